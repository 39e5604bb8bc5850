// The projector's picture as elements to draw: everything that is not in the view follows from it and the theme.
import type { MapArea } from '../graph/arrange/areasOf.ts';
import type { Overview } from '../map/overview.ts';
import type { PresentArea } from './sceneAreas.ts';
import type { PresentNode, PresentTie, PresentView } from './stage.ts';
import { mix } from '../map/colour.ts';
import { relationEdgeId, type EdgeElement, type MapElements, type NodeElement } from '../map/graphElements.ts';
import { initialsOf } from '../map/initials.ts';
import { dimOpacity, domainColours, type Theme } from '../map/themes.ts';

/** What stands below a person who has neither a name nor a role here, and below a group without a name. */
export type StageWords = {
  readonly anybody: string;
  readonly group: string;
  /** The name of an area that no list of the network has a word for. */
  readonly area: (word: PresentArea['word']) => string;
};

/** @param logos keys of the logos that are there; until then the icon stands in */
export function stageElements(
  view: PresentView,
  theme: Theme,
  words: StageWords,
  logos: ReadonlySet<string> = new Set(),
): MapElements {
  const drawn = (node: PresentNode) => stageNode(node, theme, words, logos.has(node.logo) ? node.logo : '');
  const nodes = new Map(view.nodes.map((node) => [node.id, drawn(node)]));
  const edges = new Map<string, EdgeElement>();
  for (const tie of view.ties) {
    const edge = stageEdge(tie, edges);
    edges.set(edge.data.id, edge);
  }
  const areas = view.areas.map(
    ({ shape, labelAt, isFilled, label, word }, i): MapArea => ({
      key: String(i),
      label: label || words.area(word),
      shape,
      labelAt,
      isFilled,
    }),
  );
  return { nodes, edges, areas, ...(view.dots.length > 0 && { overview: overviewOf(view, theme) }) };
}

/** The members of groups; the lines between groups are ties like others here. */
function overviewOf({ dots }: PresentView, theme: Theme): Overview {
  const colours = dots.map(({ hue, places }) => ({
    colour: domainColours(hue, theme).border,
    places: Float32Array.from(places),
  }));
  return { dots: colours, lines: [], linked: new Map() };
}

/** The relation of a selection, as the drawing knows it: by its two ends. */
export function stageTieId({ from, to }: Pick<PresentTie, 'from' | 'to'>): string {
  return `${from}~${to}`;
}

function stageNode(node: PresentNode, theme: Theme, words: StageWords, picture: string): NodeElement {
  const { id, kind, isMissing, isNamed, size, x, y } = node;
  const colours = domainColours(node.hue, theme);
  const fill = isMissing ? theme.canvas : colours.fill;
  const isGroup = node.members > 0;
  const label = node.label || (isGroup ? words.group : words.anybody);
  const initials = kind === 'person' && isNamed ? initialsOf({ givenName: '', familyName: '', label }) : '';
  const data = {
    id,
    kind,
    label,
    line: '',
    mark: isMissing ? '?' : isGroup ? String(node.members) : initials,
    size,
    // Who has many contacts is drawn large: the names of the largest go first, and partners before all others.
    contacts: size + (kind === 'organisation' ? 1_000 : 0),
    fill,
    border: colours.border,
    dimFill: mix(fill, theme.canvas, dimOpacity),
    dimBorder: mix(colours.border, theme.canvas, dimOpacity),
    icon: isMissing ? '' : node.icon,
    ...(isGroup && { members: node.members, wholeSize: size, wholeBorder: 3 }),
    picture,
    isPinned: node.looks.includes('pinned'),
    signColour: isMissing ? colours.border : kind === 'person' || isGroup ? theme.ink : colours.icon,
  };
  const classes = [isGroup ? 'group' : kind, ...(isMissing ? ['missing'] : []), ...node.looks].join(' ');
  return { data, classes, x, y };
}

function stageEdge({ from, to, width, looks }: PresentTie, taken: ReadonlyMap<string, unknown>): EdgeElement {
  const isRelation = looks.includes('relation');
  const base = isRelation ? relationEdgeId(stageTieId({ from, to })) : `tie:${from}~${to}`;
  let id = base;
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}~${turn}`;
  return {
    data: { id, source: from, target: to, relationId: isRelation ? stageTieId({ from, to }) : '', width },
    classes: looks.join(' '),
  };
}
