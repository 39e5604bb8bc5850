// Small pieces of sentence that several reasons share: lists of names and dates in words.

export type ListWords = { readonly and: string; readonly others: (count: number) => string };

const shown = 3;

/** "A, B en C"; of a longer list the first three and how many more. */
export function nameList(names: readonly string[], words: ListWords): string {
  if (names.length > shown + 1) {
    return `${names.slice(0, shown).join(', ')} ${words.and} ${words.others(names.length - shown)}`;
  }
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** `2026-05-01` with the months given: "1 mei 2026". */
export function dayInWords(day: string, months: readonly string[]): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** With a capital first letter, to begin a sentence; quotes stay in front. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
