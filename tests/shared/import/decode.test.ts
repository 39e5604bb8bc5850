import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../shared/import/decode.ts';
import { repairDoubleEncoding } from '../../../shared/import/doubleEncoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, isBigEndian: boolean): number[] {
  return [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return isBigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });
}
const text = 'Organisatie;Naam\r\nGGD;Café-Noël';

describe('decodeBytes', () => {
  test('tells the encoding by mark, by content, else Windows-1252', () => {
    const cp1252 = Uint8Array.from([...'Caf\u00e9 \u0080 \u0092s'].map((sign) => sign.charCodeAt(0)));
    const cases = [
      [utf8(text), 'utf-8', false, text],
      [Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)), 'utf-8', true, text],
      [Uint8Array.of(0xff, 0xfe, ...utf16(text, false)), 'utf-16le', true, text],
      [Uint8Array.of(0xfe, 0xff, ...utf16(text, true)), 'utf-16be', true, text],
      [Uint8Array.from(utf16(text, false)), 'utf-16le', false, text],
      [Uint8Array.from(utf16(text, true)), 'utf-16be', false, text],
      [cp1252, 'windows-1252', false, 'Café € ’s'],
      [new Uint8Array(), 'utf-8', false, ''],
    ] as const;
    for (const [bytes, encoding, hadByteOrderMark, decoded] of cases) {
      expect(decodeBytes(bytes)).toEqual({ text: decoded, encoding, hadByteOrderMark, unreadableCount: 0 });
    }
  });

  test('obeys the user, and counts what cannot be read then', () => {
    const forced = decodeBytes(Uint8Array.of(0x43, 0xe9), { encoding: 'utf-8' });
    expect(forced).toEqual({ text: 'C\ufffd', encoding: 'utf-8', hadByteOrderMark: false, unreadableCount: 1 });
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), { encoding: 'windows-1252' }).text).toBe('A');
  });

  test('offers to repair letters that were encoded twice, and does so when asked', () => {
    const garbled = utf8('SÃºdwest-FryslÃ¢n â‚¬ 5');
    expect(decodeBytes(garbled).doubleEncoding).toEqual({ count: 3, from: 'Ãº', to: 'ú' });
    const repaired = decodeBytes(garbled, { repairDoubleEncoding: true });
    expect([repaired.text, repaired.doubleEncoding]).toEqual(['Súdwest-Fryslân € 5', undefined]);
  });

  test('UTF-8 with a single byte of Windows-1252 in it is read as that, and the repair brings the rest back', () => {
    const mixed = Uint8Array.of(...utf8('René;'), 0xe9, ...utf8('én'));
    expect(decodeBytes(mixed, { repairDoubleEncoding: true })).toMatchObject({
      text: 'René;één',
      encoding: 'windows-1252',
    });
  });
});

test('what is right already is not repaired', () => {
  for (const right of ['Café-Noël, Súdwest-Fryslân', '„HÜ“', '€ 500,-', 'ÃÃ']) {
    expect(repairDoubleEncoding(right)).toEqual({ text: right, count: 0, firstFrom: '', firstTo: '' });
  }
  expect(repairDoubleEncoding('ðŸ˜€').text).toBe('😀');
});
