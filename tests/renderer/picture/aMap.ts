// Maps to make pictures of: nodes and lines as the window draws them, without a network behind them.
import type { EdgeElement, MapElements, NodeData, NodeElement } from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { composeScene, type PictureRequest } from '../../../shared/picture/composeScene.ts';
import { tableMeasure } from '../../../shared/picture/letterWidths.ts';
import { sceneSvg, type SvgParts } from '../../../shared/picture/sceneSvg.ts';
import { sheetSize } from '../../../shared/picture/sheet.ts';
import type { Scene } from '../../../shared/picture/types.ts';

export type GivenNode = Partial<NodeData> & {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly classes?: string;
};

export function aNode({ x = 0, y = 0, classes, ...data }: GivenNode): NodeElement {
  const kind = data.kind ?? 'organisation';
  return {
    x,
    y,
    classes: classes ?? kind,
    data: {
      kind,
      label: data.id,
      line: '',
      mark: kind === 'person' ? 'AB' : '',
      size: 36,
      contacts: 0,
      fill: '#eeeeee',
      border: '#333333',
      dimFill: '#f9f9f9',
      dimBorder: '#cccccc',
      icon: kind === 'person' ? '' : 'home',
      picture: '',
      isPinned: false,
      signColour: '#333333',
      ...data,
    },
  };
}

export function anEdge(source: string, target: string, classes = 'relation', id = `${source}-${target}`): EdgeElement {
  return { data: { id, source, target, relationId: id, width: 2 }, classes };
}

export function aMap(nodes: readonly GivenNode[], edges: readonly EdgeElement[] = []): MapElements {
  return {
    nodes: new Map(nodes.map((node) => [node.id, aNode(node)])),
    edges: new Map(edges.map((edge) => [edge.data.id, edge])),
  };
}

const usual: PictureRequest = {
  size: sheetSize('a4', 'landscape'),
  words: { title: 'Regio Lekstroom', facts: ['gemaakt op 22 november 2026'], confidential: null, legend: [] },
  theme: themes.light,
  background: '#ffffff',
  region: null,
  leastPt: 6,
  measure: tableMeasure,
};

export function aScene(elements: MapElements, request: Partial<PictureRequest> = {}): Scene {
  return composeScene(elements, { ...usual, ...request });
}

/** The SVG, read back by a parser; a document that is no XML fails. */
export function readSvg(scene: Scene, parts: Partial<SvgParts> = {}): Document {
  const text = sceneSvg(scene, { pictures: new Map(), fontCss: '', ...parts });
  const page = new DOMParser().parseFromString(text, 'image/svg+xml');
  const wrong = page.querySelector('parsererror');
  if (wrong) throw new Error(`no SVG: ${wrong.textContent}`);
  return page;
}

/** The texts of a group of the picture, each line of a name apart. */
export function textsOf(page: Document, group: string): readonly string[] {
  return [...page.querySelectorAll(`.${group} text`)].map((each) =>
    [...each.childNodes].map((node) => node.textContent ?? '').join(''),
  );
}
