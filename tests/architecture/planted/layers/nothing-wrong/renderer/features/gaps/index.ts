export { GapList } from './GapList.ts';
