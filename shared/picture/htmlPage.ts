// The map as one page that opens in any browser without internet: move about, click for name and line, search by name.
// It reads nothing and asks nothing of anybody: its content policy lets in its own script and style and data alone.
import { xmlAttributes, xmlText } from '../export/graph/xmlText.ts';
import type { MapElements, NodeElement } from '../map/graphElements.ts';
import { byImportance, wrapLabel } from '../map/labels.ts';
import { fontFamily, nameFonts } from '../map/nameFonts.ts';
import type { Theme } from '../map/themes.ts';
import { sceneAreas } from './areas.ts';
import { sceneDots } from './dots.ts';
import { type FontPart, rangeOf } from './fontFaces.ts';
import { joinedLines, sceneLines, type Projection } from './lines.ts';
import { n } from './outlines.ts';
import { isUsablePlace } from '../map/usablePlace.ts';
import { sceneNode } from './composeScene.ts';
import { pageScript, pageScriptHash } from './pageScript.ts';
import { pageStyle, pageStyleHash } from './pageStyle.ts';
import { areaElement, dotsElement, legendSample, lineElement, nodeElement, type PictureData } from './sceneSvg.ts';
import type { LegendEntry, Measure, SceneColours } from './types.ts';
import type { PictureWords } from './words.ts';

export type PageRequest = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly confidential: string | null;
  readonly legend: readonly LegendEntry[];
  readonly theme: Theme;
  readonly pictures: ReadonlyMap<string, PictureData>;
  readonly fonts: ReadonlyMap<FontPart, string>;
  readonly measure: Measure;
  readonly words: PictureWords;
};

const atSize: Projection = { scale: 1, toSheet: ({ x, y }) => ({ x, y }) };

