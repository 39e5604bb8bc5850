import { z } from 'zod';
import type { LogEntry } from '../../privacy/logbook.ts';
import { operation, query } from '../route.ts';

export const logbookRoutes = {
  /** What came in, went out, was erased and was put back, newest first, without the names of contacts. */
  'logbook.list': query<readonly LogEntry[]>()(z.object({})),
  /** The same, to keep beside the file; leaves a line itself. */
  'logbook.export': operation<readonly LogEntry[]>()(z.object({})),
} as const;
