import { z } from 'zod';
import { takeoverChoices, type TakeoverPlan, type TakeoverResult } from '../../takeover/types.ts';
import { command, query } from '../route.ts';

export const takeoverRoutes = {
  /** How the file that was chosen for it (`other.*` of the desktop contract) differs from the open one. Writes nothing. */
  'takeover.plan': query<TakeoverPlan>()(z.object({})),
  /**
   * Takes over what was chosen, as one step. Records that are not named get the default of their state; TAKEOVER_STALE when
   * either file is no longer what the plan saw.
   */
  'takeover.apply': command<TakeoverResult>()(
    z.object({ fingerprint: z.string().max(100), choices: takeoverChoices.default({}) }),
  ),
} as const;
