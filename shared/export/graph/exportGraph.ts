// A redacted network as nodes and ties with readable words: what every graph format is written from.
import { type Dated, holdsOn } from '../../dated/holdsOn.ts';
import type { RedactedNetwork } from '../redactNetwork.ts';
import type { RedactionHeader } from '../types.ts';
import type { ContactPoint } from '../../schema/contactPoint.ts';
import type { Relation } from '../../schema/relation.ts';
import type { Actor } from '../../schema/snapshot.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';

/** Values under their Dutch names, which the import knows as headings; several in one are separated by ` | `. */
export type GraphValues = ReadonlyMap<string, string>;

export type ExportNode = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'organisatie' | 'persoon' | 'overleg' | 'afspraak';
  readonly values: GraphValues;
  /** Pixels to the right and down on the main map; null when it has no place there. */
  readonly spot: { readonly x: number; readonly y: number } | null;
  /** `#rrggbb`: the colour of its domain. */
  readonly colour: string;
  readonly size: number;
};

export type ExportEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The kind of tie in words, such as `verwijst naar`. */
  readonly type: string;
  readonly isDirected: boolean;
  /** Intensity 1 to 5; 1 where it is not known, never 0: layouts of other programs cannot bear that. */
  readonly weight: number;
  readonly values: GraphValues;
};

export type ExportGraph = {
  readonly name: string;
  readonly header: RedactionHeader;
  readonly nodes: readonly ExportNode[];
  readonly edges: readonly ExportEdge[];
};

export type GraphOptions = {
  /** Only what holds on this day, `yyyy-mm-dd`; null = everything. */
  readonly at: string | null;
};

export const workType = 'werkt bij';
export const parentType = 'onderdeel van';
export const participationType = 'neemt deel aan';

const between = ' | ';
const noDomain = '#9AA0A6';

const statusWords: Readonly<Record<Relation['status'], string>> = {
  existing: 'bestaand',
  desired: 'gewenst',
  exploring: 'in verkenning',
  ended: 'beëindigd',
};

type Words = {
  readonly of: (ids: readonly string[]) => string;
  readonly domainOf: (typeIds: readonly string[]) => { readonly label: string; readonly colour: string } | null;
  readonly isSymmetric: (typeId: string) => boolean;
};

function wordsOf(vocabulary: Vocabulary): Words {
  const labels = new Map<string, string>();
  const { partnerTypes, roles, relationTypes, themes, phases } = vocabulary;
  for (const list of [partnerTypes, roles, relationTypes, themes, phases, vocabulary.consultationTypes])
    for (const { id, label } of list) labels.set(id, label);
  for (const { id, name } of vocabulary.areas) labels.set(id, name);
  const domains = new Map<string, { label: string; colour: string }>(vocabulary.domains.map((each) => [each.id, each]));
  const types = new Map<string, string>(partnerTypes.map((type) => [type.id, type.domainId]));
  const symmetric = new Set<string>(relationTypes.filter((type) => type.isSymmetric).map(({ id }) => id));
  return {
    of: (ids) => ids.map((id) => labels.get(id) ?? id).join(between),
    domainOf: ([first]) => domains.get(types.get(first ?? '') ?? '') ?? null,
    isSymmetric: (typeId) => symmetric.has(typeId),
  };
}

