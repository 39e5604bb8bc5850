import { run } from '../cli/run.ts';

export const leak = run;
