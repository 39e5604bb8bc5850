import type { GapList } from './GapList.ts';

export type GapInput = { readonly list: typeof GapList };
