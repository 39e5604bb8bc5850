// The parts of Beheer, in the order of the list at the left.
import type { WordList } from '../../../shared/schema/words.ts';

export const sections = [
  'network',
  'template',
  'domain',
  'partner_type',
  'role',
  'relation_type',
  'consultation_type',
  'agreement_kind',
  'phase',
  'theme',
  'tag',
  'closed',
  'area',
  'log',
] as const;
export type Section = (typeof sections)[number];

/** Whether a section is a list of words. */
export function isWordList(section: Section): section is WordList {
  return !['network', 'template', 'closed', 'area', 'log'].includes(section);
}
