// A built-in chain template in the shape a network file keeps.
import { consultationTypes } from '../reference/consultationTypes.ts';
import { roles } from '../reference/roles.ts';
import type { Expectation, Template } from '../schema/vocabulary.ts';
import { assertNever } from '../util/assertNever.ts';
import type { ChainExpectation, ChainTemplate, TieExpectation } from './expectation.ts';

const roleLabels = new Map(roles.map((each) => [each.id, each.label]));
const consultationLabels = new Map(consultationTypes.map((each) => [each.id, each.label]));

const nothing = {
  partnerTypeId: null,
  roleId: null,
  relationTypeId: null,
  fromTypeId: null,
  toTypeId: null,
  consultationTypeId: null,
  via: null,
  text: '',
  scale: null,
  frequency: '',
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
    source: chain.source,
    expectations: chain.expectations.map((each, index) => ({
      ...nothing,
      id: `${chain.id}-${String(index + 1).padStart(2, '0')}`,
      kind: each.kind,
      requirement: each.requirement,
      sourceMark: each.sourceMark,
      ...columnsOf(each),
    })),
  };
}

function columnsOf(expectation: ChainExpectation): Partial<Expectation> {
  switch (expectation.kind) {
    case 'partner':
      return { partnerTypeId: expectation.partnerTypeId, scale: expectation.scale };
    case 'role':
      return { roleId: expectation.roleId, text: roleLabels.get(expectation.roleId) ?? '' };
    case 'relation':
      return tieColumns(expectation);
    case 'consultation':
      return {
        consultationTypeId: expectation.consultationTypeId,
        text: consultationLabels.get(expectation.consultationTypeId) ?? '',
        frequency: expectation.frequency,
      };
    default:
      return assertNever(expectation);
  }
}

function tieColumns(expectation: TieExpectation): Partial<Expectation> {
  return {
    relationTypeId: expectation.relationTypeId,
    fromTypeId: expectation.fromTypeId,
    toTypeId: expectation.toTypeId,
    via: expectation.via,
  };
}
