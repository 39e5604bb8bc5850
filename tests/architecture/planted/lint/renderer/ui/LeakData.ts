// expect eslint(no-restricted-imports)
import { rows } from '../data/rows.ts';

export const leak = rows;
