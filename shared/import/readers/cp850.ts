/** Code page 850, which Excel writes as "CSV (MS-DOS)" and which no web decoder knows. */

/** The upper half, 0x80 to 0xFF (IBM, code page 00850). */
const upper =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** The text of bytes in code page 850; every byte is a character. */
export function decodeCp850(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = 8_192;
  for (let at = 0; at < bytes.length; at += step) {
    let piece = '';
    for (const byte of bytes.subarray(at, at + step))
      piece += byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80);
    pieces.push(piece);
  }
  return pieces.join('');
}

/** é ü ä ç ê ë ï ö á in code page 850; in Windows-1252 these bytes are signs that stand in no word. */
const letters = new Set([0x81, 0x82, 0x84, 0x87, 0x88, 0x89, 0x8b, 0x94, 0xa0, 0xa1, 0xa2, 0xa3]);

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** True when bytes inside words are letters in code page 850 and none is a letter of Windows-1252. */
export function looksLikeCp850(bytes: Uint8Array): boolean {
  let inWords = 0;
  const length = Math.min(bytes.length, 1_000_000);
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (byte >= 0xc0) return false;
    if (letters.has(byte) && isAsciiLetter(bytes[at - 1]) && isAsciiLetter(bytes[at + 1])) inWords += 1;
  }
  return inWords > 0;
}
