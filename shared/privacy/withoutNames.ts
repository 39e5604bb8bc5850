// Takes the names of people out of a text that somebody typed, for a list that must not hold them. What it cannot know, such
// as the name of somebody who is not in the network, stays.
import type { Person } from '../schema/person.ts';

type Named = Pick<Person, 'label' | 'givenName' | 'familyName' | 'aliases'>;

const placeholder = '…';
const address = /[^\s@<>()]+@[^\s@<>()]+/gu;
const number = /\+?\d[\d\s()-]{6,}\d/gu;
const word = /[\p{L}\p{M}'’-]+/gu;

/** Builds the function that does it: whole names in any case, parts of a name as they are written, addresses and numbers. */
export function withoutNamesOf(persons: readonly Named[]): (text: string) => string {
  const whole = persons.flatMap(({ label, aliases }) => [label, ...aliases]).filter((name) => name.includes(' '));
  const names = [...new Set(whole.map((name) => name.toLowerCase()))].toSorted((a, b) => b.length - a.length);
  const parts = new Set(
    persons.flatMap(({ givenName, familyName, aliases }) => [givenName, familyName, ...aliases].flatMap(partsOf)),
  );
  return (text) => {
    const reachless = text.replaceAll(address, placeholder).replaceAll(number, placeholder);
    const lower = reachless.toLowerCase();
    return names
      .filter((name) => lower.includes(name))
      .reduce(withoutName, reachless)
      .replaceAll(word, (each) => (parts.has(each) ? placeholder : each))
      .replaceAll(/…(?:[ -]…)+/gu, placeholder);
  };
}

// "van" and "de" are in every text; a part of a name starts with a capital.
function partsOf(name: string): readonly string[] {
  return (name.match(word) ?? []).filter((part) => /^\p{Lu}/u.test(part) && part.length > 1);
}

function withoutName(text: string, name: string): string {
  const at = text.toLowerCase().indexOf(name);
  if (at === -1) return text;
  return withoutName(`${text.slice(0, at)}${placeholder}${text.slice(at + name.length)}`, name);
}
