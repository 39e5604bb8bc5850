import { z } from 'zod';
import { query } from '../route.ts';
import type { PresentView } from '../../present/stage.ts';
import { scene } from '../../present/scene.ts';
import { actorId } from '../../schema/ids.ts';
import type { Picture } from './pictures.ts';

/** So many are read in one call: together no more than one large message. */
export const mostLogosAtOnce = 24;

export type OrganisationLogo = Picture & { readonly sha256: string };

export const presentRoutes = {
  /** The picture that the projector gets for a scene: the texts of the network that a room may read, and no others. */
  'present.view': query<PresentView>()(scene),
  /**
   * The logos of organisations, for the projector. Asked by organisation and never by hash, so that no photo can be
   * asked for; who has none is left out, and so is a logo whose bytes are somebody's photo.
   */
  'present.logos': query<readonly OrganisationLogo[]>()(
    z.object({ organisationIds: z.array(actorId).max(mostLogosAtOnce) }),
  ),
} as const;
