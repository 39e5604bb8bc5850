import { entryItems } from '../../entry/entrySchema.ts';
import { command } from '../route.ts';

/** How many records a call made; `existed` were there already and were left as they are. */
export type EntryCounts = {
  readonly organisations: number;
  readonly persons: number;
  readonly positions: number;
  readonly participations: number;
  readonly relations: number;
  /** Records, new or known, that got something added. */
  readonly changed: number;
  readonly existed: number;
};

export const entryRoutes = {
  /** Carries out the lines of quick entry as one step of the history. NOT_FOUND when a record it names is gone. */
  'entry.apply': command<EntryCounts>()(entryItems),
} as const;
