import { z } from 'zod';
import { effectTables } from '../effects.ts';
import { command, query } from '../route.ts';
import { wholeTables } from '../../network/patchSnapshot.ts';
import { networkPatch } from '../../schema/network.ts';
import { actorId, areaId, mainViewId, templateId, viewId } from '../../schema/ids.ts';
import { placedActor } from '../../schema/placement.ts';
import { name } from '../../schema/text.ts';
import type { FreshEntities, NetworkSnapshot } from '../../schema/snapshot.ts';

const refs = z.array(z.object({ table: z.enum(effectTables), ids: z.array(z.string().max(200)).max(1_000) })).max(20);

export const networkRoutes = {
  /** Everything of the open network, read once at opening. */
  'network.snapshot': query<NetworkSnapshot>()(z.object({})),
  /** The present state of the records that a change touched, and of some tables whole; what is gone is left out. */
  'network.entities': query<FreshEntities>()(z.object({ refs, whole: z.array(z.enum(wholeTables)).default([]) })),
  'network.update': command<null>()(networkPatch),
  /** Chooses which templates the network is held against; replaces the earlier choice. */
  'network.chooseTemplates': command<null>()(
    z.object({ chosen: z.array(z.object({ templateId, areaId: areaId.nullable() })).max(200) }),
  ),
  /**
   * Puts actors at a place in a view; one drag, one alignment or one arrangement is one step. Nudges of the same actors within
   * a second of each other are one step.
   */
  'placement.move': command<null>()(
    z.object({
      viewId: viewId.default(mainViewId),
      items: z.array(placedActor).min(1).max(60_000),
      reason: z.enum(['drag', 'nudge', 'align', 'arrange', 'pin', 'unpin']).default('drag'),
    }),
  ),
  /** Removes actors with everything that is theirs: positions, relations, places. */
  'actor.remove': command<{ removed: number }>()(z.object({ ids: z.array(actorId).min(1).max(20_000) })),
  /** A theme by its name; an existing one is found again without regard to case or accents. */
  'theme.ensure': command<{ id: string }>()(z.object({ label: name })),
} as const;
