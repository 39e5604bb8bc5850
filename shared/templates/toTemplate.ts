// A built-in chain template in the shape a network file keeps.
import { consultationTypes } from '../reference/consultationTypes.ts';
import { roles } from '../reference/roles.ts';
import type { Template } from '../schema/vocabulary.ts';
import type { ChainTemplate } from './expectation.ts';
import { expectationColumns } from './expectationColumns.ts';

const labels = {
  role: new Map(roles.map((each) => [each.id, each.label])),
  consultation_type: new Map(consultationTypes.map((each) => [each.id, each.label])),
};

/**
 * The template with flat expectations, each with an id that stays the same from build to build ("T6-01").
 * `text` is the label of a role or consultation.
 */
export function toTemplate(chain: ChainTemplate): Template {
  return {
    id: chain.id,
    label: chain.label,
    themeId: chain.themeId,
    origin: 'builtin',
    derivedFromId: null,
    source: chain.source,
    expectations: chain.expectations.map((each, index) => ({
      id: `${chain.id}-${String(index + 1).padStart(2, '0')}`,
      ...expectationColumns(each, (list, id) => labels[list].get(id) ?? ''),
    })),
  };
}
