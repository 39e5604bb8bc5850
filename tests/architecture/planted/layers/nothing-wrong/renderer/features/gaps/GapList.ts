import type { GapInput } from './types.ts';

export const GapList = (input: GapInput): GapInput => input;
