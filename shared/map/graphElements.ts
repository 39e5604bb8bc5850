// What the map draws: the network as nodes and edges with everything their look depends on. Pure: no drawing here.
import type { Agreement } from '../schema/agreement.ts';
import type { Consultation, Participation } from '../schema/consultation.ts';
import { holdsOn } from '../dated/holdsOn.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import type { Actor } from '../schema/snapshot.ts';
import type { Domain, RelationType } from '../schema/vocabulary.ts';
import type { Overview } from './overview.ts';
import { initialsOf } from './initials.ts';
import type { MapArea } from '../graph/arrange/areasOf.ts';
import { mix } from './colour.ts';
import { dimOpacity, domainColours, type Theme } from './themes.ts';

/** What the map needs to know of a network; the window's network index has all of it. */
export type GraphSource = {
  readonly actors: ReadonlyMap<string, Actor>;
  /** In the order of lists: the order of the nodes, and so of going through them by keyboard. */
  readonly organisations: readonly Organisation[];
  readonly persons: readonly Person[];
  readonly consultations: readonly Consultation[];
  readonly agreements: readonly Agreement[];
  readonly participations: ReadonlyMap<string, Participation>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly positions: ReadonlyMap<string, Position>;
  readonly relationTypes: ReadonlyMap<string, RelationType>;
};

export type Point = { readonly x: number; readonly y: number };

export type NodeData = {
  readonly id: string;
  readonly kind: Actor['kind'];
  readonly label: string;
  /** What hovering says below the name. */
  readonly line: string;
  /** The text inside the shape: initials, or "?" for a missing partner. */
  readonly mark: string;
  /** Width and height of the shape, px at zoom 1. */
  readonly size: number;
  /** Different actors it has a tie with, hidden ones included. */
  readonly contacts: number;
  readonly fill: string;
  readonly border: string;
  /** The same when the node steps back; opaque, because lines run to its middle. */
  readonly dimFill: string;
  readonly dimBorder: string;
  /** The name of the icon inside the shape; empty for a person or a missing partner. */
  readonly icon: string;
  /** The hash of the photo or logo that stands inside the shape instead; empty when there is none to show. */
  readonly picture: string;
  /** Of the icon or the mark. */
  readonly signColour: string;
  /** Of a folded group only: how many are in it. */
  readonly members?: number;
  /** Of a folded group only: side and border when all of the picture is on the screen, px in the picture. */
  readonly wholeSize?: number;
  readonly wholeBorder?: number;
  /** Stays where it is when the map is rearranged. */
  readonly isPinned: boolean;
};
export type NodeElement = Point & { readonly data: NodeData; readonly classes: string };

export type EdgeData = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The relation behind the line; empty for employment, being part of, taking part and being a party. */
  readonly relationId: string;
  readonly width: number;
};
export type EdgeElement = { readonly data: EdgeData; readonly classes: string };

/** Nodes stand in the order of lists: organisations, persons, consultations, agreements, each by name. */
export type MapElements = {
  readonly nodes: ReadonlyMap<string, NodeElement>;
  readonly edges: ReadonlyMap<string, EdgeElement>;
  /** What is drawn below them without being an element; absent when nothing is folded. */
  readonly overview?: Overview;
  /** Quiet areas behind the nodes, from the lowest to the highest. */
  readonly areas?: readonly MapArea[];
  /** Which of the pictures of the network this is: with another one the window goes along to the whole of it. */
  readonly picture?: string;
};

export type ElementOptions = {
  readonly visible: ReadonlySet<string>;
  /** Where each actor stands; an actor without a place is left out. */
  readonly places: ReadonlyMap<string, Point>;
  readonly theme: Theme;
  readonly domainOf: (actor: Actor) => Domain | null;
  readonly lineOf: (actor: Actor) => string;
  /** The ties on that day, when the caller has them already: at least all between two that are visible. */
  readonly ties?: readonly Tie[];
  /** How many others each actor is tied to, from `countContacts` over all ties, when the caller has it already. */
  readonly contacts?: ReadonlyMap<string, number>;
  /** Draw only ties with an end in here; null = all ties. */
  readonly tieEnds?: ReadonlySet<string> | null;
  /** The day that is shown, `yyyy-mm-dd`: actors and ties that do not hold on it are left out. */
  readonly onDate: string;
  readonly pins?: ReadonlySet<string>;
  /** The hue of an actor when it is not coloured by domain; null = not known. */
  readonly hueOf?: (actor: Actor) => string | null;
  /** 0 to 1, from the smallest to the largest, when sizes do not go by contacts. */
  readonly weightOf?: (actor: Actor) => number;
};

