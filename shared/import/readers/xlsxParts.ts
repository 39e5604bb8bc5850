/** The parts of a workbook around its sheets: which sheets there are, the shared texts, what the styles say. */
import { decodeEscapes, isDateFormat } from './xlsxValues.ts';
import { scanXml, type Attributes } from './xml.ts';

export type SheetPart = { readonly name: string; readonly isHidden: boolean; readonly path: string };

export type Styles = {
  /** Per cell style: a date, a struck-through text, a coloured ground, digits to pad to (0 = none). */
  readonly cells: readonly {
    readonly isDate: boolean;
    readonly isStruck: boolean;
    readonly isColoured: boolean;
    readonly digits: number;
  }[];
};

export const noStyles: Styles = { cells: [] };

/** Elements in a sheet: a million rows of a few cells, or fewer wide ones. */
export const sheetXmlLimits = { depth: 64, nodes: 12_000_000 } as const;

/** What one cell of Excel can hold. */
const longestCell = 32_767;

const ignore = () => {};

function scan(text: string, open: (name: string, attributes: Attributes) => void): void {
  scanXml(text, { open, text: ignore, close: ignore }, sheetXmlLimits);
}

function resolve(base: string, target: string): string {
  const parts = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Relations of a part: id → path in the archive. Outside links are left out; without the part there are none. */
export function readRelations(
  text: string | null,
  base: string,
): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const relations = new Map<string, { type: string; path: string }>();
  if (text === null) return relations;
  scan(text, (name, tag) => {
    if (name !== 'Relationship' || tag.get('TargetMode') === 'External') return;
    const type = (tag.get('Type') ?? '').split('/').at(-1) ?? '';
    relations.set(tag.get('Id') ?? '', { type, path: resolve(base, tag.get('Target') ?? '') });
  });
  return relations;
}

export type WorkbookPart = {
  readonly uses1904: boolean;
  readonly sheets: readonly { name: string; isHidden: boolean; id: string }[];
};

/** The sheets by name, in order, with the id of their relation. */
export function readWorkbookPart(text: string): WorkbookPart {
  let uses1904 = false;
  const sheets: { name: string; isHidden: boolean; id: string }[] = [];
  scan(text, (name, tag) => {
    if (name === 'workbookPr') uses1904 = ['1', 'true'].includes(tag.get('date1904') ?? '');
    if (name !== 'sheet') return;
    const id = [...tag].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: tag.get('name') ?? '', isHidden: (tag.get('state') ?? 'visible') !== 'visible', id });
  });
  return { uses1904, sheets };
}

/** The shared texts, pieces of one text joined; how a word sounds is left out. */
export function readSharedStrings(text: string): string[] {
  const strings: string[] = [];
  let current: string[] | null = null;
  let isText = false;
  let inSound = 0;
  scanXml(
    text,
    {
      open: (name) => {
        if (name === 'si') current = [];
        else if (name === 'rPh') inSound += 1;
        else if (name === 't') isText = inSound === 0;
      },
      text: (piece) => {
        if (isText) current?.push(piece);
      },
      close: (name) => {
        if (name === 't') isText = false;
        else if (name === 'rPh') inSound -= 1;
        else if (name === 'si' && current !== null) {
          strings.push(decodeEscapes(current.join('').slice(0, longestCell)));
          current = null;
        }
      },
    },
    sheetXmlLimits,
  );
  return strings;
}

/** Formats, fonts and fills by number, and what each cell style makes of them. */
export function readStyles(text: string): Styles {
  const formats = new Map<number, string>();
  const struckFonts: boolean[] = [];
  const colouredFills: boolean[] = [];
  const cells: Styles['cells'][number][] = [];
  const inside: string[] = [];
  scanXml(
    text,
    {
      open: (name, tag) => {
        const parent = inside.at(-1);
        inside.push(name);
        if (name === 'numFmt') formats.set(Number(tag.get('numFmtId')), tag.get('formatCode') ?? '');
        else if (name === 'font' && parent === 'fonts') struckFonts.push(false);
        else if (name === 'strike' && parent === 'font')
          struckFonts[struckFonts.length - 1] = !['0', 'false'].includes(tag.get('val') ?? '1');
        else if (name === 'fill' && parent === 'fills') colouredFills.push(false);
        else if (name === 'patternFill' && parent === 'fill')
          colouredFills[colouredFills.length - 1] = tag.get('patternType') === 'solid';
        else if (name === 'xf' && parent === 'cellXfs') {
          const id = Number(tag.get('numFmtId') ?? 0);
          const code = formats.get(id) ?? '';
          cells.push({
            isDate: isDateFormat(id, code),
            isStruck: struckFonts[Number(tag.get('fontId') ?? 0)] ?? false,
            isColoured: colouredFills[Number(tag.get('fillId') ?? 0)] ?? false,
            digits: /^0{2,15}$/u.test(code) ? code.length : 0,
          });
        }
      },
      text: ignore,
      close: () => inside.pop(),
    },
    sheetXmlLimits,
  );
  return { cells };
}
