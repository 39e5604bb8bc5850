// Groups on the map may be called after a person; of one who may not leave the name stays here.
import { expect, test } from 'vitest';
import { makeScene, type PictureSubject } from '../../../renderer/features/map/picture/makeSheets.ts';
import { previewRelease } from '../../../renderer/features/map/picture/useSavePicture.ts';
import { themes } from '../../../shared/map/themes.ts';
import { indexNetwork } from '../../../shared/network/networkIndex.ts';
import { mapOfNetwork } from '../../../shared/picture/mapOfNetwork.ts';
import { pictureWordsNl } from '../../../shared/picture/words.ts';
import { createTestBackend, testToday } from '../../builders/testBackend.ts';

test('a legend that calls a group after somebody who may not leave says only that it is a group', () => {
  const { ask } = createTestBackend();
  for (const [givenName, mayExport] of [
    ['Anna', true],
    ['Bas', false],
  ] as const)
    ask('person.create', { person: { givenName, familyName: 'Voorbeeld', mayExport } });
  const network = indexNetwork(ask('network.snapshot', {}));
  const subject: PictureSubject = {
    network,
    elements: mapOfNetwork(network, themes.light, testToday),
    theme: themes.light,
    region: null,
    shownAt: null,
    groups: [
      { key: 'a', label: 'Rond Anna Voorbeeld', hue: '#332288' },
      { key: 'b', label: 'Rond Bas Voorbeeld', hue: '#882255' },
    ],
  };
  const choices = {
    format: 'svg',
    paper: 'a4',
    turn: 'landscape',
    isTiled: false,
    part: 'whole',
    scheme: 'light',
    leastPt: 6,
    hasLegend: true,
  } as const;
  const scene = makeScene(
    subject,
    previewRelease(subject.network.snapshot, subject, false, ''),
    { choices, title: 'Kaart', purpose: '', withPhotos: false },
    pictureWordsNl,
  );
  const said = scene.legend.map(({ text }) => text.text);
  expect(said.slice(0, 2)).toEqual(['Rond Anna Voorbeeld', 'Een groep']);
  expect(scene.nodes.map(({ label }) => label)).toEqual(['Anna Voorbeeld']);
});
