// Ids as the words that stand in a cell, and back.
import { foldText } from '../text/fold.ts';

export type Named = { readonly id: string; readonly label: string; readonly aliases?: readonly string[] };

export type Finding = { readonly id: string } | { readonly candidates: readonly string[] };

export type WordBook = {
  /** The label, when a reader of the cell finds this one by it; else the id. */
  readonly show: (id: string) => string;
  /** By id, else by label, else by another name. Several is ambiguous; none gives no candidates. */
  readonly find: (text: string) => Finding;
};

/** Upper and lower case, accents and blanks make no difference between two words. */
export function wordKey(text: string): string {
  return foldText(text).replace(/\s+/gu, ' ').trim();
}

/** A word book of one list. A label with the separator in it, or with blanks around it, is shown by its id. */
export function createWordBook(words: readonly Named[]): WordBook {
  const byId = new Map(words.map((word) => [word.id, word]));
  const byLabel = groupBy(words, (word) => [wordKey(word.label)]);
  const byAlias = groupBy(words, (word) => (word.aliases ?? []).map(wordKey));
  const find = (text: string): Finding => {
    const exact = byId.get(text);
    if (exact) return { id: exact.id };
    const key = wordKey(text);
    const found = byLabel.get(key) ?? byAlias.get(key) ?? [];
    const [only] = found;
    if (only && found.every(({ id }) => id === only.id)) return { id: only.id };
    return { candidates: found.map((word) => `${word.label} (${word.id})`) };
  };
  return {
    find,
    show: (id) => {
      const label = byId.get(id)?.label;
      if (label === undefined || label.includes('|') || label.trim() !== label) return id;
      const found = find(label);
      return 'id' in found && found.id === id ? label : id;
    },
  };
}

/** Each item under each of its keys. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
