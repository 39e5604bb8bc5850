import { z } from 'zod';
import { coverageAxes, type GapReport } from '../../gaps/types.ts';
import { command, query } from '../route.ts';
import { actorId, areaId, templateId } from '../../schema/ids.ts';
import { gapStatus } from '../../schema/lists.ts';
import { dateOrNull, line } from '../../schema/text.ts';

export const gapRoutes = {
  /** The gaps of the network against templates in areas, worst first, with coverage. Empty lists mean: as chosen in the file. */
  'gap.list': query<GapReport>()(
    z.object({
      templateIds: z.array(templateId).max(100).default([]),
      areaIds: z.array(areaId).max(400).default([]),
      at: dateOrNull.default(null),
      /** Which matrix is wanted beside that by municipality. */
      axis: z.enum(coverageAxes).default('municipality'),
    }),
  ),
  /** Keeps what the user decided about a gap; a second decision replaces the first. */
  'gap.decide': command<null>()(
    z.object({
      gapKey: z.string().min(1).max(300),
      status: gapStatus,
      reason: line.default(''),
      ownerId: actorId.nullable().default(null),
      dueOn: dateOrNull.default(null),
      restsOn: z.string().max(200),
    }),
  ),
} as const;
