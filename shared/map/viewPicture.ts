// A picture in little of what the map shows, for the list of saved views: dots and lines, without names.
import { pictureHeight, pictureWidth, type ViewPicture } from '../schema/savedView.ts';
import type { MapElements, NodeElement } from './graphElements.ts';

const mostDots = 250;
const mostLines = 400;
const margin = 40;

/** What steps back is left out: the picture is of what the view is about. The most connected first. */
export function viewPicture({ nodes, edges }: MapElements): ViewPicture {
  const kept = [...nodes.values()]
    .filter(({ classes }) => !isAside(classes))
    .toSorted((a, b) => b.data.contacts - a.data.contacts)
    .slice(0, mostDots);
  const fit = fitIn(kept);
  const hues = [...new Set(kept.map(({ data }) => data.border))].slice(0, 40);
  const numberOf = new Map(kept.map(({ data }, i) => [data.id, i]));
  const lines = [...edges.values()].flatMap(({ data, classes }): [number, number][] => {
    const [from, to] = [numberOf.get(data.source), numberOf.get(data.target)];
    return isAside(classes) || from === undefined || to === undefined ? [] : [[from, to]];
  });
  return {
    hues,
    dots: kept.map((node): [number, number, number] => [...fit(node), Math.max(0, hues.indexOf(node.data.border))]),
    lines: lines.slice(0, mostLines),
  };
}

function fitIn(nodes: readonly NodeElement[]): (node: NodeElement) => [number, number] {
  const [across, down] = [span(nodes.map(({ x }) => x)), span(nodes.map(({ y }) => y))];
  const room = (side: number, size: number) => (side - 2 * margin) / Math.max(1, size);
  const scale = Math.min(room(pictureWidth, across.size), room(pictureHeight, down.size));
  return ({ x, y }) => [
    Math.round(pictureWidth / 2 + (x - across.middle) * scale),
    Math.round(pictureHeight / 2 + (y - down.middle) * scale),
  ];
}

function span(values: readonly number[]): { readonly middle: number; readonly size: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { middle: (low + high) / 2, size: high - low };
}

function isAside(classes: string): boolean {
  return classes.split(' ').includes('aside');
}
