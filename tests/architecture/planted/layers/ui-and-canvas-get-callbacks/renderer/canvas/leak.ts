import { useNetwork } from '../data/queries.ts';

export const leak = useNetwork;
