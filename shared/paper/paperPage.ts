// A document as a page that prints itself well: no script, no address, every text escaped.
import { xmlText } from '../export/graph/xmlText.ts';
import { contentCss, pageCss } from './paperStyle.ts';
import type { Paper, PaperBlock, PaperCell, PaperColumn, PaperFace, PaperGroup, PaperSign } from './types.ts';

/** All rules of a document. */
export function paperCss(paper: Paper): string {
  return pageCss(paper) + contentCss;
}

/** One self-contained page. @param fontCss the letters that go along */
export function paperPage(paper: Paper, fontCss: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  return [
    `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${xmlText(`${paper.kind} ${paper.title}`.trim())}</title>`,
    `<style>${fontCss}html,body{margin:0}${paperCss(paper)}</style></head><body>${paperBody(paper)}</body></html>`,
  ].join('');
}

/** What stands in the page, for whoever has a page already. */
export function paperBody(paper: Paper): string {
  const facts = paper.facts.map(isolated).join(' · ');
  return [
    `<div class="paper" lang="${paper.language}"><div class="top"><div class="kind">${xmlText(paper.kind)}</div>`,
    `<h1 dir="auto">${xmlText(paper.title)}</h1>`,
    facts && `<div class="facts">${facts}</div>`,
    '</div>',
    ...paper.blocks.map(blockHtml),
    '</div>',
  ].join('');
}

/** A name keeps its own direction, and turns nothing that stands beside it. */
function isolated(text: string): string {
  return text === '' ? '' : `<bdi>${xmlText(text)}</bdi>`;
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2${block.startsPage ? ' class="page"' : ''}>${isolated(block.text)}</h2>`;
    case 'subheading':
      return `<h3>${isolated(block.text)}</h3>`;
    case 'text':
      return `<p${block.look ? ` class="${block.look}"` : ''} dir="auto">${xmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${cellHtml(item)}</li>`).join('')}</ul>`;
    case 'numbers':
      return `<div class="numbers">${block.items
        .map(({ value, label }) => `<div><b>${xmlText(value)}</b><span>${xmlText(label)}</span></div>`)
        .join('')}</div>`;
    case 'table':
      return tableHtml(block.columns, block.groups);
    case 'matrix':
      return matrixHtml(block);
    case 'legend':
      return `<div class="legend">${block.items
        .map((item) => `<span>${signHtml(item)} ${xmlText(item.meaning)}</span>`)
        .join('')}</div>`;
    case 'drawing':
      return `<div class="drawing"><h2>${isolated(block.heading)}</h2>${block.svg}<p>${isolated(block.caption)}</p></div>`;
    case 'faces':
      return block.groups.map(facesHtml).join('');
  }
}

/** Each line in its own direction; the first as strong as the cell. */
function cellHtml(lines: PaperCell): string {
  return (
    lines
      .filter(Boolean)
      // A long address breaks before its sign rather than inside a word.
      .map((line) => `<div dir="auto">${xmlText(line).replaceAll('@', '<wbr>@')}</div>`)
      .join('')
  );
}

function columnsHtml(shares: readonly number[]): string {
  const whole = shares.reduce((sum, share) => sum + share, 0) || 1;
  // An attribute and no style: the app's own page lets no style attribute in.
  return `<colgroup>${shares.map((share) => `<col width="${((100 * share) / whole).toFixed(2)}%">`).join('')}</colgroup>`;
}

function tableHtml(columns: readonly PaperColumn[], groups: readonly PaperGroup<readonly PaperCell[]>[]): string {
  const head = columns.map(({ heading }) => `<th scope="col">${xmlText(heading)}</th>`).join('');
  const body = groups.map(({ heading, line, items }) => {
    const rows = items.map((cells) => `<tr>${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join('')}</tr>`);
    const about = line && `<span>${isolated(line)}</span>`;
    const group =
      heading && `<tr class="group"><td colspan="${columns.length}"><b>${isolated(heading)}</b>${about}</td></tr>`;
    return `<tbody>${group}${rows.join('')}</tbody>`;
  });
  const shares = columnsHtml(columns.map(({ share }) => share));
  return `<table>${shares}<thead><tr>${head}</tr></thead>${body.join('')}</table>`;
}

function matrixHtml({ corner, columns, rows }: Extract<PaperBlock, { kind: 'matrix' }>): string {
  const head = columns
    .map((name) => `<th class="turned" scope="col"><span>${xmlText(name).replaceAll('/', '/<wbr>')}</span></th>`)
    .join('');
  const body = rows.map(
    ({ name, cells }) =>
      `<tr><td>${isolated(name)}</td>${cells.map((cell) => `<td>${cell ? signHtml(cell) : ''}</td>`).join('')}</tr>`,
  );
  const shares = columnsHtml([5, ...columns.map(() => 1)]);
  return `<table class="matrix">${shares}<thead><tr><th scope="col">${xmlText(corner)}</th>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function signHtml({ sign, tone }: PaperSign): string {
  return `<span class="${tone}">${xmlText(sign)}</span>`;
}

function facesHtml({ heading, line, items }: PaperGroup<PaperFace>): string {
  const about = line && ` <span class="quiet">${isolated(line)}</span>`;
  const title = heading && `<h3>${isolated(heading)}${about}</h3>`;
  return `${title}<div class="faces">${items.map(faceHtml).join('')}</div>`;
}

function faceHtml({ name, initials, photo, lines }: PaperFace): string {
  const face = photo === null ? xmlText(initials) : `<img src="${xmlText(photo)}" alt="">`;
  return `<div><div class="face">${face}</div><div class="who"><b dir="auto">${xmlText(name)}</b>${cellHtml(lines)}</div></div>`;
}
