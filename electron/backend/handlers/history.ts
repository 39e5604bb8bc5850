// The history: what happened, one step back, one step forward; and finding records.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { historyRoutes } from '../../../shared/api/routes/history.ts';
import type { searchRoutes } from '../../../shared/api/routes/search.ts';
import type { Contexts } from '../context.ts';

type HistoryHandlers = Pick<Handlers<Contexts>, keyof typeof historyRoutes | keyof typeof searchRoutes>;

export const historyHandlers: HistoryHandlers = {
  'history.list': ({ journal }, { limit }) => ({ steps: journal.list(limit), ...journal.next() }),
  'history.ofRecord': ({ journal }, { table, id, limit }) => journal.ofRecord(table, id, limit),
  'history.undo': ({ stepHistory }) => stepHistory('undo'),
  'history.redo': ({ stepHistory }) => stepHistory('redo'),
  'search.find': ({ repos }, { text, limit }) => repos.search.find(text, limit),
};