/** The whole document. `elements` are those that may leave. */
export function htmlPage(elements: MapElements, request: PageRequest): string {
  const { title, facts, confidential, legend, theme, pictures, words } = request;
  const colours: SceneColours = { ...theme };
  const nodes = [...elements.nodes.values()].filter(isUsablePlace);
  const index = new Map(nodes.map(({ data }, i) => [data.id, i]));
  const placed = new Map(nodes.map((node) => [node.data.id, node]));
  const lines = [
    ...joinedLines(elements.overview?.lines ?? [], atSize, theme),
    ...sceneLines(elements.edges.values(), placed, atSize, theme),
  ];
  const ends = lines.map(({ source, target }) => [index.get(source) ?? 0, index.get(target) ?? 0] as const);
  const unit = Math.max(1, widthOf(nodes) / 1_100);
  const behind = sceneAreas(elements.areas ?? [], atSize, { letterScale: unit, theme, measure: request.measure });
  const dots = sceneDots(elements.overview?.dots ?? [], atSize, null);
  const drawn = {
    lines: lines.map((line, i) => `<g data-from="${ends[i]?.[0]}" data-to="${ends[i]?.[1]}">${lineElement(line)}</g>`),
    nodes: nodes.map((node, i) => nodeElement(sceneNode(node, atSize, theme), i, colours, pictures)),
  };
  const labels = nodes.map((node) => brokenName(node, request.measure));
  const ranked = nodes.map((node, i) => ({ i, data: node.data })).toSorted((a, b) => byImportance(a.data, b.data));
  const rank = new Map(ranked.map(({ i }, place) => [i, place]));
  const data = {
    language: words.language,
    words: { ties: words.page.ties, noTies: words.page.noTies, nothing: words.page.nothing, more: words.page.more },
    nodes: nodes.map(({ x, y, data: { label, line, size } }, i) => ({
      label,
      line,
      x: Math.round(x * 100) / 100,
      y: Math.round(y * 100) / 100,
      size,
      rank: rank.get(i) ?? 0,
      wide: Math.ceil(labels[i]?.width ?? 0),
      high: Math.ceil(labels[i]?.height ?? 0),
    })),
    ties: ends,
    fonts: [...request.fonts].map(([part, base64]) => ({ data: base64, range: rangeOf(part) })),
  };
  const policy = `default-src 'none'; script-src '${pageScriptHash}'; style-src '${pageStyleHash}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'`;
  const label = (text: string) => ` aria-label="${xmlText(text)}" title="${xmlText(text)}"`;
  const names = nodes.map((node, i) => nameText(node, i, labels[i]?.lines ?? [], colours));
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${xmlText(title || words.page.map)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header><h1>${xmlText(title || words.page.map)}</h1><p>${confidential === null ? '' : `<strong>${xmlText(confidential)}</strong>`}${xmlText(facts.join(' · '))}</p></header>
<aside aria-label="${xmlText(words.page.names)}"><label>${xmlText(words.page.search)}<input id="search" type="search" autocomplete="off"></label><p id="said" role="status"></p><ul id="found"></ul></aside>
<main><svg id="map" tabindex="0" role="group" font-family="${xmlText(fontFamily)}" aria-label="${xmlText(words.page.map)}"><g id="picture"><g class="areas" stroke-linejoin="round">${behind.areas.map(areaElement).join('')}</g><g class="dots" stroke-linecap="round" opacity="0.45">${dots.map((each) => dotsElement({ ...each, width: each.width * unit })).join('')}</g><g class="lines" fill="none">${drawn.lines.join('')}</g><g class="nodes">${drawn.nodes.join('')}</g><g class="names" pointer-events="none">${names.join('')}</g></g></svg>
<section id="card" hidden><button id="close" type="button"${label(words.page.close)}>×</button><h2 id="name" tabindex="-1"></h2><p id="line"></p><h3 id="tiesTitle"></h3><ul id="ties"></ul></section>
<nav><button id="in" type="button"${label(words.page.zoomIn)}>+</button><button id="fit" type="button"${label(words.page.fit)}><svg width="16" height="16" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" aria-hidden="true"><path d="M4 8V6a2 2 0 0 1 2-2h2M4 16v2a2 2 0 0 0 2 2h2M16 4h2a2 2 0 0 1 2 2v2M16 20h2a2 2 0 0 0 2-2v-2M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6"/></svg></button><button id="out" type="button"${label(words.page.zoomOut)}>−</button></nav></main>
<footer aria-label="${xmlText(words.page.legend)}"><ul>${legend.map((entry) => legendItem(entry, colours)).join('')}</ul></footer>
<script type="application/json" id="data">${asData(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`;
}

/** Px of the map from the leftmost to the rightmost. */
function widthOf(nodes: readonly NodeElement[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const { x } of nodes) [least, most] = [Math.min(least, x), Math.max(most, x)];
  return Math.max(0, most - least);
}

/** JSON that cannot end its element, whatever a name holds. */
function asData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const lineHeight = 1.25;

function brokenName({ data }: NodeElement, measure: Measure) {
  const { size, weight } = nameFonts[data.kind];
  const widthOf = (text: string) => measure(text, weight) * size;
  const lines = wrapLabel(data.label, widthOf);
  return { lines, width: Math.max(0, ...lines.map(widthOf)), height: lines.length * size * lineHeight + 4 };
}

/** The name of a node below the point where the script puts it. */
function nameText(
  { data }: NodeElement,
  i: number,
  lines: readonly string[],
  { ink, secondary, canvas }: SceneColours,
): string {
  const { size, weight } = nameFonts[data.kind];
  const look = xmlAttributes({
    'data-name': i,
    visibility: 'hidden',
    'font-size': size,
    'font-weight': weight,
    fill: data.kind === 'organisation' ? ink : secondary,
    stroke: canvas,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'text-anchor': 'middle',
  });
  const spans = lines.map(
    (text, row) => `<tspan x="0" y="${n(4 + size * (lineHeight * (row + 0.78)))}">${xmlText(text)}</tspan>`,
  );
  return `<text${look}>${spans.join(' ')}</text>`;
}

function legendItem({ sample, label }: LegendEntry, colours: SceneColours): string {
  const drawing = legendSample(sample, { x: 14, y: 9 }, 13, colours);
  return `<li><svg width="28" height="18" aria-hidden="true">${drawing}</svg>${xmlText(label)}</li>`;
}
