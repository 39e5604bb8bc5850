import { GapList } from './features/gaps/index.ts';

export const App = [GapList, import('./canvas/cyAdapter.ts')];
