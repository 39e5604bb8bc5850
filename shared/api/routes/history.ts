import { z } from 'zod';
import type { ErrorParams } from '../../errors/codes.ts';
import { effectTables } from '../effects.ts';
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

/** A row of the file as an image: columns by name. */
export type RowImage = { readonly [column: string]: string | number | null };

/** What one step did to a record: a line per row it touched. A row that came has no `before`, one that went no `after`. */
export type RecordStep = HistoryStep & {
  readonly rows: readonly {
    readonly table: string;
    readonly before: RowImage | null;
    readonly after: RowImage | null;
  }[];
};

export const historyRoutes = {
  'history.list': query<History>()(z.object({ limit: z.number().int().min(1).max(1_000).default(200) })),
  /** The steps that touched one record or what belongs to it, newest first, with what they changed. */
  'history.ofRecord': query<readonly RecordStep[]>()(
    z.object({
      table: z.enum(effectTables),
      id: z.string().min(1).max(200),
      limit: z.number().int().min(1).max(500).default(50),
    }),
  ),
  'history.undo': operation<HistoryStep>()(z.object({})),
  'history.redo': operation<HistoryStep>()(z.object({})),
} as const;
