/** The own JSON of a network (export `json`) → graph: relations, functions and parents become ties. */
import { asText, GraphRefused, assertSize, spotOf } from './graphTypes.ts';
import type { Graph, GraphEdge, GraphNode } from './graphTypes.ts';
import { z } from 'zod';

const text = z.string().catch('');
const texts = z.array(z.string()).catch([]);
const point = z.object({ kind: text, value: text });

const actor = z.object({
  id: z.string().min(1),
  kind: z.enum(['organisation', 'person']),
  label: text,
  title: text.optional(),
  parentId: z.string().nullish().catch(null),
  typeIds: texts,
  areaIds: texts,
  themeIds: texts,
  contactPoints: z.array(point).catch([]),
  website: text,
  kvk: text,
  notes: text,
});

const tie = z.looseObject({ fromId: z.string(), toId: z.string(), typeId: text });

const network = z.object({
  actors: z.array(actor),
  relations: z.array(tie),
  positions: z.array(
    z.object({
      personId: z.string().nullable(),
      organisationId: z.string(),
      roleId: z.string().nullish(),
      roleText: text,
    }),
  ),
  placements: z.array(z.object({ actorId: z.string(), x: z.number(), y: z.number() })).catch([]),
  words: z.record(z.string(), z.string()).catch({}),
});

/** True when this is the JSON that Ketenkaart itself writes. */
export function isOwnNetwork(root: unknown): boolean {
  return (
    typeof root === 'object' &&
    root !== null &&
    Object.hasOwn(root, 'actors') &&
    Object.hasOwn(root, 'relations') &&
    Object.hasOwn(root, 'positions')
  );
}

const relationFields = [
  ['status', 'status'],
  ['intensiteit', 'intensity'],
  ['eenzijdig', 'isOneSided'],
  ['knelpunt', 'isBottleneck'],
  ['niveau', 'level'],
  ['frequentie', 'frequency'],
  ['begin', 'validFrom'],
  ['einde', 'validUntil'],
  ['toelichting', 'note'],
  ['bron', 'source'],
] as const;

/** Reads a network of our own. Throws `GraphRefused` when it is not as we write it. */
export function readOwnNetwork(root: unknown): Graph {
  const parsed = network.safeParse(root);
  if (!parsed.success) throw new GraphRefused('broken');
  const { actors, relations, positions, placements, words } = parsed.data;
  assertSize(actors.length, relations.length + positions.length);
  const word = (id: string) => (Object.hasOwn(words, id) ? (words[id] ?? id) : id);
  const list = (ids: readonly string[]) => ids.map(word).join(' | ');
  const spots = new Map(placements.map(({ actorId, x, y }) => [actorId, spotOf(x, y)]));
  const nodes = actors.map((each): GraphNode => {
    const points = (kind: string) =>
      each.contactPoints
        .filter((one) => one.kind === kind)
        .map(({ value }) => value)
        .join(' ; ');
    const values: readonly (readonly [string, string])[] = [
      ['soort', each.kind === 'person' ? 'persoon' : 'organisatie'],
      ['type', list(each.typeIds)],
      ['werkgebied', list(each.areaIds)],
      ['thema', list(each.themeIds)],
      ['e-mail', points('email')],
      ['telefoon', points('phone')],
      ['mobiel', points('mobile')],
      ['website', each.website],
      ['kvk', each.kvk],
      ['opmerkingen', each.notes],
    ];
    const attributes = new Map(values.filter(([, value]) => value !== ''));
    return { id: each.id, label: each.label, attributes, spot: spots.get(each.id) ?? null };
  });
  const edges: GraphEdge[] = [
    ...relations.map((each): GraphEdge => {
      const values = relationFields.map(([name, key]) => [name, asText(each[key])] as const);
      const attributes = new Map([['type', word(each.typeId)] as const, ...values.filter(([, value]) => value !== '')]);
      return { from: each.fromId, to: each.toId, direction: 'directed', attributes };
    }),
    ...positions.flatMap((each): GraphEdge[] =>
      each.personId === null
        ? []
        : [work(each.personId, each.organisationId, word(each.roleId ?? '') || each.roleText)],
    ),
    ...actors.flatMap((each): GraphEdge[] => (each.parentId ? [part(each.id, each.parentId)] : [])),
  ];
  return { nodes, edges };
}

function work(from: string, to: string, role: string): GraphEdge {
  const attributes = new Map([['type', 'werkt bij'] as const, ...(role === '' ? [] : [['functie', role] as const])]);
  return { from, to, direction: 'directed', attributes };
}

function part(from: string, to: string): GraphEdge {
  return { from, to, direction: 'directed', attributes: new Map([['type', 'onderdeel van']]) };
}
