import { GapList } from '../renderer/features/gaps/GapList.ts';

export const used = GapList;
