// A scene as SVG: real text, no script, no link, no address but of data that stands in it. Looks are attributes, so that
// a page with a strict content policy may hold it; the one style element holds the letters.
import { xmlAttributes, xmlText } from '../export/graph/xmlText.ts';
import { iconPaths } from '../map/iconPaths.ts';
import { fontFamily } from '../map/nameFonts.ts';
import { n, outlinePath } from './outlines.ts';
import { ptPerMm } from './sheet.ts';
import type {
  Box,
  LegendSample,
  Point,
  Scene,
  SceneArea,
  SceneBadge,
  SceneColours,
  SceneDots,
  SceneLegendItem,
  SceneLine,
  SceneMark,
  SceneName,
  SceneNode,
  SceneText,
} from './types.ts';

/** A photo or logo as it stands in the file. */
export type PictureData = { readonly mime: string; readonly base64: string };

export type SvgParts = {
  readonly pictures: ReadonlyMap<string, PictureData>;
  /** The rules that embed the letters (`fontFaces`); empty = none. */
  readonly fontCss: string;
};

/** The whole document, with its size in mm. */
export function sceneSvg(scene: Scene, { pictures, fontCss }: SvgParts): string {
  const { width, height, title } = scene;
  const root = xmlAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${n(width / ptPerMm)}mm`,
    height: `${n(height / ptPerMm)}mm`,
    viewBox: `0 0 ${n(width)} ${n(height)}`,
    'font-family': fontFamily,
    role: 'img',
  });
  const style = fontCss === '' ? '' : `<style>${fontCss}</style>`;
  return `<svg${root}><title>${xmlText(title)}</title>${style}${sceneBody(scene, pictures)}</svg>`;
}

/** What stands inside the document, for a page that makes its own. */
export function sceneBody(scene: Scene, pictures: ReadonlyMap<string, PictureData>): string {
  const { colours, map, width, height } = scene;
  const clip = `<clipPath id="map">${rect(map)}</clipPath>`;
  return [
    `<defs>${clip}</defs>`,
    rect({ left: 0, top: 0, width, height }, { fill: colours.canvas }),
    group('heading', scene.heading.map(textElement).join('')),
    `<g clip-path="url(#map)">`,
    group('areas', scene.areas.map(areaElement).join(''), { 'stroke-linejoin': 'round' }),
    group('dots', scene.dots.map(dotsElement).join(''), { 'stroke-linecap': 'round', opacity: dotOpacity }),
    group('lines', scene.lines.map(lineElement).join(''), { fill: 'none', 'stroke-linecap': 'butt' }),
    group('nodes', scene.nodes.map((node, index) => nodeElement(node, index, colours, pictures)).join('')),
    group('names', scene.names.map((name) => nameElement(name, colours)).join(''), { 'stroke-linejoin': 'round' }),
    '</g>',
    group('legend', scene.legend.map((item) => legendElement(item, colours)).join('')),
  ].join('');
}

type Attributes = Readonly<Record<string, string | number | null>>;

function group(name: string, content: string, attributes: Attributes = {}): string {
  return content === '' ? '' : `<g${xmlAttributes({ class: name, ...attributes })}>${content}</g>`;
}

function rect({ left, top, width, height }: Box, attributes: Attributes = {}): string {
  const box = { x: n(left), y: n(top), width: n(width), height: n(height) };
  return `<rect${xmlAttributes({ ...box, ...attributes })}/>`;
}

function textElement({ text, x, y, size, weight, colour, anchor }: SceneText): string {
  const attributes = {
    x: n(x),
    y: n(y),
    'font-size': n(size),
    'font-weight': weight,
    fill: colour,
    'text-anchor': anchor === 'middle' ? 'middle' : null,
  };
  return `<text${xmlAttributes(attributes)}>${xmlText(text)}</text>`;
}

const dotOpacity = 0.45;

/** An area; its name stands on it, below everything else. */
export function areaElement({ path, fill, edge, width, name }: SceneArea): string {
  const shape = { d: path, fill: fill ?? 'none', 'fill-rule': 'evenodd', stroke: edge, 'stroke-width': n(width) };
  const halo = name && { stroke: name.halo, 'stroke-width': n(name.size * 0.25), 'paint-order': 'stroke' };
  return `<path${xmlAttributes(shape)}/>${name ? `<g${xmlAttributes(halo ?? {})}>${textElement(name)}</g>` : ''}`;
}

/** The dots of one colour. */
export function dotsElement({ colour, width, path }: SceneDots): string {
  return `<path${xmlAttributes({ d: path, stroke: colour, 'stroke-width': n(width), fill: 'none' })}/>`;
}

function badgeElement({ kind, x, y, radius, fill, edge, width, text }: SceneBadge): string {
  const disc = { class: kind, cx: n(x), cy: n(y), r: n(radius), fill, stroke: edge, 'stroke-width': n(width) };
  const size = radius * 1.625;
  const at = { x, y: y + size * capitalMiddle, size, weight: 600, colour: edge, anchor: 'middle' } as const;
  return `<circle${xmlAttributes(disc)}/>${text === '' ? '' : textElement({ ...at, text })}`;
}

/** A line with its arrow head and mark. */
export function lineElement(line: SceneLine): string {
  const { from, to, control, width, colour, opacity, dash, hasRoundEnds, arrow, dot, badge } = line;
  const bend = control ? `Q${n(control.x)} ${n(control.y)} ` : 'L';
  const stroke = {
    d: `M${n(from.x)} ${n(from.y)}${bend}${n(to.x)} ${n(to.y)}`,
    stroke: colour,
    'stroke-width': n(width),
    'stroke-dasharray': dash.length > 0 ? dash.map(n).join(' ') : null,
    'stroke-linecap': hasRoundEnds ? 'round' : null,
    opacity: opacity < 1 ? opacity : null,
  };
  const head =
    arrow.length === 0 ? '' : `<path${xmlAttributes({ d: polygon(arrow), fill: colour, opacity: stroke.opacity })}/>`;
  return `<path${xmlAttributes(stroke)}/>${head}${dot ? circle(dot, dot.radius, dot.colour) : ''}${badge ? badgeElement(badge) : ''}`;
}

function circle({ x, y }: Point, radius: number, fill: string): string {
  return `<circle${xmlAttributes({ cx: n(x), cy: n(y), r: n(radius), fill })}/>`;
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}z`;
}

