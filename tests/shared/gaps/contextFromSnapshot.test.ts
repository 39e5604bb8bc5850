import { describe, expect, test } from 'vitest';
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { areaId } from '../../../shared/schema/ids.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import { newOrganisation, organisation as organisationSchema } from '../../../shared/schema/organisation.ts';
import { newPerson, person as personSchema } from '../../../shared/schema/person.ts';
import { newPosition, position as positionSchema } from '../../../shared/schema/position.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';
import { toTemplate } from '../../../shared/templates/toTemplate.ts';
import { aContext, houten, nieuwegein, today } from './gapNetwork.ts';

const lister = organisationSchema.parse({
  ...newOrganisation.parse({ name: 'Lister', typeIds: ['bw'] }),
  id: 'o1',
  kind: 'organisation',
  logoSha: null,
  label: 'Lister',
  sortKey: 'lister',
  createdOn: today,
});
const anna = personSchema.parse({
  ...newPerson.parse({ givenName: 'Anna', familyName: 'Jansen' }),
  id: 'p1',
  kind: 'person',
  label: 'Anna Jansen',
  sortKey: 'jansen',
  recordedOn: today,
  photoSha: null,
  createdOn: today,
});
const job = positionSchema.parse({
  ...newPosition.parse({ personId: 'p1', organisationId: 'o1', roleText: 'teamleider' }),
  id: 'f1',
});

const none = { isBuiltin: true, retiredOn: null, year: null, aliases: [] };
const { areas, partnerTypes } = aContext();
const snapshot: NetworkSnapshot = {
  revision: 1,
  network: {
    name: 'Proef',
    goal: '',
    ownActorId: null,
    regionAreaId: areaId.parse('VR09'),
    referenceDate: null,
    retentionMonths: null,
  },
  actors: [lister, anna],
  positions: [job],
  relations: [],
  participations: [],
  issues: [],
  contactMoments: [],
  placements: [],
  decisions: [],
  views: [],
  chosenTemplates: [
    { templateId: 'T6', areaId: nieuwegein },
    { templateId: 'T4', areaId: null },
  ],
  vocabulary: {
    domains: [],
    partnerTypes: partnerTypes.map((each) => ({ ...none, ...each, domainId: 'zorg', parentId: null })),
    roles: [],
    relationTypes: [],
    consultationTypes: [],
    agreementKinds: [],
    tags: [],
    phases: [],
    themes: [],
    areas: areas.map((each) => ({ ...none, ...each, code: null })),
    templates: chainTemplates.map(toTemplate),
  },
};

function checksOf(templateIds: readonly string[], areaIds: readonly string[]) {
  return gapContextFrom(snapshot, { templateIds, areaIds, at: today }).checks;
}

describe('which template is held against which area', () => {
  test('without a choice: as the file says, and the region of the network where it names no area', () => {
    expect(checksOf([], [])).toEqual([
      { templateId: 'T6', areaId: nieuwegein },
      { templateId: 'T4', areaId: 'VR09' },
    ]);
  });

  test('a chosen template keeps the area of the file; one the file does not have gets the region', () => {
    expect(checksOf(['T6', 'T1'], [])).toEqual([
      { templateId: 'T6', areaId: nieuwegein },
      { templateId: 'T1', areaId: 'VR09' },
    ]);
  });

  test('chosen areas go before those of the file, each once', () => {
    expect(checksOf(['T6', 'T6'], [houten, nieuwegein, houten])).toEqual([
      { templateId: 'T6', areaId: houten },
      { templateId: 'T6', areaId: nieuwegein },
    ]);
  });
});

test('a snapshot can be evaluated: Lister is there, with Anna as its contact person', () => {
  const report = evaluateGaps(gapContextFrom(snapshot, { templateIds: ['T6'], areaIds: [nieuwegein], at: today }));
  expect(report.coverage).toEqual({ required: 8, filled: 1 });
  expect(report.gaps.filter((gap) => gap.kind === 'g4')).toEqual([]);
});
