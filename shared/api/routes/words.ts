import { z } from 'zod';
import { command, query } from '../route.ts';
import { areaId, wordId } from '../../schema/ids.ts';
import { areaPatch, newArea, newWord, orderedList, wordList, wordPatch } from '../../schema/words.ts';

export const wordRoutes = {
  /** Adds a word to a list; a word of the same name, whatever its case and accents, is refused (WORD_EXISTS). */
  'word.create': command<{ id: string }>()(newWord),
  'word.update': command<null>()(wordPatch),
  /** Takes a word away. One in use is refused (STILL_IN_USE) unless a replacement takes its place on every record. */
  'word.remove': command<null>()(
    z.object({ list: wordList, id: wordId, replacementId: wordId.nullable().default(null) }),
  ),
  /** Puts a word right before another of its list, or at the end. */
  'word.place': command<null>()(z.object({ list: orderedList, id: wordId, beforeId: wordId.nullable() })),
  /** On how many records each word of a list stands; words that stand nowhere are left out. */
  'word.usage': query<{ readonly [id: string]: number }>()(z.object({ list: wordList })),
  'area.create': command<{ id: string }>()(z.object({ area: newArea })),
  'area.update': command<null>()(z.object({ id: areaId, patch: areaPatch })),
  /** Takes an own area away; one in use is refused (STILL_IN_USE). */
  'area.remove': command<null>()(z.object({ id: areaId })),
} as const;