/** A shape with its mark; `index` tells apart what its photo is cut with. */
export function nodeElement(
  node: SceneNode,
  index: number,
  colours: SceneColours,
  pictures: ReadonlyMap<string, PictureData>,
): string {
  const look = {
    fill: node.fill,
    stroke: node.border,
    'stroke-width': n(node.borderWidth),
    'stroke-dasharray': node.dash.length > 0 ? node.dash.map(n).join(' ') : null,
  };
  const at = (aside: number) =>
    `<path${xmlAttributes({ d: outlinePath(node.outline, { x: node.x + aside, y: node.y - aside }, node.size, node.corner), ...look })}/>`;
  const shape = (node.isDoubled ? at(node.size * 0.08) : '') + at(0);
  const words = node.line === '' ? node.label : `${node.label}\n${node.line}`;
  const mark = node.mark === null ? '' : markElement(node, node.mark, index, colours, pictures);
  const faint = node.markOpacity < 1 && mark !== '' ? `<g opacity="${node.markOpacity}">${mark}</g>` : mark;
  return `<g class="${node.kind}"><title>${xmlText(words)}</title>${shape}${faint}${node.badges.map(badgeElement).join('')}</g>`;
}

/** The drawing room of an icon, and the width of its strokes there. */
const icon = { side: 24, stroke: 1.75 };
/** Height of the middle of a capital above its line, as a share of the letter size. */
const capitalMiddle = 0.364;
/** Rounding of a logo's plate and the paper around the logo on it, as shares of its side. */
const plate = { corner: 0.2, paper: 0.08 };

function markElement(
  { x, y }: Point,
  mark: SceneMark,
  index: number,
  { ink }: SceneColours,
  pictures: ReadonlyMap<string, PictureData>,
): string {
  if (mark.kind === 'text') {
    const at = { x, y: y + mark.size * capitalMiddle, size: mark.size, weight: 600, anchor: 'middle' } as const;
    return textElement({ ...at, text: mark.text, colour: mark.colour });
  }
  if (mark.kind === 'icon') {
    const scale = mark.side / icon.side;
    const move = `translate(${n(x - mark.side / 2)} ${n(y - mark.side / 2)}) scale(${scale.toFixed(4)})`;
    const pen = {
      fill: 'none',
      stroke: mark.colour,
      'stroke-width': icon.stroke,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    };
    const paths = iconPaths[mark.name] ?? iconPaths['building'] ?? [];
    return `<path${xmlAttributes({ d: paths.join(''), transform: move, ...pen })}/>`;
  }
  const data = pictures.get(mark.sha);
  // A picture that cannot be read leaves its shape empty rather than the sheet unmade.
  return data ? pictureElement({ x, y }, mark, `p${index}`, data, ink) : '';
}

