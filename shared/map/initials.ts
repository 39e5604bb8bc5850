/** At most two letters: of the given name and of the family name, else of the first and last word of the label. */
export function initialsOf(person: {
  readonly givenName: string;
  readonly familyName: string;
  readonly label: string;
}): string {
  const words = person.label.split(/\s+/);
  const first = person.givenName || (words[0] ?? '');
  const last = person.familyName || (words.length > 1 ? (words.at(-1) ?? '') : '');
  const letters = person.givenName || !person.familyName ? [first, last] : [last];
  return letters.map(firstLetter).join('').toLocaleUpperCase('nl');
}

function firstLetter(word: string): string {
  return /\p{L}/u.exec(word)?.[0] ?? '';
}
