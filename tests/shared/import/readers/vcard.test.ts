// Cards as phones and mail programs write them. All people are invented.
import { describe, expect, it } from 'vitest';
import { refusalOf, tableOf } from './reading.ts';

const lines = (...all: readonly string[]) => all.join('\r\n');

describe('business cards', () => {
  it('of Outlook: 2.1 with quoted-printable, Windows letters and a folded line', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Vries=20;Ren=E9e;;drs.',
      'ORG:Stichting Voorbeeld;Team Noord',
      'TEL;WORK;VOICE:000-0000001',
      'TEL;CELL:06-00000001',
      'TEL;HOME:000-0000009',
      'TEL;FAX:000-0000008',
      'NOTE;ENCODING=QUOTED-PRINTABLE:regel een=0D=0Are=',
      'gel twee',
      'PHOTO;ENCODING=BASE64;JPEG:',
      ' AAAA',
      ' BBBB',
      'END:VCARD',
      '',
    );
    expect(tableOf(text)).toEqual({
      rows: [
        [
          'Organisatie',
          'Afdeling',
          'Titel',
          'Voornaam',
          'Achternaam',
          'Telefoon',
          'Mobiel',
          'Telefoon privé',
          'Opmerkingen',
        ],
        [
          'Stichting Voorbeeld',
          'Team Noord',
          'drs.',
          'Renée',
          'Vries',
          '000-0000001',
          '06-00000001',
          '000-0000009',
          'regel een\r\nregel twee',
        ],
      ],
      rowNumbers: [0, 1],
      delimiter: null,
      encoding: 'utf-8',
      warnings: [{ code: 'VCARD_PICTURES', params: { count: 1 } }],
    });
  });

  it('of a telephone: 3.0 with escapes, groups of lines and several numbers; 4.0 with links', () => {
    const text = lines(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Anna de Vries',
      'N:de Vries;Anna;;;',
      'ORG:Zorg\\; Welzijn\\, Noord',
      'item1.EMAIL;TYPE=INTERNET,WORK:anna@example.org',
      'item2.EMAIL;TYPE=HOME:thuis@example.org',
      'TITLE:Adviseur',
      'ADR;TYPE=WORK:;;Straat 1;Voorbeeldstad;;1234 AB;Nederland',
      'CATEGORIES:Wonen,Zorg',
      'NOTE:eerste\\ntweede rege',
      ' l',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:Gemeente Voorbeeld',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+31-00-000-0002',
      'PHOTO:https://example.org/a.jpg',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:group',
      'FN:Overleg',
      'MEMBER:urn:uuid:1',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Zonder Einde',
    );
    const table = tableOf(text);
    const rows = table.rows
      .slice(1)
      .map((row) =>
        Object.fromEntries(row.flatMap((cell, index) => (cell === '' ? [] : [[table.rows[0]?.[index] ?? '', cell]]))),
      );
    expect(rows).toEqual([
      {
        Organisatie: 'Zorg; Welzijn, Noord',
        Voornaam: 'Anna',
        Achternaam: 'de Vries',
        Functie: 'Adviseur',
        'E-mail': 'anna@example.org',
        'E-mail privé': 'thuis@example.org',
        Adres: 'Straat 1',
        Postcode: '1234 AB',
        Plaats: 'Voorbeeldstad',
        Thema: 'Wonen; Zorg',
        Opmerkingen: 'eerste\ntweede regel',
      },
      { Organisatie: 'Gemeente Voorbeeld', Telefoon: '+31-00-000-0002' },
      { Naam: 'Zonder Einde' },
    ]);
    expect(table.warnings.map(({ code }) => code)).toEqual(['VCARD_UNCLOSED', 'VCARD_PICTURES', 'VCARD_LEFT_OUT']);
  });

  it('with a picture, as an address, as a drawing or of megabytes, are read without it', () => {
    const pictures = [
      'PHOTO;VALUE=URI:https://example.org/volg-mij.jpg',
      'PHOTO:data:image/svg+xml,<svg onload="alert(1)"/>',
      `PHOTO;ENCODING=b;TYPE=JPEG:${'QUJD'.repeat(5_000_000)}`,
    ];
    const cards = pictures.map((line, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:Persoon ${index}\n${line}\nEND:VCARD\n`);
    const { rows, warnings } = tableOf(cards.join(''));
    expect(rows).toEqual([['Naam'], ['Persoon 0'], ['Persoon 1'], ['Persoon 2']]);
    expect(warnings).toEqual([{ code: 'VCARD_PICTURES', params: { count: 3 } }]);
  });

  it('without anything on them are refused; a hundred thousand are read', () => {
    expect(refusalOf('BEGIN:VCARD\nVERSION:3.0\nEND:VCARD')).toBe('FILE_IS_VCARD');
    const many = Array.from(
      { length: 100_000 },
      (_none, index) => `BEGIN:VCARD\nVERSION:3.0\nFN:Persoon ${index}\nEND:VCARD\n`,
    );
    expect(tableOf(many.join('')).rows.length).toBe(100_001);
  });
});
