import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../shared/schema/organisation.ts';
import type { Person } from '../../shared/schema/person.ts';
import { knownNames, organisationCalled, personCalled } from './sameName.ts';

// Only the fields that a name check reads.
const organisation = (name: string, ...aliases: string[]) =>
  ({ id: name, name, label: name, aliases }) as unknown as Organisation;
const person = (label: string) => ({ id: label, label }) as unknown as Person;

const names = knownNames({
  organisations: [organisation('Lister', 'SBWU'), organisation('Enver Élan'), organisation('SBWU Noord')],
  persons: [person('Anna van Jansen'), person('Mo')],
});
const called = (name: string) => organisationCalled(names, name)?.id ?? null;

describe('a name that exists already', () => {
  it('is found whatever the spelling, by alias too', () => {
    expect([called('lister'), called(' Stichting Lister '), called('sbwu'), called('enver elan')]).toEqual([
      'Lister',
      'Lister',
      'Lister',
      'Enver Élan',
    ]);
  });

  it('is not found in part', () => {
    expect([called('Lis'), called(''), called('   '), called('SBWU Zuid')]).toEqual([null, null, null, null]);
  });

  it('is a whole name for a person', () => {
    const of = (givenName: string, prefix: string, familyName: string) =>
      personCalled(names, { givenName, prefix, familyName })?.id ?? null;
    expect([of('anna', 'Van', 'jansen'), of('Mo', '', ''), of('Anna', '', 'Jansen')]).toEqual([
      'Anna van Jansen',
      null,
      null,
    ]);
  });
});
