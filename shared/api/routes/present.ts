import { query } from '../route.ts';
import type { PresentView } from '../../present/stage.ts';
import { scene } from '../../present/scene.ts';

export const presentRoutes = {
  /** The picture that the projector gets for a scene: the texts of the network that a room may read, and no others. */
  'present.view': query<PresentView>()(scene),
} as const;
