// Reads back a PDF as Chromium writes it: its pages in mm, its fonts, and its text through their own tables. There is no
// poppler to ask; this knows no more of the format than those files use.
import { inflateSync } from 'node:zlib';

export type ReadPdf = {
  readonly pages: readonly { readonly widthMm: number; readonly heightMm: number }[];
  /** Per font whether its letters are in the file. */
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  /** The letters in the order in which they are drawn, of all pages together; without blanks between pieces. */
  readonly text: string;
  /** Pictures in pixels. */
  readonly images: number;
  /** Everything, unpacked: for looking for what must not be there. */
  readonly unpacked: string;
};

type Parsed = { readonly head: string; readonly stream: string | null };

export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  if (!raw.startsWith('%PDF-')) throw new Error('no PDF');
  const objects = new Map<number, Parsed>();
  for (const match of raw.matchAll(/(\d+) 0 obj\b([\s\S]*?)endobj/g))
    objects.set(Number(match[1]), parsed(match[2] ?? ''));
  const all = [...objects.values()];
  const pages = all.filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head)).map(({ head }) => sizeOf(head));
  const fonts = all.filter(({ head }) => /\/Type\s*\/Font\b/.test(head) && !/\/CIDFontType/.test(head));
  return {
    pages,
    fonts: fonts.map(({ head }) => ({ name: nameOf(head), isEmbedded: isEmbedded(head, objects) })),
    text: textOf(all, objects),
    images: all.filter(({ head }) => /\/Subtype\s*\/Image\b/.test(head)).length,
    unpacked: all.map(({ head, stream }) => head + (stream ?? '')).join('\n'),
  };
}

function parsed(body: string): Parsed {
  const at = /stream\r?\n/.exec(body);
  if (!at) return { head: body, stream: null };
  const head = body.slice(0, at.index);
  const data = Buffer.from(body.slice(at.index + at[0].length, body.lastIndexOf('endstream')), 'latin1');
  if (!head.includes('/FlateDecode')) return { head, stream: data.toString('latin1') };
  try {
    return { head, stream: inflateSync(data, { finishFlush: 2 }).toString('latin1') };
  } catch {
    return { head, stream: null };
  }
}

const mm = 25.4 / 72;

function sizeOf(head: string) {
  const box = /\/MediaBox\s*\[([^\]]*)\]/.exec(head)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  return { widthMm: (box[2] ?? 0) * mm, heightMm: (box[3] ?? 0) * mm };
}

function nameOf(head: string): string {
  return /\/BaseFont\s*\/([^\s/>]+)/.exec(head)?.[1] ?? /\/Subtype\s*\/(\w+)/.exec(head)?.[1] ?? '';
}

function isEmbedded(head: string, objects: ReadonlyMap<number, Parsed>): boolean {
  if (/\/Subtype\s*\/Type3\b/.test(head)) return head.includes('/CharProcs');
  const reached = reach(head, objects, 3);
  return /\/FontFile[23]?\b/.test(reached);
}

/** The text of an object and of what it refers to, some steps far. */
function reach(head: string, objects: ReadonlyMap<number, Parsed>, steps: number): string {
  if (steps === 0) return head;
  const next = [...head.matchAll(/(\d+) 0 R/g)].map((match) => objects.get(Number(match[1]))?.head ?? '');
  return [head, ...next.map((each) => reach(each, objects, steps - 1))].join('\n');
}

type Letters = { readonly bytes: 1 | 2; readonly signs: ReadonlyMap<number, string> };

function textOf(all: readonly Parsed[], objects: ReadonlyMap<number, Parsed>): string {
  const fonts = new Map<string, Letters>();
  for (const { head } of all) {
    for (const match of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(match[2]))?.head ?? '';
      const table = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]))?.stream ?? '';
      fonts.set(match[1] ?? '', { bytes: /\/Type0\b/.test(font) ? 2 : 1, signs: signsOf(table) });
    }
  }
  return all.map(({ stream }) => (stream && /\bBT\b/.test(stream) ? written(stream, fonts) : '')).join('');
}

function written(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters | undefined;
  let text = '';
  for (const match of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (match[1]) font = fonts.get(match[1]);
    else if (font) {
      const wide = font.bytes * 2;
      const hex = match[2] ?? '';
      for (let i = 0; i < hex.length; i += wide)
        text += font.signs.get(Number.parseInt(hex.slice(i, i + wide), 16)) ?? '';
    }
  }
  return text;
}

function signsOf(table: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      signs.set(Number.parseInt(code, 16), utf16(sign));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const first = Number.parseInt(from, 16);
      const last = Number.parseInt(sign, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++)
        signs.set(code, String.fromCodePoint(last + code - first));
    }
  return signs;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
