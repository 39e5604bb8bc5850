import { z } from 'zod';
import { command, query } from '../route.ts';
import { actorId } from '../../schema/ids.ts';

/** Largest side of a picture in the file, px; what is larger is made smaller before it is sent. */
export const largestSide = 1_024;

/** Largest picture in the file, bytes of its re-encoded form. */
export const largestPicture = 2_000_000;

const picture = z.object({
  mime: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.number().int().min(1).max(largestSide),
  height: z.number().int().min(1).max(largestSide),
  base64: z.base64().max(Math.ceil(largestPicture / 3) * 4 + 4),
});
export type Picture = z.output<typeof picture>;

export const pictureRoutes = {
  /** Gives a person a photo or an organisation a logo; null takes it away. Other bytes than they say are refused (PICTURE_REFUSED). */
  'actor.setPicture': command<null>()(z.object({ id: actorId, picture: picture.nullable() })),
  /** Pictures by their hash; an unknown hash is left out. */
  'asset.get': query<readonly (Picture & { readonly sha256: string })[]>()(
    z.object({ hashes: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(500) }),
  ),
} as const;
