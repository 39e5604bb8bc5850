import { aNetwork } from '../../tests/builders/network.ts';

export const leak = aNetwork;