/** The id of a relation's line on the map. */
export function relationEdgeId(relationId: string): string {
  return `relation:${relationId}`;
}

/** The nodes and edges to draw; O(n) in the records. */
export function buildElements(source: GraphSource, options: ElementOptions): MapElements {
  const ties = options.ties ?? tiesOf(source, options.onDate);
  const contacts = options.contacts ?? countContacts(ties);
  const nodes = new Map<string, NodeElement>();
  for (const list of [source.organisations, source.persons, source.consultations, source.agreements]) {
    for (const actor of list) {
      // Of a large network that is folded few are visible: that is asked first.
      const place = options.visible.has(actor.id) ? options.places.get(actor.id) : undefined;
      if (!place || !holdsOn(actor, options.onDate)) continue;
      nodes.set(actor.id, nodeElement(actor, place, contacts.get(actor.id) ?? 0, options));
    }
  }
  const tieEnds = options.tieEnds ?? null;
  const isAsked = ({ source, target }: Tie) => tieEnds === null || tieEnds.has(source) || tieEnds.has(target);
  const drawn = ties.filter((tie) => nodes.has(tie.source) && nodes.has(tie.target) && isAsked(tie));
  const parallel = parallelPairs(drawn);
  const edges = new Map(
    drawn.map(({ classes, ...data }) => [
      data.id,
      { data, classes: parallel.has(pairOf(data)) ? `${classes} parallel` : classes },
    ]),
  );
  return { nodes, edges };
}

/** Every tie of the network on a day, whether its ends are visible or not: what the arrangement is made from. */
export function tiesOf(source: GraphSource, onDate: string): readonly Tie[] {
  const ties: Tie[] = [];
  for (const relation of source.relations.values()) {
    if (relation.status === 'ended' || !holdsOn(relation, onDate)) continue;
    const type = source.relationTypes.get(relation.typeId);
    ties.push({
      id: relationEdgeId(relation.id),
      source: relation.fromId,
      target: relation.toId,
      relationId: relation.id,
      width: relationWidth(relation.intensity),
      classes: relationClasses(relation, type),
    });
  }
  for (const position of source.positions.values()) {
    if (position.personId === null || !holdsOn(position, onDate)) continue;
    ties.push(thinTie(`position:${position.id}`, position.personId, position.organisationId, 'employment'));
  }
  for (const { id, parentId } of source.organisations) {
    if (parentId !== null) ties.push(thinTie(`part:${id}`, id, parentId, 'part'));
  }
  for (const participation of source.participations.values()) {
    if (!holdsOn(participation, onDate)) continue;
    const { id, actorId, consultationId } = participation;
    ties.push(thinTie(`participation:${id}`, actorId, consultationId, 'participation'));
  }
  for (const { id, parties } of source.agreements) {
    for (const { actorId } of parties) ties.push(thinTie(`party:${id}:${actorId}`, actorId, id, 'party'));
  }
  return ties;
}

export type Tie = EdgeData & { readonly classes: string };

function thinTie(id: string, source: string, target: string, classes: string): Tie {
  return { id, source, target, relationId: '', width: 1, classes };
}

/** 1 px for no contact to 4 px for the closest collaboration; not known is drawn as light contact. */
export function relationWidth(intensity: number | null): number {
  return 1 + 0.6 * (intensity ?? 1);
}

function relationClasses(relation: Relation, type: RelationType | undefined): string {
  const classes = ['relation'];
  if (relation.status === 'desired' || relation.status === 'exploring') classes.push(relation.status);
  if (type && !type.isSymmetric) classes.push('directed');
  if (relation.isOneSided) classes.push('onesided');
  if (relation.isBottleneck) classes.push('bottleneck');
  return classes.join(' ');
}

