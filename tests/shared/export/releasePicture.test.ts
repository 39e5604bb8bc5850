// Who may stand on a picture that leaves: the route, its log, and a canary in every private field.
import { expect, test } from 'vitest';
import { releasePicture } from '../../../shared/export/releasePicture.ts';
import { tableMeasure } from '../../../shared/picture/letterWidths.ts';
import { composeScene } from '../../../shared/picture/composeScene.ts';
import { domainLegend } from '../../../shared/picture/domainLegend.ts';
import { mapOfNetwork } from '../../../shared/picture/mapOfNetwork.ts';
import { releasedElements } from '../../../shared/picture/releasedElements.ts';
import { sceneSvg } from '../../../shared/picture/sceneSvg.ts';
import { sheetSize } from '../../../shared/picture/sheet.ts';
import { pictureWordsNl } from '../../../shared/picture/words.ts';
import { themes } from '../../../shared/map/themes.ts';
import { indexNetwork } from '../../../shared/network/networkIndex.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

function aNetwork() {
  const backend = createTestBackend();
  const lister = backend.ask('organisation.create', {
    organisation: {
      name: 'Lister',
      typeIds: ['bw'],
      notes: 'KANARIE notitie',
      contactPoints: [{ kind: 'phone', value: '000-0000001', isPrivate: true }],
    },
  }).id;
  const person = (givenName: string, familyName: string, mayExport: boolean) =>
    backend.ask('person.create', {
      person: {
        givenName,
        familyName,
        mayExport,
        notes: 'KANARIE notitie',
        contactPoints: [{ kind: 'email', value: 'kanarie@example.org' }],
      },
      position: { organisationId: lister, roleText: 'begeleider' },
    }).id;
  const anna = person('Anna', 'Jansen', true);
  const geheim = person('Geheim', 'Persoon', false);
  backend.ask('relation.create', {
    relation: { fromId: anna, toId: geheim, typeId: 'werkcontact', note: 'KANARIE toelichting' },
  });
  return { backend, lister, anna, geheim };
}

test('names who may leave, tells who not, and leaves one line in the log', () => {
  const { backend, lister, anna, geheim } = aNetwork();
  const released = backend.ask('export.picture', {
    actorIds: [lister, anna, geheim],
    format: 'pdf',
    purpose: 'Werksessie',
  });
  expect(released).toEqual({
    actors: [
      { id: lister, label: 'Lister', picture: '' },
      { id: anna, label: 'Anna Jansen', picture: '' },
    ],
    header: { purpose: 'Werksessie', date: testToday, confidential: true },
    leftOut: [{ id: geheim, reasonKey: 'notAllowed', field: null }],
  });
  expect(backend.db.prepare('SELECT kind, purpose, fields, rows, left_out FROM export_log').all()).toEqual([
    { kind: 'picture-pdf', purpose: 'Werksessie', fields: 'names', rows: 2, left_out: 1 },
  ]);
});

test('of nobody asked is nobody, and without people it is not confidential', () => {
  const { backend, lister } = aNetwork();
  expect(backend.ask('export.picture', { actorIds: [], format: 'svg' })).toMatchObject({ actors: [], leftOut: [] });
  expect(backend.ask('export.picture', { actorIds: [lister], format: 'svg' }).header.confidential).toBe(false);
});

test('nothing private stands in the picture: not the person, not the line to her, no note, number or address', () => {
  const { backend, geheim } = aNetwork();
  const network = indexNetwork(backend.ask('network.snapshot', {}));
  const drawn = mapOfNetwork(network, themes.light, testToday);
  expect(drawn.nodes.has(geheim)).toBe(true);
  const { actors } = backend.ask('export.picture', {
    actorIds: network.snapshot.actors.map(({ id }) => id),
    format: 'svg',
  });
  const elements = releasedElements(drawn, actors);
  const scene = composeScene(elements, {
    size: sheetSize('a4', 'landscape'),
    words: {
      title: 'Kaart',
      facts: [],
      confidential: null,
      legend: domainLegend(network, elements, themes.light, pictureWordsNl),
    },
    theme: themes.light,
    background: '#ffffff',
    region: null,
    leastPt: 6,
    measure: tableMeasure,
  });
  const svg = sceneSvg(scene, { pictures: new Map(), fontCss: '' });
  expect(svg).toContain('Anna Jansen');
  for (const secret of ['Geheim', 'KANARIE', 'kanarie', '000-0000001', geheim]) expect(svg).not.toContain(secret);
  expect(scene.lines).toHaveLength(1);
});

test('a photo goes along only when it is asked for, a logo always', () => {
  const { backend, lister, anna } = aNetwork();
  const network = backend.ask('network.snapshot', {});
  const withPictures = {
    ...network,
    actors: network.actors.map((actor) =>
      actor.kind === 'organisation'
        ? { ...actor, logoSha: 'logo' }
        : actor.kind === 'person'
          ? { ...actor, photoSha: 'foto' }
          : actor,
    ),
  };
  const pictures = (withPhotos: boolean) =>
    releasePicture(withPictures, { actorIds: [lister, anna], withPhotos, purpose: '', at: testToday }).actors.map(
      ({ picture }) => picture,
    );
  expect(pictures(false)).toEqual(['logo', '']);
  expect(pictures(true)).toEqual(['logo', 'foto']);
});
