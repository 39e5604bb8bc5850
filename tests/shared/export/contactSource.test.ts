import { describe, expect, test } from 'vitest';
import { contactSourceFrom } from '../../../shared/export/contactSource.ts';
import type { Actor } from '../../../shared/schema/snapshot.ts';
import { newOrganisation, organisation } from '../../../shared/schema/organisation.ts';
import { newPerson, person } from '../../../shared/schema/person.ts';
import { newPosition, position } from '../../../shared/schema/position.ts';
import { leftOutText } from '../../../shared/export/leftOutText.ts';
import { today } from './contacts.ts';

function anOrganisation(id: string, parentId: string | null = null): Actor {
  const given = newOrganisation.parse({ name: id });
  return organisation.parse({
    ...given,
    parentId,
    id,
    logoSha: null,
    kind: 'organisation',
    label: id,
    sortKey: id,
    createdOn: today,
  });
}

function aPerson(id: string): Actor {
  const given = newPerson.parse({ givenName: id });
  return person.parse({
    ...given,
    id,
    photoSha: null,
    kind: 'person',
    label: id,
    sortKey: id,
    recordedOn: today,
    createdOn: today,
  });
}

function aJob(personId: string | null, organisationId: string) {
  const id = `${personId ?? 'vacature'}@${organisationId}`;
  return position.parse({ ...newPosition.parse({ personId, organisationId }), id });
}

const actors = [
  anOrganisation('politie'),
  anOrganisation('team', 'politie'),
  anOrganisation('lister'),
  aPerson('anna'),
  aPerson('bo'),
  aPerson('cem'),
  aPerson('los'),
];
const positions = [
  aJob('anna', 'team'),
  aJob('anna', 'lister'),
  aJob('bo', 'lister'),
  aJob('cem', 'politie'),
  aJob(null, 'team'),
];
const vocabulary = {
  domains: [],
  partnerTypes: [],
  roles: [],
  relationTypes: [],
  consultationTypes: [],
  agreementKinds: [],
  tags: [],
  phases: [],
  themes: [],
  areas: [],
  templates: [],
};

function asked(...ids: readonly string[]) {
  const source = contactSourceFrom({ actors, positions, vocabulary }, ids);
  return {
    persons: source.persons.map((each) => each.id),
    jobs: source.positions.map((each) => `${each.personId}@${each.organisationId}`),
    organisations: source.organisations.filter((each) => each.isAsked).map((each) => each.id),
  };
}

describe('what a contact list is made of', () => {
  test('an organisation brings everybody who works there or in a department below, in that function only', () => {
    expect(asked('politie')).toEqual({
      persons: ['anna', 'cem'],
      jobs: ['anna@team', 'cem@politie', 'null@team'],
      organisations: ['politie', 'team'],
    });
  });

  test('a person brings all functions, and no colleagues', () => {
    expect(asked('anna')).toEqual({ persons: ['anna'], jobs: ['anna@team', 'anna@lister'], organisations: [] });
  });

  test('no choice brings everybody', () => {
    expect(asked()).toEqual({
      persons: ['anna', 'bo', 'cem', 'los'],
      jobs: ['anna@team', 'anna@lister', 'bo@lister', 'cem@politie', 'null@team'],
      organisations: ['politie', 'team', 'lister'],
    });
  });

  test('an id that is not there brings nobody', () => {
    expect(asked('weg')).toEqual({ persons: [], jobs: [], organisations: [] });
  });
});

test('who is left out is told in a sentence', () => {
  expect([leftOutText('notAllowed', 'nl'), leftOutText('privateContactPoint', 'en')]).toEqual([
    'Gegevens van deze persoon mogen niet worden gedeeld.',
    'This is a private number or address.',
  ]);
});
