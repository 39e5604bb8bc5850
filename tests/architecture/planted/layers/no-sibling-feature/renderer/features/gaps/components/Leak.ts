import { table } from '../../table/index.ts';

export const leak = table;
