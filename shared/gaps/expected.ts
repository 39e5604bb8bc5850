// What the chosen templates expect in the chosen areas, each expectation once per template and area.
import { frequencies, type Frequency, type Requirement, type Scale } from '../schema/lists.ts';
import type { GapMemory } from './memory.ts';
import type { ExpectedTie, GapCheck, GapContext, GapExpectation, GapTemplate } from './types.ts';

type Check = { readonly template: GapTemplate; readonly areaId: string | null; readonly requirement: Requirement };

export type PartnerCheck = Check & {
  readonly partnerTypeId: string;
  /** null = at whatever scale. */
  readonly scale: Scale | null;
  readonly minCount: number;
};
export type RoleCheck = Check & { readonly roleId: string; readonly text: string; readonly minCount: number };
export type TieCheck = Check & { readonly tie: ExpectedTie };
export type ConsultationCheck = Check & {
  readonly consultationTypeId: string;
  readonly text: string;
  /** null or `unknown` = however often. */
  readonly frequency: Frequency | null;
};

export type Expected = {
  /** The areas of the checks, each once. */
  readonly areaIds: readonly (string | null)[];
  readonly templates: readonly GapTemplate[];
  readonly partners: readonly PartnerCheck[];
  readonly partnersByType: ReadonlyMap<string, readonly PartnerCheck[]>;
  readonly rolesById: ReadonlyMap<string, readonly RoleCheck[]>;
  readonly tiesByWord: ReadonlyMap<string, readonly TieCheck[]>;
  readonly consultationsByType: ReadonlyMap<string, readonly ConsultationCheck[]>;
};

/**
 * The checks of an evaluation; the same value while templates and choice stay the same. What a template names twice
 * counts as required when one of the two is. An expectation that names no word, or a template that no list has, asks
 * nothing.
 */
export function createExpected({ checks, templates }: GapContext, memory: GapMemory): Expected {
  const choice = checks.flatMap(({ templateId, areaId }) => [templateId, areaId]);
  return memory.remember('expected', [templates, ...choice], () => expectedOf(checks, templates));
}

function expectedOf(checks: readonly GapCheck[], templates: readonly GapTemplate[]): Expected {
  const byId = new Map(templates.map((each) => [each.id, each]));
  const partners = new Checks<PartnerCheck>();
  const roles = new Checks<RoleCheck>();
  const ties = new Checks<TieCheck>();
  const consultations = new Checks<ConsultationCheck>();
  for (const { templateId, areaId } of checks) {
    const template = byId.get(templateId);
    for (const each of template?.expectations ?? []) {
      if (!template) continue;
      const base = { template, areaId, requirement: each.requirement };
      const { text, minCount } = each;
      if (each.kind === 'partner' && each.partnerTypeId !== null)
        partners.add(each.partnerTypeId, { ...base, partnerTypeId: each.partnerTypeId, scale: each.scale, minCount });
      if (each.kind === 'role' && each.roleId !== null)
        roles.add(each.roleId, { ...base, roleId: each.roleId, text, minCount });
      const tie = tieOf(each);
      if (tie) ties.add(tieWord(tie), { ...base, tie });
      const type = each.kind === 'consultation' ? each.consultationTypeId : null;
      if (type !== null)
        consultations.add(type, { ...base, consultationTypeId: type, text, frequency: frequencyOf(each.frequency) });
    }
  }
  return {
    areaIds: [...new Set(checks.map((check) => check.areaId))],
    templates: [...new Set(checks.flatMap((check) => byId.get(check.templateId) ?? []))],
    partners: partners.all(),
    partnersByType: partners.byWord(),
    rolesById: roles.byWord(),
    tiesByWord: ties.byWord(),
    consultationsByType: consultations.byWord(),
  };
}

/** `meldt|wijkteam|vt`, or `agreement|corp|bw`. */
export function tieWord({ via, typeId, fromTypeId, toTypeId }: ExpectedTie): string {
  return [typeId ?? via, fromTypeId, toTypeId].join('|');
}

function tieOf({ kind, via, relationTypeId, fromTypeId, toTypeId }: GapExpectation): ExpectedTie | null {
  if (kind !== 'relation' || fromTypeId === null || toTypeId === null) return null;
  const place = via ?? 'relation';
  if (place !== 'relation') return { via: place, typeId: null, fromTypeId, toTypeId };
  return relationTypeId === null ? null : { via: place, typeId: relationTypeId, fromTypeId, toTypeId };
}

function frequencyOf(text: string): Frequency | null {
  return frequencies.find((each) => each === text) ?? null;
}

/** Collects checks; of two with the same word, template and area the required one stays. */
class Checks<C extends Check> {
  readonly #byWord = new Map<string, Map<GapTemplate, Map<string | null, C>>>();

  add(word: string, check: C): void {
    const ofWord = this.#byWord.get(word) ?? new Map<GapTemplate, Map<string | null, C>>();
    this.#byWord.set(word, ofWord);
    const ofTemplate = ofWord.get(check.template) ?? new Map<string | null, C>();
    ofWord.set(check.template, ofTemplate);
    const known = ofTemplate.get(check.areaId);
    if (known?.requirement === 'required' || (known && check.requirement !== 'required')) return;
    ofTemplate.set(check.areaId, check);
  }

  byWord(): ReadonlyMap<string, readonly C[]> {
    const listOf = (ofWord: Map<GapTemplate, Map<string | null, C>>) =>
      [...ofWord.values()].flatMap((ofTemplate) => [...ofTemplate.values()]);
    return new Map([...this.#byWord].map(([word, ofWord]) => [word, listOf(ofWord)]));
  }

  all(): readonly C[] {
    return [...this.byWord().values()].flat();
  }
}
