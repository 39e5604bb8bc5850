// A page that holds nothing but the sheets, for whoever prints it to a PDF: no script, no address.
import { xmlText } from '../export/graph/xmlText.ts';
import type { SheetSize } from './sheet.ts';

/** The rules of paper that fits the sheets exactly. */
export function paperCss({ widthMm, heightMm }: SheetSize): string {
  return `@page{size:${widthMm}mm ${heightMm}mm;margin:0}`;
}

/** @param sheets drawings in SVG, one for each page */
export function printPage(title: string, sheets: readonly string[], size: SheetSize, fontCss: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const look = 'html,body{margin:0}svg.sheet{display:block;break-inside:avoid}div+div{break-before:page}';
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>${xmlText(title)}</title>`,
    `<style>${paperCss(size)}${fontCss}${look}</style></head><body>`,
    ...sheets.map((sheet) => `<div>${sheet.replace('<svg', '<svg class="sheet"')}</div>`),
    '</body></html>',
  ].join('');
}