function pictureElement(
  { x, y }: Point,
  { side, form }: Extract<SceneMark, { kind: 'picture' }>,
  clipId: string,
  { mime, base64 }: PictureData,
  ink: string,
): string {
  const left = x - side / 2;
  const top = y - side / 2;
  const isCircle = form === 'circle';
  const corner = isCircle ? side / 2 : side * plate.corner;
  const shape = { x: n(left), y: n(top), width: n(side), height: n(side), rx: n(corner) };
  const paper = isCircle ? 0 : side * plate.paper;
  const image = {
    x: n(left + paper),
    y: n(top + paper),
    width: n(side - 2 * paper),
    height: n(side - 2 * paper),
    href: `data:${mime};base64,${base64}`,
    preserveAspectRatio: isCircle ? 'xMidYMid slice' : 'xMidYMid meet',
    'clip-path': `url(#${clipId})`,
  };
  return [
    `<clipPath id="${clipId}"><rect${xmlAttributes(shape)}/></clipPath>`,
    isCircle ? '' : `<rect${xmlAttributes({ ...shape, fill: '#ffffff', stroke: ink, 'stroke-opacity': 0.08 })}/>`,
    `<image${xmlAttributes(image)}/>`,
  ].join('');
}

/** Letters on a halo of the paper, which keeps them readable on lines. */
function nameElement({ lines, opacity }: SceneName, { canvas }: SceneColours): string {
  const [first] = lines;
  if (!first) return '';
  const { size, weight, colour } = first;
  const look = {
    'font-size': n(size),
    'font-weight': weight,
    fill: colour,
    stroke: canvas,
    'stroke-width': n(size * 0.25),
    'paint-order': 'stroke',
    'text-anchor': 'middle',
    opacity: opacity < 1 ? opacity : null,
  };
  const spans = lines.map(({ text, x, y }) => `<tspan x="${n(x)}" y="${n(y)}">${xmlText(text)}</tspan>`);
  // A blank between the lines, so that whoever copies the text gets two words and not one.
  return `<text${xmlAttributes(look)}>${spans.join(' ')}</text>`;
}

function legendElement({ sample, x, y, size, text }: SceneLegendItem, colours: SceneColours): string {
  return `<g>${legendSample(sample, { x, y }, size, colours)}${textElement(text)}</g>`;
}

/** The sample of a legend entry around a point, for letters of `size`. */
export function legendSample(sample: LegendSample, { x, y }: Point, size: number, colours: SceneColours): string {
  if (sample.kind === 'shape') {
    const path = xmlAttributes({
      d: outlinePath(sample.outline, { x, y }, size * 1.1, size / 4),
      fill: sample.fill,
      stroke: sample.border,
      'stroke-width': n(size / 9),
      'stroke-dasharray': sample.isDashed ? `${n(size / 5)} ${n(size / 7)}` : null,
    });
    return `<path${path}/>`;
  }
  const half = size * 0.9;
  const pen = { stroke: colours.line, 'stroke-width': n(size / 7), fill: 'none' };
  const straight = (to: number, dash: string | null = null, cap: string | null = null) =>
    `<path${xmlAttributes({ d: `M${n(x - half)} ${n(y)}H${n(x + to)}`, ...pen, 'stroke-dasharray': dash, 'stroke-linecap': cap })}/>`;
  switch (sample.line) {
    case 'intensity':
      return `<path${xmlAttributes({ d: `M${n(x - half)} ${n(y - size * 0.03)}L${n(x + half)} ${n(y - size * 0.2)}V${n(y + size * 0.2)}L${n(x - half)} ${n(y + size * 0.03)}z`, fill: colours.line })}/>`;
    case 'desired':
      return straight(half, `${n(size * 0.45)} ${n(size * 0.32)}`);
    case 'exploring':
      return straight(half, `0 ${n(size * 0.3)}`, 'round');
    case 'directed':
      return `${straight(size * 0.4)}<path${xmlAttributes({ d: `M${n(x + half)} ${n(y)}l${n(-size * 0.6)} ${n(-size * 0.3)}v${n(size * 0.6)}z`, fill: colours.line })}/>`;
    case 'bottleneck':
      return straight(half) + circle({ x, y }, size * 0.28, colours.danger);
    case 'thin':
      return `<path${xmlAttributes({ d: `M${n(x - half)} ${n(y)}H${n(x + half)}`, ...pen, 'stroke-width': n(size / 14) })}/>`;
  }
}
