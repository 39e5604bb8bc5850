import { parse } from '../../shared/api/parse.ts';

export const leak = parse;
