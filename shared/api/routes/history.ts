import { z } from 'zod';
import type { ErrorParams } from '../../errors/codes.ts';
import { operation, query } from '../route.ts';

/** One step of the history. `code` is the route that made it; with `params` it becomes a label in words. */
export type HistoryStep = {
  readonly id: number;
  readonly code: string;
  readonly params: ErrorParams;
  /** ISO date-time in UTC. */
  readonly at: string;
  readonly isUndone: boolean;
  readonly rowCount: number;
};

export type History = {
  /** Newest first; undone steps stand before the ones still in force. */
  readonly steps: readonly HistoryStep[];
  readonly undo: HistoryStep | null;
  readonly redo: HistoryStep | null;
};

export const historyRoutes = {
  'history.list': query<History>()(z.object({ limit: z.number().int().min(1).max(1_000).default(200) })),
  'history.undo': operation<HistoryStep>()(z.object({})),
  'history.redo': operation<HistoryStep>()(z.object({})),
} as const;
