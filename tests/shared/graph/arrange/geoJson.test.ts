// Outlines from a file: read when they can be, refused with a reason when not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchAreas, readGeoJson } from '../../../../shared/graph/arrange/geoJson.ts';

const square = (lon: number, lat: number) => [
  [lon, lat],
  [lon + 0.1, lat],
  [lon + 0.1, lat + 0.1],
  [lon, lat + 0.1],
  [lon, lat],
];
const feature = (properties: object, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const file = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const utrecht = feature(
  { statcode: 'GM0344', statnaam: 'Utrecht' },
  { type: 'Polygon', coordinates: [square(5.1, 52.1)] },
);

test('outlines of municipalities are read and found by code, name or former name', () => {
  const answer = readGeoJson(
    file(
      utrecht,
      feature({ naam: 'nieuwegein' }, { type: 'MultiPolygon', coordinates: [[square(5, 52)], [square(5.05, 52)]] }),
      feature({ naam: 'Elders' }, { type: 'Polygon', coordinates: [square(5.3, 52)] }),
      feature({ naam: 'een punt' }, { type: 'Point', coordinates: [5, 52] }),
    ),
  );
  expect(answer).toMatchObject({ ok: true });
  if (!answer.ok) return;
  const area = { code: null, aliases: [] };
  const found = matchAreas(answer.areas, [
    { ...area, id: 'u', code: 'GM0344', name: 'Utrecht' },
    { ...area, id: 'n', name: 'Nieuwegein' },
    { ...area, id: 'z', name: 'Zeist' },
  ]);
  expect([...found].map(([id, polygons]) => [id, polygons.map((polygon) => polygon.length)])).toEqual([
    ['u', [4]],
    ['n', [4, 4]],
  ]);
});

test.each([
  ['json', '{"type": "FeatureCollection"'],
  ['json', ''],
  ['geojson', '[]'],
  ['geojson', 'null'],
  ['geojson', file(feature({}, { type: 'Polygon', coordinates: [[['a', 'b']]] }))],
  ['geojson', JSON.stringify({ type: 'Topology' })],
  ['empty', file()],
  ['empty', file(feature({}, { type: 'Point', coordinates: [5, 52] }))],
  [
    'empty',
    file(
      feature(
        {},
        {
          type: 'Polygon',
          coordinates: [
            [
              [5, 52],
              [5, 52],
            ],
          ],
        },
      ),
    ),
  ],
  [
    'elsewhere',
    file(
      feature(
        {},
        {
          type: 'Polygon',
          coordinates: [
            [
              [155_000, 463_000],
              [156_000, 463_000],
              [155_000, 464_000],
            ],
          ],
        },
      ),
    ),
  ],
  ['large', file(...Array.from({ length: 3_001 }, () => utrecht))],
])('a file is refused as %s', (refusal, text) => {
  expect(readGeoJson(text)).toEqual({ ok: false, refusal });
});

test('whatever is in a file, it is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(typeof readGeoJson(text).ok).toBe('boolean');
    }),
  );
});
