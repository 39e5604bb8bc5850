// Everything quick entry asks of a network, made from the snapshot and kept up to date by difference.
import type { Participation } from '../schema/consultation.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { Area } from '../schema/vocabulary.ts';
import { createNameIndex, type NameIndex, organisationsCalled, personsCalled, updateNames } from './nameIndex.ts';
import type { KnownTo } from './readLine.ts';
import { indexWords, type WordIndex } from './wordIndex.ts';

/** What quick entry needs of a snapshot. */
export type EntrySource = Pick<NetworkSnapshot, 'actors' | 'positions' | 'relations' | 'participations' | 'vocabulary'>;

export type EntryIndex = {
  readonly source: EntrySource;
  readonly names: NameIndex;
  readonly words: WordIndex;
  readonly positionsAt: (organisationId: string) => readonly Position[];
  readonly relationsOf: (actorId: string) => readonly Relation[];
  readonly participationsIn: (consultationId: string) => readonly Participation[];
};

/**
 * The index of a snapshot. With the index of an earlier one only what differs is read; that one must not be used any more.
 */
export function indexEntry(source: EntrySource, earlier: EntryIndex | null): EntryIndex {
  const isSameWords = earlier !== null && earlier.source.vocabulary === source.vocabulary;
  const words = isSameWords ? earlier.words : indexWords(source.vocabulary);
  const keepsNames = earlier !== null && areSameAreas(earlier.source.vocabulary.areas, source.vocabulary.areas);
  const names = keepsNames ? earlier.names : createNameIndex(words.areaIndex);
  updateNames(names, source.actors);
  return {
    source,
    names,
    words,
    positionsAt:
      earlier?.source.positions === source.positions
        ? earlier.positionsAt
        : grouped(source.positions, (position) => [position.organisationId]),
    relationsOf:
      earlier?.source.relations === source.relations
        ? earlier.relationsOf
        : grouped(source.relations, (relation) => [relation.fromId, relation.toId]),
    participationsIn:
      earlier?.source.participations === source.participations
        ? earlier.participationsIn
        : grouped(source.participations, ({ consultationId }) => [consultationId]),
  };
}

/** What the reader of a line must know. */
export function knownTo({ names, words }: Pick<EntryIndex, 'names' | 'words'>): KnownTo {
  return {
    isName: (text) =>
      text.trim() !== '' && (organisationsCalled(names, text).length > 0 || personsCalled(names, text).length > 0),
    isRole: (text) => words.role(text) !== null,
  };
}

// Only names and kinds of areas decide what a name ends on.
function areSameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a === b || (a.length === b.length && a.every((area, i) => area.id === b[i]?.id && area.name === b[i]?.name));
}

/** Grouped at the first question: a line that names nobody known asks none. */
function grouped<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): (key: string) => readonly T[] {
  let groups: Map<string, T[]> | null = null;
  return (key) => {
    if (groups === null) {
      groups = new Map();
      for (const record of records) {
        for (const each of keysOf(record)) {
          const group = groups.get(each);
          if (group) group.push(record);
          else groups.set(each, [record]);
        }
      }
    }
    return groups.get(key) ?? [];
  };
}