function nodeElement(actor: Actor, place: Point, contacts: number, options: ElementOptions): NodeElement {
  const domain = options.domainOf(actor);
  const hue = options.hueOf ? options.hueOf(actor) : domain?.colour;
  const colours = domainColours(hue ?? unknownHue, options.theme);
  const isMissing = 'presence' in actor && actor.presence === 'missing';
  const data = {
    id: actor.id,
    kind: actor.kind,
    label: actor.label,
    line: options.lineOf(actor),
    mark: isMissing ? '?' : actor.kind === 'person' ? initialsOf(actor) : '',
    size: options.weightOf ? sizeOf(actor.kind, options.weightOf(actor)) : nodeSize(actor.kind, contacts),
    contacts,
    ...shapeColours(isMissing ? options.theme.canvas : colours.fill, colours.border, options.theme),
    icon: isMissing ? '' : iconOf(actor.kind, domain?.icon),
    picture: isMissing ? '' : pictureOf(actor),
    isPinned: options.pins?.has(actor.id) ?? false,
    signColour: isMissing ? colours.border : actor.kind === 'person' ? options.theme.ink : colours.icon,
  };
  return { data, classes: isMissing ? `${actor.kind} missing` : actor.kind, x: place.x, y: place.y };
}

// The map is what others get to see: of who may not be shown there is no photo on it.
function pictureOf(actor: Actor): string {
  if (actor.kind === 'organisation') return actor.logoSha ?? '';
  return actor.kind === 'person' && actor.mayShow ? (actor.photoSha ?? '') : '';
}

/** The icon inside a shape, given that of the actor's domain; empty for a person, who has initials. */
export function iconOf(kind: Actor['kind'], ofDomain: string | undefined): string {
  switch (kind) {
    case 'organisation':
      return ofDomain ?? 'building';
    case 'person':
      return '';
    case 'consultation':
      return 'messages';
    case 'agreement':
      return 'file-text';
  }
}

function shapeColours(fill: string, border: string, { canvas }: Theme) {
  return { fill, border, dimFill: mix(fill, canvas, dimOpacity), dimBorder: mix(border, canvas, dimOpacity) };
}

/** The hue of an actor whose domain is not known: that of "overig". */
export const unknownHue = '#9aa0a6';

const baseSize: Readonly<Record<Actor['kind'], number>> = {
  organisation: 36,
  person: 28,
  consultation: 34,
  agreement: 32,
};

/**
 * From its base size up to 1.8 times that at 20 contacts. On an absolute scale: a new relation changes the size of its two
 * ends and of nothing else.
 */
export function nodeSize(kind: NodeData['kind'], contacts: number): number {
  return sizeOf(kind, Math.sqrt(Math.min(1, contacts / 20)));
}

/** From the base size of its kind at 0 up to 1.8 times that at 1. */
function sizeOf(kind: NodeData['kind'], weight: number): number {
  return Math.round(baseSize[kind] * (1 + 0.8 * weight));
}

/** With how many different actors each has a tie, hidden ones included; who has none is absent. O(ties). */
export function countContacts(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    return number;
  };
  const ends = ties.map(({ source, target }) => [numberOf(source), numberOf(target)] as const);
  const counts = new Int32Array(numbers.size);
  // One number per pair, the same both ways: exact up to 94 million actors.
  const pairs = new Set<number>();
  for (const [a, b] of ends) {
    const known = pairs.size;
    pairs.add(Math.min(a, b) * numbers.size + Math.max(a, b));
    if (pairs.size === known) continue;
    counts[a]! += 1;
    if (a !== b) counts[b]! += 1;
  }
  return new Map([...numbers].map(([id, number]) => [id, counts[number]!]));
}

/**
 * The same of a few only: of a folded network those who are drawn singly. O(ties), of which most are only looked at.
 * @param of answers of everybody in here who has a tie
 */
export function countContactsOf(of: ReadonlySet<string>, ties: readonly Tie[]): ReadonlyMap<string, number> {
  const others = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = others.get(one);
    if (known) known.add(other);
    else others.set(one, new Set([other]));
  };
  for (const { source, target } of of.size === 0 ? [] : ties) {
    if (of.has(source)) add(source, target);
    if (of.has(target)) add(target, source);
  }
  return new Map([...others].map(([id, all]) => [id, all.size]));
}

function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? `${source}|${target}` : `${target}|${source}`;
}

function parallelPairs(ties: readonly Tie[]): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const pair of ties.map(pairOf)) (once.has(pair) ? more : once).add(pair);
  return more;
}
