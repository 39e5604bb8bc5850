// How a document looks on A4: margins with a repeated head and foot, letters, tables that never cut a row.
import { fontFamily } from '../map/nameFonts.ts';
import { shortened } from './shortened.ts';
import type { Paper } from './types.ts';

/** Width of what is written, mm: a standing and a lying A4 without margins. */
export const paperWidthMm = { portrait: 174, landscape: 261 } as const;

/** A lying page without its margins and without a heading, mm. */
export const drawingRoomMm = { widthMm: 261, heightMm: 148 } as const;

/** Longest text in the head or foot of a page. */
const longestEdge = 90;

/** The rules of the pages: A4 with the title and "vertrouwelijk" on top, and below the facts and the page number. */
export function pageCss({ kind, title, facts, confidential, turn }: Paper): string {
  const size = turn === 'landscape' ? 'A4 landscape' : 'A4';
  const letters = `font:400 8pt ${fontFamily};color:#495057;white-space:nowrap;overflow:hidden`;
  const edge = (place: string, text: string) => `@${place}{content:${text};${letters}}`;
  const head = [kind, title].filter(Boolean).join(' · ');
  const foot = facts.join(' · ');
  return [
    `@page{size:${size};margin:20mm 18mm 18mm;`,
    edge('top-left', cssText(shortened(head, longestEdge))),
    // An empty middle leaves its room to the texts beside it.
    edge('top-right', confidential === null ? 'none' : cssText(confidential)),
    edge('bottom-left', cssText(shortened(foot, longestEdge))),
    edge('bottom-right', 'counter(page) " / " counter(pages)'),
    '}',
    // The first page begins with the title itself.
    '@page :first{@top-left{content:none}}',
    '@page drawing{size:A4 landscape}',
  ].join('');
}

/** A text as CSS has it: every sign that could mean something there, or end the style element, by its number. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,:;()·–-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

/** The rules of what stands on the pages. Everything is below `.paper`, because a browser prints it inside the app. */
export const contentCss = `
.paper{font:400 9.5pt/1.42 ${fontFamily};color:#1b1f24;background:none;font-variant-numeric:tabular-nums;print-color-adjust:exact;-webkit-print-color-adjust:exact;overflow-wrap:anywhere;hyphens:none}
.paper *:not(svg,svg *){box-sizing:border-box;margin:0;padding:0;border:0;font:inherit;color:inherit;background:none;text-align:left;letter-spacing:normal}
.paper bdi{unicode-bidi:isolate}
.paper .kind{font-size:9pt;font-weight:600;color:#1f5fbf}
.paper h1{font-size:20pt;line-height:1.2;font-weight:650}
.paper .facts{margin-top:1.5mm;color:#495057}
.paper .top{padding-bottom:4mm;border-bottom:.5pt solid #c9cdd2;margin-bottom:6mm}
.paper h2{font-size:14pt;line-height:1.25;font-weight:650;margin:9mm 0 3mm;break-after:avoid}
.paper h2.page{break-before:page;margin-top:0}
.paper .top+h2,.paper .top+h3{margin-top:0}
.paper h3{font-size:10.5pt;line-height:1.3;font-weight:650;margin:5mm 0 1.5mm;break-after:avoid}
.paper p{margin:0 0 2.5mm;orphans:3;widows:3}
.paper p.lead{font-size:11.5pt;line-height:1.4}
.paper p.quiet{color:#495057;font-size:8.5pt}
.paper ul{list-style:none;margin:0 0 3mm}
.paper li{position:relative;padding-left:4.5mm;margin-bottom:1.5mm;break-inside:avoid}
.paper li div:has(+div){font-weight:600}
.paper li::before{content:"•";position:absolute;left:.5mm;color:#1f5fbf}
.paper .numbers{display:flex;flex-wrap:wrap;gap:3mm;margin:0 0 5mm;break-inside:avoid}
.paper .numbers>div{flex:1 1 28mm;padding:2.5mm 3mm;border:.5pt solid #c9cdd2;border-radius:2mm}
.paper .numbers b{display:block;font-size:15pt;line-height:1.2;font-weight:650}
.paper .numbers span{font-size:8.5pt;line-height:1.3;color:#495057;display:block}
.paper table{width:100%;table-layout:fixed;border-collapse:collapse;margin:0 0 4mm;font-size:8.5pt;line-height:1.35}
.paper thead{display:table-header-group}
.paper th{font-weight:600;vertical-align:bottom;padding:0 2mm 1.2mm 0;border-bottom:.8pt solid #495057}
.paper td{vertical-align:top;padding:1.3mm 2mm 1.3mm 0;border-bottom:.4pt solid #d6d9dd}
.paper tr{break-inside:avoid}
.paper tr.group{break-after:avoid}
.paper tr.group td{padding-top:3.5mm;border-bottom:.6pt solid #9aa0a6;font-size:9.5pt}
.paper tr.group b{font-weight:650}
.paper tr.group span{color:#495057;font-size:8.5pt;padding-left:2mm}
.paper td div+div{color:#495057}
.paper table.matrix th.turned{height:38mm;padding:0 0 1.5mm;text-align:center}
.paper table.matrix th.turned span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:37mm;overflow:hidden;font-size:8pt;line-height:1.1;text-align:left}
.paper table.matrix td{padding:.8mm 0;text-align:center;border-left:.4pt solid #e6e8eb;font-size:10pt;line-height:1.2}
.paper table.matrix td:first-child{text-align:left;border-left:0;padding-right:2mm;font-size:8.5pt}
.paper .good{color:#0b6b3a}.paper .careful{color:#8a5a00}.paper .bad{color:#b3261e;font-weight:700}.paper .quiet{color:#495057}
.paper .legend{display:flex;flex-wrap:wrap;gap:1mm 5mm;margin:0 0 4mm;font-size:8.5pt;color:#495057;break-inside:avoid}
.paper .drawing{page:drawing;break-before:page;break-inside:avoid}
.paper .drawing+*{break-before:page}
.paper .drawing h2{margin:0 0 2mm}
.paper .drawing svg{display:block;width:${drawingRoomMm.widthMm}mm;height:${drawingRoomMm.heightMm}mm}
.paper .drawing p{margin:1.5mm 0 0;color:#495057;font-size:8.5pt}
.paper .faces{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:3mm;margin:0 0 2mm}
.paper .faces>div{display:flex;gap:2.5mm;padding:2.5mm;border:.5pt solid #c9cdd2;border-radius:2mm;break-inside:avoid;min-width:0}
.paper .face{flex:none;width:16mm;height:16mm;border-radius:50%;overflow:hidden;background:#e7edf6;color:#1f4a8f;font-size:11pt;font-weight:600;display:flex;align-items:center;justify-content:center}
.paper .face img{width:100%;height:100%;object-fit:cover;display:block}
.paper .who{min-width:0;font-size:8pt;line-height:1.32;color:#495057}
.paper .who b{display:block;font-size:9pt;font-weight:650;color:#1b1f24}
.paper .who div{margin-top:.5mm}`;
