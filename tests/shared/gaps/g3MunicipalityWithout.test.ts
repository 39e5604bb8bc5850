import { expect, test } from 'vitest';
import { expecting, gapsOfKind, houten, nieuwegein, organisation } from './gapNetwork.ts';

const corp = [{ kind: 'partner', partnerTypeId: 'corp' }] as const;
const areas = [
  { id: 'twee', name: 'Twee', kind: 'set', memberIds: [nieuwegein, houten] },
  { id: nieuwegein, name: 'Nieuwegein', kind: 'municipality', memberIds: [] },
  { id: houten, name: 'Houten', kind: 'municipality', memberIds: [] },
  { id: 'leeg', name: 'Leeg', kind: 'set', memberIds: [] },
] as const;
const checks = [{ templateId: 'E', areaId: 'twee' }];

test('a municipality of the area without the kind of partner is named', () => {
  const organisations = [organisation('Portaal', ['corp'], { areaIds: [nieuwegein] })];
  expect(gapsOfKind('g3', expecting(corp, { organisations, areas, checks }))).toEqual([
    [
      'g3|E|corp|GM0321',
      'unknown',
      'Het sjabloon verwacht een woningcorporatie in Houten. Portaal werkt elders in het gebied; voor deze gemeente is niemand in beeld.',
    ],
  ]);
});

test('one that works in all of the area leaves none without', () => {
  const organisations = [organisation('Portaal', ['corp'], { areaIds: ['twee'] })];
  expect(gapsOfKind('g3', expecting(corp, { organisations, areas, checks }))).toEqual([]);
});

test('one without a work area leaves it open, once', () => {
  const organisations = [
    organisation('Portaal', ['corp'], { areaIds: [nieuwegein] }),
    organisation('Viveste', ['corp']),
  ];
  expect(gapsOfKind('g3', expecting(corp, { organisations, areas, checks }))).toEqual([
    [
      'g3|E|corp|twee',
      'unknown',
      'Het sjabloon verwacht een woningcorporatie in Twee. Van Viveste is het werkgebied niet bekend. Of er één gemeente zonder zit, is daarom niet bekend.',
    ],
  ]);
});

test('an area without municipalities asks nothing of any', () => {
  const organisations = [organisation('Portaal', ['corp'], { areaIds: ['leeg'] })];
  const leeg = [{ templateId: 'E', areaId: 'leeg' }];
  expect(gapsOfKind('g3', expecting(corp, { organisations, areas, checks: leeg }))).toEqual([]);
});