function filled(values: readonly (readonly [string, string | null | undefined])[]): GraphValues {
  return new Map(values.flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}

function pointsOf(points: readonly ContactPoint[], kind: ContactPoint['kind'], separator: string): string {
  return points
    .filter((point) => point.kind === kind)
    .map(({ value }) => value)
    .join(separator);
}

function reachable(points: readonly ContactPoint[]): (readonly [string, string])[] {
  return [
    ['e-mail', pointsOf(points, 'email', '; ')],
    ['telefoon', pointsOf(points, 'phone', ' / ')],
    ['mobiel', pointsOf(points, 'mobile', ' / ')],
  ];
}

type Described = Pick<ExportNode, 'kind' | 'values' | 'colour' | 'size'>;

function describe(actor: Actor, words: Words): Described {
  switch (actor.kind) {
    case 'organisation': {
      const domain = words.domainOf(actor.typeIds);
      const values = filled([
        ['type', words.of(actor.typeIds)],
        ['domein', domain?.label],
        ['werkgebied', words.of(actor.areaIds)],
        ['thema', words.of(actor.themeIds)],
        ...reachable(actor.contactPoints),
        ['website', actor.website],
        ['adres', actor.address?.street],
        ['postcode', actor.address?.postcode],
        ['plaats', actor.address?.city],
        ['ontbreekt', actor.presence === 'missing' ? 'ja' : ''],
        ['opmerkingen', actor.notes],
      ]);
      return { kind: 'organisatie', values, colour: domain?.colour ?? noDomain, size: 20 };
    }
    case 'person': {
      const values = filled([
        ['titel', actor.title],
        ['thema', words.of(actor.themeIds)],
        ...reachable(actor.contactPoints),
        ['opmerkingen', actor.notes],
      ]);
      return { kind: 'persoon', values, colour: noDomain, size: 10 };
    }
    case 'consultation':
      return { kind: 'overleg', values: filled([['opmerkingen', actor.notes]]), colour: noDomain, size: 15 };
    case 'agreement':
      return { kind: 'afspraak', values: filled([['opmerkingen', actor.notes]]), colour: noDomain, size: 15 };
  }
}

function relationEdge(relation: Relation, words: Words): ExportEdge {
  const { id, fromId, toId, typeId, intensity } = relation;
  const values = filled([
    ['status', statusWords[relation.status]],
    ['intensiteit', intensity === null ? '' : String(intensity)],
    ['eenzijdig', relation.isOneSided === null ? '' : relation.isOneSided ? 'ja' : 'nee'],
    ['knelpunt', relation.isBottleneck ? 'ja' : ''],
    ['niveau', relation.level],
    ['frequentie', relation.frequency],
    ['begin', relation.validFrom],
    ['einde', relation.validUntil],
    ['bron', relation.source],
    ['toelichting', relation.note],
  ]);
  const isDirected = !words.isSymmetric(typeId);
  return { id, from: fromId, to: toId, type: words.of([typeId]), isDirected, weight: intensity || 1, values };
}

function tie(id: string, from: string, to: string, type: string, values: GraphValues = new Map()): ExportEdge {
  return { id, from, to, type, isDirected: true, weight: 1, values };
}

function otherEdges(
  { actors, positions, participations }: RedactedNetwork,
  words: Words,
  at: string | null,
): ExportEdge[] {
  const holds = (dated: Dated) => at === null || holdsOn(dated, at);
  const work = positions.filter(holds).flatMap((each): ExportEdge[] => {
    if (each.personId === null) return [];
    const role = (each.roleId === null ? '' : words.of([each.roleId])) || each.roleText;
    return [tie(each.id, each.personId, each.organisationId, workType, filled([['functie', role]]))];
  });
  const parts = actors.flatMap((actor): ExportEdge[] =>
    actor.kind === 'organisation' && actor.parentId !== null
      ? [tie(`${actor.id}-onderdeel`, actor.id, actor.parentId, parentType)]
      : [],
  );
  const taking = participations
    .filter(holds)
    .map((each) => tie(each.id, each.actorId, each.consultationId, participationType));
  return [...work, ...parts, ...taking];
}

/** Takes what `redactNetwork` let through. Ties with an end that is not in it are left out. */
export function exportGraph(network: RedactedNetwork, vocabulary: Vocabulary, options: GraphOptions): ExportGraph {
  const { at } = options;
  const words = wordsOf(vocabulary);
  const spots = new Map<string, ExportNode['spot']>();
  for (const { viewId, actorId, x, y } of network.placements) if (viewId === 'main') spots.set(actorId, { x, y });
  const holds = (dated: Dated) => at === null || holdsOn(dated, at);
  const nodes = network.actors
    .filter((actor) => !('validFrom' in actor) || holds(actor))
    .map((actor): ExportNode => {
      const { id, label } = actor;
      return { id, label, spot: spots.get(id) ?? null, ...describe(actor, words) };
    });
  const ids = new Set(nodes.map(({ id }) => id));
  const relations = network.relations.filter(holds).map((relation) => relationEdge(relation, words));
  const edges = [...relations, ...otherEdges(network, words, at)].filter(
    ({ from, to }) => ids.has(from) && ids.has(to),
  );
  return { name: network.network.name, header: network.header, nodes, edges };
}

/** What stands on every file: date, purpose and whether it is confidential. */
export function graphNotice({ header }: ExportGraph): string {
  return [header.confidential ? 'Vertrouwelijk' : '', header.date, header.purpose].filter(Boolean).join(' · ');
}
