// The legend of a map in words: only what is drawn. The map is coloured by domain, or by groups that are given along.
import type { ColouredGroup } from '../map/colouring.ts';
import type { MapElements } from '../map/graphElements.ts';
import { unknownHue } from '../map/graphElements.ts';
import { domainColours, type Theme } from '../map/themes.ts';
import { domainOf, type NetworkIndex } from '../network/networkIndex.ts';
import type { Domain } from '../schema/vocabulary.ts';
import type { LegendEntry, LegendLineKind, Outline } from './types.ts';
import type { PictureWords } from './words.ts';

const lineKinds: readonly LegendLineKind[] = ['intensity', 'desired', 'exploring', 'directed', 'bottleneck', 'thin'];

/** The entries in the order of the window's own legend: colours, shapes, lines. */
export function domainLegend(
  network: NetworkIndex,
  elements: MapElements,
  theme: Theme,
  { legend: words }: PictureWords,
  groups: readonly ColouredGroup[] | null = null,
): readonly LegendEntry[] {
  const domains = new Map<string, Domain>();
  const extra = new Set<'unknown' | 'missing' | 'consultation' | 'agreement'>();
  for (const [id, { data, classes }] of elements.nodes) {
    // A folded group has the colour of what it is a group of, or none of its own.
    if (classes.split(' ').includes('group')) continue;
    const actor = network.actors.get(id);
    const domain = actor ? domainOf(network, actor) : null;
    if (classes.split(' ').includes('missing')) extra.add('missing');
    if (data.kind === 'consultation' || data.kind === 'agreement') extra.add(data.kind);
    else if (domain) domains.set(domain.id, domain);
    else extra.add('unknown');
  }
  const shape = (hue: string, label: string, outline: Outline = 'square', isDashed = false): LegendEntry => {
    const { fill, border } = domainColours(hue, theme);
    return { label, sample: { kind: 'shape', outline, border, isDashed, fill: isDashed ? theme.canvas : fill } };
  };
  return [
    ...(groups
      ? groups.map(({ hue, label }) => shape(hue, label))
      : [...domains.values()].toSorted((a, b) => a.sort - b.sort).map(({ colour, label }) => shape(colour, label))),
    ...(extra.has('unknown') || groups ? [shape(unknownHue, words.unknown)] : []),
    ...(extra.has('missing') ? [shape(unknownHue, words.missing, 'square', true)] : []),
    ...(extra.has('consultation') ? [shape(unknownHue, words.consultation, 'hexagon')] : []),
    ...(extra.has('agreement') ? [shape(unknownHue, words.agreement, 'tag')] : []),
    ...linesIn(elements).map((line): LegendEntry => ({ label: words[line], sample: { kind: 'line', line } })),
  ];
}

function linesIn(elements: MapElements): readonly LegendLineKind[] {
  const found = new Set<LegendLineKind>();
  for (const { classes } of elements.edges.values()) {
    const has = classes.split(' ');
    found.add(has.includes('relation') ? 'intensity' : 'thin');
    for (const kind of ['desired', 'exploring', 'directed', 'bottleneck'] as const)
      if (has.includes(kind)) found.add(kind);
  }
  return lineKinds.filter((kind) => found.has(kind));
}
