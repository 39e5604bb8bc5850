import { row } from './features/table/row.ts';

export const leak = row;
