import { describe, expect, test } from 'vitest';
import { existingFromSnapshot } from '../../../shared/import/existingFromSnapshot.ts';
import { importPayload, mappedFields, toImportPayload } from '../../../shared/import/planSchema.ts';
import { reasonsEn } from '../../../shared/import/reasons.en.ts';
import { reasonsNl } from '../../../shared/import/reasons.nl.ts';
import { position as positionSchema } from '../../../shared/schema/position.ts';
import { formatReason } from '../../../shared/import/formatReason.ts';
import { largeListText } from '../../fixtures/import/largeList.ts';
import { applied, newNetwork, planOf, readList } from './planOf.ts';

const meta = {
  fileName: 'lijst.csv',
  fileHash: '',
  headingSet: 'organisatie|naam',
  mapping: ['organisation', 'fullName'] as const,
  purpose: '',
  legalGround: '',
  reviewBy: null,
};
const lines = [
  'Organisatie;Afdeling;Naam;E-mail;Thema',
  'Voorbeeldzorg;Team Noord;Anna Bos;anna@example.org;PGA',
  'Voorbeeldzorg;;vacature;;',
];

describe('what the backend receives', () => {
  test('passes its own schema unchanged', () => {
    const payload = toImportPayload(planOf(lines), { ...meta, mapping: [...meta.mapping] });
    expect(importPayload.parse(payload)).toEqual(payload);
    expect([
      payload.organisations.length,
      payload.persons.length,
      payload.positions.length,
      payload.themes.length,
    ]).toEqual([2, 1, 2, 1]);
  });

  test('holds only what changes', () => {
    const network = applied(newNetwork, planOf(lines));
    const again = toImportPayload(planOf(lines, network), { ...meta, mapping: [...meta.mapping] });
    expect([again.organisations, again.persons, again.positions, again.themes]).toEqual([[], [], [], []]);
  });

  test('of a list of 500 rows passes as well', () => {
    const { plan, mapping } = readList(largeListText({ rows: 500 }).split('\r\n'));
    const payload = toImportPayload(plan, { ...meta, mapping: mappedFields(mapping) });
    expect(importPayload.safeParse(payload).error).toBeUndefined();
  });

  test.each([
    [
      'a nameless person',
      ['persons', 0, 'after'],
      { title: '', givenName: '', prefix: 'van', familyName: '', confirmedOn: null, source: '', notes: '' },
    ],
    ['a nameless organisation', ['organisations', 0, 'after', 'name'], ' '],
    ['a note beyond the limit', ['persons', 0, 'after', 'notes'], 'x'.repeat(100_001)],
    ['a date that is none', ['persons', 0, 'after', 'confirmedOn'], '2023-02-31'],
    ['a reference to both', ['positions', 0, 'organisation'], { id: 'a', key: 'b' }],
    ['an unknown action', ['positions', 0, 'action'], 'delete'],
    ['a field nobody knows in the mapping', ['meta', 'mapping'], ['bsn']],
  ])('refuses %s', (_what, path, value) => {
    const payload = toImportPayload(planOf(lines), { ...meta, mapping: [...meta.mapping] });
    expect(importPayload.safeParse(withValue(payload, path, value)).success).toBe(false);
    expect(importPayload.safeParse(payload).success).toBe(true);
  });
});

/** A copy with another value at one place. */
function withValue(whole: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole))
    return whole.map((part: unknown, index) => (index === step ? withValue(part, rest, value) : part));
  if (typeof whole !== 'object' || whole === null) throw new Error(`nothing at ${step}`);
  return Object.fromEntries(
    Object.entries(whole).map(([name, part]) => [name, name === step ? withValue(part, rest, value) : part]),
  );
}

test('a snapshot of the network is what a list is compared with', () => {
  const vocabulary = {
    domains: [],
    partnerTypes: [
      { id: 'ggd', label: 'GGD', isBuiltin: true, retiredOn: null, domainId: 'zorg', parentId: null },
      { id: 'oud', label: 'Oud', isBuiltin: false, retiredOn: '2024-01-01', domainId: 'zorg', parentId: null },
    ],
    roles: [{ id: 'wijkagent', label: 'Wijkagent', isBuiltin: true, retiredOn: null }],
    relationTypes: [],
    consultationTypes: [],
    agreementKinds: [],
    tags: [],
    phases: [],
    themes: [],
    areas: [],
    templates: [],
  };
  const existing = existingFromSnapshot({
    actors: [],
    positions: [
      {
        id: 'b',
        personId: null,
        organisationId: 'o',
        roleId: 'wijkagent',
        roleText: '',
        level: null,
        isPrimary: false,
        areaIds: [],
        themeIds: [],
        validFrom: null,
        validUntil: null,
      },
      {
        id: 'a',
        personId: null,
        organisationId: 'o',
        roleId: null,
        roleText: 'jurist',
        level: null,
        isPrimary: false,
        areaIds: [],
        themeIds: [],
        validFrom: null,
        validUntil: null,
      },
    ].map((each) => positionSchema.parse(each)),
    vocabulary,
  });
  expect([
    existing.positions.map((position) => [position.id, position.role]),
    existing.partnerTypes.map((type) => type.id),
  ]).toEqual([
    [
      ['a', 'jurist'],
      ['b', 'Wijkagent'],
    ],
    ['ggd'],
  ]);
});

describe('reasons', () => {
  const names = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').toSorted();

  test('say the same things in both languages', () => {
    expect(Object.keys(reasonsEn)).toEqual(Object.keys(reasonsNl));
    for (const [code, sentence] of Object.entries(reasonsNl)) {
      expect([code, names(reasonsEn[code as keyof typeof reasonsNl])]).toEqual([code, names(sentence)]);
    }
  });

  test('are whole sentences once filled in', () => {
    const { plan } = readList(largeListText({ rows: 300 }).split('\r\n'));
    const reasons = [
      ...plan.rows.flatMap((row) => [
        ...row.issues.map((issue) => issue.reason),
        ...row.doubts.flatMap((doubt) => doubt.candidates.flatMap((each) => each.reasons)),
      ]),
      ...plan.skipped.map((row) => row.reason),
    ];
    expect(reasons.length).toBeGreaterThan(300);
    for (const reason of reasons)
      for (const language of ['nl', 'en'] as const) expect(formatReason(reason, language)).toMatch(/^[^{}]+[.?]$/);
  });

  test('take a value as it is, whatever stands in it', () => {
    expect(formatReason({ code: 'ROW_TOTAL', params: { value: '$& {value}' } }, 'nl')).toBe('Totaalregel: $& {value}.');
    expect(formatReason({ code: 'ROW_TOTAL' }, 'en')).toBe('Total: {value}.');
  });
});
