import { z } from 'zod';
import { command, query } from '../route.ts';
import { expectationId, templateId } from '../../schema/ids.ts';
import { expectationsToAdd, newExpectation, newTemplate, templatePatch } from '../../schema/template.ts';

const id = templateId;

export const templateRoutes = {
  /**
   * Adds a template: empty, a copy, or made from a network. Refused when one has this name (TEMPLATE_EXISTS) or when it
   * names a word that no list has (TEMPLATE_WORD_UNKNOWN).
   */
  'template.create': command<{ id: string }>()(newTemplate),
  /** Changes an own template; one that came built in is refused (TEMPLATE_BUILTIN), as in the routes below. */
  'template.update': command<null>()(z.object({ id, patch: templatePatch })),
  /** Takes an own template away, also from what the network is held against. */
  'template.remove': command<null>()(z.object({ id })),
  /** Adds expectations at the end. What the template expects already is left as it is, and is not among the ids. */
  'template.addExpectations': command<{ ids: readonly string[] }>()(
    z.object({ id, expectations: expectationsToAdd.min(1) }),
  ),
  /** Lets one expectation say something else; its kind stays. */
  'template.setExpectation': command<null>()(z.object({ expectationId, expectation: newExpectation })),
  'template.removeExpectations': command<null>()(z.object({ ids: z.array(expectationId).min(1).max(1_000) })),
  /** The template as a file for another network. */
  'template.file': query<{ filename: string; text: string }>()(z.object({ id })),
  /**
   * Reads a template file. A file that cannot be read is refused (TEMPLATE_UNREADABLE, TEMPLATE_NEWER), so is one that
   * names what this network does not know (TEMPLATE_WORD_UNKNOWN); nothing is changed then.
   */
  'template.import': command<{ id: string; label: string }>()(z.object({ text: z.string().max(5_000_000) })),
} as const;
