import { z } from 'zod';
import { query } from '../route.ts';

/** A record that answers a search, best first. `detail` says in words where it was found or where it belongs. */
export type SearchHit = {
  readonly id: string;
  readonly kind: 'organisation' | 'person' | 'consultation' | 'agreement';
  readonly label: string;
  readonly detail: string;
};

export const searchRoutes = {
  /** Finds by the beginnings of words, and from three letters on also inside them; case and accents do not matter. */
  'search.find': query<readonly SearchHit[]>()(
    z.object({ text: z.string().max(500), limit: z.number().int().min(1).max(200).default(30) }),
  ),
} as const;
