import { z } from 'zod';
import { command } from '../route.ts';
import { viewId, type ViewId } from '../../schema/ids.ts';
import { keptView } from '../../schema/savedView.ts';
import { name } from '../../schema/text.ts';

export const viewRoutes = {
  /** Keeps a way of looking at the map; with an id it replaces what was kept there. */
  'view.save': command<{ id: ViewId }>()(keptView),
  'view.rename': command<null>()(z.object({ id: viewId, name })),
  'view.remove': command<null>()(z.object({ id: viewId })),
  /** Puts the views in this order; those that are not named come after them, as they stood. */
  'view.order': command<null>()(z.object({ ids: z.array(viewId).min(1).max(1_000) })),
} as const;
