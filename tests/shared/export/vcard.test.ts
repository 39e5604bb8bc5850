// Cards that leave, read back by a library that is not ours and by our own reader.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { ContactListRow } from '../../../shared/export/types.ts';
import { vcardText, type VcardVersion } from '../../../shared/export/vcard.ts';
import { tableOf } from '../import/readers/reading.ts';

const uuid = '01890000-0000-7000-8000-000000000001';
const rows: readonly ContactListRow[] = [
  {
    personId: uuid,
    organisationId: 'o1',
    wholeId: 'o1',
    values: {
      organisation: 'Zorg; Welzijn, "Noord"',
      department: 'Team \\ Zuid',
      title: 'drs.',
      givenName: 'Zoë 👩‍👩‍👧',
      prefix: 'van der',
      familyName: 'Voorbeeld',
      role: 'Adviseur',
      phone: '000-0000001 / 000-0000002',
      mobile: '+31 6 00000001',
      email: 'zoe@example.org; z.voorbeeld@example.org',
      address: 'Straat 1',
      postcode: '1234 AB',
      city: 'Voorbeeldstad',
      themes: 'Wonen | Zorg',
      notes: 'eerste regel\ntweede, met; tekens',
    },
  },
  {
    personId: uuid,
    organisationId: 'o2',
    wholeId: 'o2',
    values: { organisation: 'Gemeente', role: 'Projectleider', email: 'zoe@example.org' },
  },
  {
    personId: null,
    organisationId: 'o3',
    wholeId: 'o3',
    values: { organisation: 'Stichting Los', email: 'info@example.org' },
  },
];

function cardsOf(text: string) {
  return ICAL.parse(text) as unknown as [string, [string, object, string, ...unknown[]][]][];
}

function valuesOf(text: string, name: string): unknown[] {
  return cardsOf(text).flatMap(([, lines]) =>
    lines.filter(([each]) => each === name).map(([, , , ...values]) => values[0]),
  );
}

describe.each(['3.0', '4.0'] as const)('vCard %s', (version: VcardVersion) => {
  const text = vcardText(rows, { version, date: '2026-11-21' });

  it('has one card for each person and organisation, which another library reads', () => {
    expect(cardsOf(text)).toHaveLength(2);
    expect(valuesOf(text, 'version')).toEqual([version, version]);
    expect(valuesOf(text, 'fn')).toEqual(['Zoë 👩‍👩‍👧 van der Voorbeeld', 'Stichting Los']);
    expect(valuesOf(text, 'org')[0]).toEqual(['Zorg; Welzijn, "Noord"', 'Team \\ Zuid']);
    expect(valuesOf(text, 'email')).toEqual(['zoe@example.org', 'z.voorbeeld@example.org', 'info@example.org']);
    // This library leaves the escape of a semicolon in a text that has no parts.
    expect(valuesOf(text, 'title').map((title) => String(title).replaceAll('\\;', ';'))).toEqual([
      'Adviseur, Zorg; Welzijn, "Noord" / Projectleider, Gemeente',
    ]);
    expect(valuesOf(text, 'uid')).toEqual([`urn:uuid:${uuid}`, 'urn:ketenkaart:o3']);
  });

  it('is read by our own reader as it left', () => {
    const [headings = [], first = []] = tableOf(text).rows;
    expect(Object.fromEntries(headings.map((heading, index) => [heading, first[index]]))).toEqual({
      Organisatie: 'Zorg; Welzijn, "Noord"',
      Afdeling: 'Team \\ Zuid',
      Titel: 'drs.',
      Voornaam: 'Zoë 👩‍👩‍👧',
      Achternaam: 'van der Voorbeeld',
      Functie: 'Adviseur, Zorg; Welzijn, "Noord" / Projectleider, Gemeente',
      Telefoon: '000-0000001 / 000-0000002',
      Mobiel: version === '3.0' ? '+31 6 00000001' : '+31-6-00000001',
      'E-mail': 'zoe@example.org; z.voorbeeld@example.org',
      Adres: 'Straat 1',
      Postcode: '1234 AB',
      Plaats: 'Voorbeeldstad',
      Thema: 'Wonen; Zorg',
      Opmerkingen: 'eerste regel\ntweede, met; tekens',
    });
  });

  it('has no line over 75 bytes and never breaks a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (notes) => {
        const card = vcardText(
          [{ personId: 'p', organisationId: null, wholeId: null, values: { familyName: 'A', notes } }],
          {
            version,
            date: '2026-11-21',
          },
        );
        expect(card.endsWith('END:VCARD\r\n')).toBe(true);
        for (const line of card.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r]/);
        }
        const kept = notes.replace(/[^\P{Cc}\n\t]/gu, '');
        const unfolded =
          card
            .replaceAll('\r\n ', '')
            .split('\r\n')
            .find((line) => line.startsWith('NOTE:'))
            ?.slice(5) ?? '';
        expect(unfolded.replace(/\\(.)/gsu, (_all, sign: string) => (sign === 'n' ? '\n' : sign))).toBe(kept);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a mailing list', () => {
  it('is one more card of 4.0 that names all others', () => {
    const text = vcardText(rows, { version: '4.0', date: '2026-11-21', group: 'Overleg Noord' });
    expect(valuesOf(text, 'kind')).toEqual(['individual', 'org', 'group']);
    expect(valuesOf(text, 'member')).toEqual([`urn:uuid:${uuid}`, 'urn:ketenkaart:o3']);
    expect(vcardText(rows, { version: '3.0', date: '2026-11-21', group: 'Overleg Noord' })).not.toContain('group');
  });
});

test('a photo that was asked for is on the card, as bytes in 3.0 and as an address in 4.0', () => {
  const base64 = Buffer.from('een foto van voorbeeld'.repeat(20)).toString('base64');
  const photos = new Map([['sha', { mime: 'image/jpeg', base64 }]]);
  const pictured = [...rows, { ...(rows[2] as ContactListRow), organisationId: 'o4', wholeId: 'o4', photoSha: 'sha' }];
  const photoOf = (version: VcardVersion) =>
    valuesOf(vcardText(pictured, { version, date: '2026-11-21', photos }), 'photo');
  expect(photoOf('3.0')).toEqual([base64]);
  expect(photoOf('4.0')).toEqual([`data:image/jpeg;base64,${base64}`]);
  const text = vcardText(pictured, { version: '4.0', date: '2026-11-21', photos });
  expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBe(75);
  expect(vcardText(pictured, { version: '4.0', date: '2026-11-21' })).not.toContain('PHOTO');
});
