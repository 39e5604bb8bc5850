// The words of a network as quick entry reads them: roles, kinds of relation, kinds of partner, areas and themes.
import { type AreaIndex, indexAreas } from '../import/normalise/areas.ts';
import { partnerTypes as builtinTypes } from '../reference/partnerTypes.ts';
import { roles as builtinRoles } from '../reference/roles.ts';
import type { Frequency, RelationStatus } from '../schema/lists.ts';
import type { Area, RelationType, Vocabulary, Word } from '../schema/vocabulary.ts';
import { foldText, foldWords } from '../text/fold.ts';

export type WordIndex = {
  readonly areaIndex: AreaIndex;
  /** The role of the list with this name or another spelling; null when it is none. */
  readonly role: (text: string) => Word | null;
  readonly partnerType: (text: string) => Word | null;
  /** The one area with this name; null when there is none, or more than one. */
  readonly area: (text: string) => Area | null;
  /** By its name, or by the first words of it where only one begins so. */
  readonly theme: (text: string) => Word | null;
  readonly relationType: (text: string) => { readonly type: RelationType; readonly isReversed: boolean } | null;
  readonly offered: Pick<Vocabulary, 'roles' | 'relationTypes' | 'partnerTypes' | 'themes' | 'areas'>;
};

/** Status words of a relation, folded, in the order in which they are offered. */
export const statusWords: ReadonlyMap<string, RelationStatus> = new Map([
  ['gewenst', 'desired'],
  ['verkenning', 'exploring'],
  ['bestaand', 'existing'],
  ['beeindigd', 'ended'],
  ['wens', 'desired'],
  ['verkennend', 'exploring'],
  ['bestaat', 'existing'],
  ['gestopt', 'ended'],
]);

export const frequencyWords: ReadonlyMap<string, Frequency> = new Map([
  ['dagelijks', 'daily'],
  ['wekelijks', 'weekly'],
  ['tweewekelijks', 'two_weekly'],
  ['maandelijks', 'monthly'],
  ['elk kwartaal', 'quarterly'],
  ['jaarlijks', 'yearly'],
  ['op afroep', 'on_call'],
]);

/** `#huiselijk-geweld` is about "huiselijk geweld". */
export function themeText(word: string): string {
  const text = word.replace(/[_-]+/gu, ' ').trim();
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}

/** Builds the index; O(words of the network). */
export function indexWords(vocabulary: Vocabulary): WordIndex {
  const offered = {
    roles: vocabulary.roles.filter(isOffered),
    relationTypes: vocabulary.relationTypes.filter(isOffered),
    partnerTypes: vocabulary.partnerTypes.filter(isOffered),
    themes: vocabulary.themes.filter(isOffered),
    areas: vocabulary.areas,
  };
  const roles = byName(offered.roles, builtinRoles);
  const types = byName(offered.partnerTypes, builtinTypes);
  const areas = new Map(vocabulary.areas.map((area) => [area.id, area]));
  const areaIndex = indexAreas(vocabulary.areas);
  return {
    areaIndex,
    offered,
    role: (text) => roles.get(keyOf(text)) ?? null,
    partnerType: (text) => types.get(keyOf(text)) ?? null,
    area: (text) => {
      const found = areaIndex.lookup(text.replace(/^(?:gemeente|regio|provincie)\s+/iu, ''));
      const exact = areaIndex.lookup(text);
      // A municipality is meant when a province has the same name.
      const best = [...exact, ...found];
      const only =
        best.filter((area) => area.kind === 'municipality')[0] ?? (exact.length === 1 ? exact[0] : undefined);
      return areas.get(only?.id ?? '') ?? null;
    },
    theme: (text) => byBeginning(offered.themes, themeText(text)),
    relationType: (text) => relationTypeCalled(offered.relationTypes, text),
  };
}

function isOffered(word: Word): boolean {
  return word.retiredOn === null;
}

function keyOf(text: string): string {
  return foldWords(text);
}

type Spelled = { readonly id: string; readonly aliases: readonly string[] };

/** A name goes before somebody else's other spelling. */
function byName<W extends Word>(words: readonly W[], spelled: readonly Spelled[]): ReadonlyMap<string, W> {
  const found = new Map<string, W>();
  const aliases = new Map(spelled.map((each) => [each.id, each.aliases]));
  for (const word of words) {
    for (const alias of aliases.get(word.id) ?? []) if (!found.has(keyOf(alias))) found.set(keyOf(alias), word);
  }
  for (const word of words) found.set(keyOf(word.label), word);
  return found;
}

/** The word of this name; else the only one that begins with these whole words. */
function byBeginning<W extends Word>(words: readonly W[], text: string): W | null {
  const key = keyOf(text);
  if (key === '') return null;
  const exact = words.find((word) => keyOf(word.label) === key);
  if (exact) return exact;
  const beginning = words.filter((word) => keyOf(word.label).startsWith(`${key} `));
  return beginning.length === 1 ? (beginning[0] ?? null) : null;
}

function relationTypeCalled(types: readonly RelationType[], text: string): ReturnType<WordIndex['relationType']> {
  const key = keyOf(text);
  const exact = types.find((type) => foldText(type.id) === key || keyOf(type.label) === key);
  if (exact) return { type: exact, isReversed: false };
  const reverse = types.find((type) => keyOf(type.reverseLabel) === key && key !== '');
  if (reverse) return { type: reverse, isReversed: true };
  const begun = byBeginning(types, text);
  return begun && { type: begun, isReversed: false };
}
