// Small parts that the findings of several rules share.
import { evidenceHash } from './evidenceHash.ts';
import type { PartnerCheck } from './expected.ts';
import type { GapView } from './gapView.ts';
import type { GapFinding, GapSubject } from './types.ts';

type Named = { readonly id: string; readonly name: string };

const subjects = new WeakMap<readonly Named[], readonly GapSubject[]>();
const names = new WeakMap<readonly Named[], readonly string[]>();

/** Records as evidence; the same list gives the same evidence, for hundreds of findings may rest on it. */
export function subjectsOf(records: readonly Named[]): readonly GapSubject[] {
  const known = subjects.get(records) ?? records.map(({ id, name }) => ({ id, name }));
  subjects.set(records, known);
  return known;
}

/** What the records are called, in their order; the same list gives the same names. */
export function namesOf(records: readonly Named[]): readonly string[] {
  const known = names.get(records) ?? records.map(({ name }) => name);
  names.set(records, known);
  return known;
}

/** Actors by id as evidence, each once, by id. */
export function actorsAsSubjects(view: GapView, ids: Iterable<string>): readonly GapSubject[] {
  return [...new Set(ids)].toSorted().map((id) => ({ id, name: view.ties.nameOf(id) }));
}

const noMunicipalities: readonly string[] = [];

/** The municipalities of an area; none for the network as a whole. */
export function municipalitiesOf(view: GapView, areaId: string | null): readonly string[] {
  return areaId === null ? noMunicipalities : view.areas.municipalitiesOf(areaId);
}

/** What a template expects and where, as reasons name it. */
export function expectedPartner(view: GapView, { partnerTypeId, areaId, requirement }: PartnerCheck) {
  return {
    partnerTypeId,
    partnerTypeLabel: view.typeLabelOf(partnerTypeId) ?? partnerTypeId,
    areaName: areaNameOf(view, areaId),
    requirement,
  };
}

export function areaNameOf(view: GapView, areaId: string | null): string | null {
  return areaId === null ? null : view.areas.nameOf(areaId);
}

type Whole = Pick<
  GapFinding,
  'kind' | 'key' | 'severity' | 'requirement' | 'state' | 'subjects' | 'reason' | 'suggestion'
>;

/** A finding about the network as a whole rather than about one template or one area. */
export function findingOfWhole(view: GapView, facts: Whole): GapFinding {
  return {
    ...facts,
    templateId: null,
    partnerTypeId: null,
    areaId: null,
    municipalityIds: view.scope.municipalityIds,
    restsOn: evidenceHash([facts.reason.key, facts.subjects.map(({ id }) => id)]),
  };
}
