// The ways in which one Dutch name, number or address is written by different hands. Seeded: `draw` decides.
import { createRandom } from '../../../shared/graph/random.ts';

export type Draw = {
  readonly below: (limit: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  /** Whether something happens that often, 0 to 1. */
  readonly chance: (share: number) => boolean;
};

export function createDraw(seed: number): Draw {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    of: (list) => list[below(list.length)] as (typeof list)[number],
    chance: (share) => random() < share,
  };
}

/** One slip of the finger in a longer word: a letter lost, doubled, swapped with the next or replaced by a neighbour. */
export function mistype(text: string, draw: Draw): string {
  const places = [...text.matchAll(/\p{L}{6,}/gu)];
  if (places.length === 0) return text;
  const { 0: word, index } = draw.of(places);
  const at = 1 + draw.below(word.length - 2);
  const [letter, next] = [word[at] ?? '', word[at + 1] ?? ''];
  const neighbours: Readonly<Record<string, string>> = {
    a: 's',
    e: 'r',
    i: 'o',
    n: 'm',
    o: 'i',
    r: 't',
    t: 'r',
    s: 'a',
  };
  const slips = [letter + letter, '', next === letter ? '' : next + letter, neighbours[letter] ?? ''];
  const kind = draw.below(slips.length);
  const taken = kind === 2 && next !== letter ? 2 : 1;
  return text.slice(0, index + at) + slips[kind] + text.slice(index + at + taken);
}

export type NamedOrganisation = {
  /** The distinctive part: `Lindewaard`, `De Linde Waard`. */
  readonly core: string;
  /** `Stichting`, `Coöperatie`, `B.V.`… or nothing. */
  readonly form: string;
  /** Where it is, when its name says so. */
  readonly place: string;
  readonly municipality: boolean;
  /** What it was called before. */
  readonly former: string;
  /** What the field calls it for short, where it does. */
  readonly short: string;
};

/** The name as the product would hold it. */
export function fullName({ core, form, place, municipality }: NamedOrganisation): string {
  if (municipality) return `Gemeente ${place}`;
  const named = place === '' ? core : `${core} ${place}`;
  if (form === '') return named;
  return form === 'B.V.' || form === 'N.V.' ? `${named} ${form}` : `${form} ${named}`;
}

/** Another way to write the name of an organisation; most lists write most names as they are. */
export function spelling(organisation: NamedOrganisation, draw: Draw): string {
  const name = fullName(organisation);
  const { form, core, place, municipality, former, short } = organisation;
  if (short !== '') return draw.of([name, name, short, `${name} (${short})`, name.toLowerCase(), mistype(name, draw)]);
  if (municipality) return draw.of([name, name, `Gem. ${place}`, `gemeente ${place}`, place, name.toUpperCase()]);
  const bare = fullName({ ...organisation, form: '' });
  const ways = [
    name,
    name,
    name.toUpperCase(),
    name.toLowerCase(),
    ` ${name}  `,
    bare,
    form === 'Stichting' ? `${draw.of(['St.', 'St', 'Stg.'])} ${bare}` : `Stichting ${bare}`,
    form === 'Stichting' ? `${bare}, Stichting` : `${bare} ${draw.of(['BV', 'B.V.'])}`,
    mistype(name, draw),
    mistype(name, draw),
    former === '' ? name : `${name} (v/h ${former})`,
    former === '' ? name : former,
    core.includes(' ') ? name.replace(core, core.replaceAll(' ', '')) : name,
    place === '' ? name : `${core} - ${place}`,
  ];
  return draw.of(ways);
}

export type NamedPerson = { readonly givenName: string; readonly prefix: string; readonly familyName: string };

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** A whole name in one cell, with the tussenvoegsel, the initials and the order of whoever typed it. */
export function nameInCell({ givenName, prefix, familyName }: NamedPerson, draw: Draw): string {
  const initial = `${givenName.charAt(0)}.`;
  const inFull = joined(givenName, prefix, familyName);
  return draw.of([
    inFull,
    inFull,
    inFull,
    inFull.toUpperCase(),
    joined(`${familyName},`, givenName, prefix),
    joined(initial, prefix, familyName),
    joined(`${familyName},`, initial, prefix),
    joined(draw.of(['mw.', 'dhr.', 'drs.', 'mr.']), inFull),
    mistype(inFull, draw),
    joined(givenName, familyName),
    prefix === '' ? inFull : joined(givenName, prefix.replace('van der', 'v.d.').replace('van de', 'v/d'), familyName),
  ]);
}

/** The same ten digits as different hands write them. */
export function numberInCell(digits: string, draw: Draw): string {
  const [, a = '', b = ''] = /^0(\d)(\d{8})$/u.exec(digits) ?? [];
  const pairs = b.replace(/(..)(?=.)/gu, '$1 ');
  return draw.of([
    digits,
    `0${a}-${b}`,
    `0${a} ${pairs}`,
    `+31 ${a} ${pairs}`,
    `+31${a}${b}`,
    `+31 (0)${a} ${b}`,
    `0031${a}${b}`,
    `0${a}-${pairs.replaceAll(' ', '.')}`,
  ]);
}

export function addressInCell(address: string, draw: Draw): string {
  return draw.of([
    address,
    address,
    address,
    address.toUpperCase(),
    `mailto:${address}`,
    `${address} `,
    `<${address}>`,
  ]);
}
