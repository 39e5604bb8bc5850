// What became of an organisation or a consultation: who carries it on.
import { z } from 'zod';
import { actorId } from './ids.ts';
import { dateOrNull } from './text.ts';

/** One record may be carried on by several, and several by one. */
export const successors = z.array(z.object({ actorId, onDate: dateOrNull.default(null) })).max(20);
export type Successor = z.output<typeof successors>[number];
