// How the map looks: one static stylesheet per theme. What differs per element stands in its data or its classes.
// Every property that is set costs time per element at the first drawing: only what is needed stands here.
import type { StylesheetJson } from 'cytoscape';
import type { EdgeData, NodeData } from '../../shared/map/graphElements.ts';
import { signColour } from '../../shared/map/signs.ts';
import { dimOpacity, type Theme } from '../../shared/map/themes.ts';

const of = (key: keyof NodeData | keyof EdgeData) => `data(${key})`;

/** The stylesheet of a theme. Names and marks are not here: the ink layer writes them. */
export function stylesheetOf(theme: Theme): StylesheetJson {
  return [...nodeRules(), ...edgeRules(theme), ...stateRules(theme)] as StylesheetJson;
}

function nodeRules() {
  return [
    {
      selector: 'node',
      style: {
        width: of('size'),
        height: of('size'),
        'background-color': of('fill'),
        'border-color': of('border'),
        'border-width': 2,
      },
    },
    { selector: 'node.organisation', style: { shape: 'round-rectangle', 'corner-radius': 9 } },
    { selector: 'node.consultation', style: { shape: 'hexagon' } },
    { selector: 'node.agreement', style: { shape: 'tag' } },
    {
      selector: 'node.group',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 'data(corner)',
        'border-width': 'data(stroke)',
        // The shape doubled: the same once more, behind it.
        ghost: 'yes',
        'ghost-opacity': 1,
        'ghost-offset-x': 'data(shift)',
        'ghost-offset-y': 'data(rise)',
      },
    },
    {
      selector: 'node.missing',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3] },
    },
  ];
}

function edgeRules(theme: Theme) {
  return [
    {
      selector: 'edge',
      // From middle to middle, under the nodes: without arrows nobody sees the difference, and it is the cheapest.
      style: { width: of('width'), 'line-color': theme.line, 'curve-style': 'haystack', 'haystack-radius': 0 },
    },
    {
      selector: 'edge.directed',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': theme.line,
        'arrow-scale': 0.9,
      },
    },
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 28 } },
    { selector: 'edge.employment, edge.part, edge.participation, edge.party', style: { events: 'no' } },
    { selector: 'edge.desired', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] } },
    { selector: 'edge.exploring', style: { 'line-style': 'dotted' } },
    { selector: 'edge.onesided', style: { 'target-arrow-shape': 'chevron' } },
    {
      selector: 'edge.bottleneck',
      style: { 'mid-target-arrow-shape': 'circle', 'mid-target-arrow-color': theme.danger, 'arrow-scale': 0.9 },
    },
  ];
}

function stateRules(theme: Theme) {
  return [
    // From below: lines that stepped back, shapes that did, the lines of what is selected, and the other shapes.
    {
      selector: 'edge.near',
      style: { 'line-color': theme.lineNear, 'target-arrow-color': theme.lineNear, 'z-index': 2 },
    },
    { selector: 'edge:selected', style: { 'line-color': theme.accent, 'target-arrow-color': theme.accent } },
    { selector: 'edge.dim, edge.aside', style: { opacity: dimOpacity } },
    {
      selector: 'node.dim, node.aside',
      style: {
        'background-color': of('dimFill'),
        'border-color': of('dimBorder'),
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    // Below what stepped back: a line to the selection must not cross the shapes that did.
    { selector: 'edge.aside', style: { 'line-color': theme.line, 'target-arrow-color': theme.line, 'z-index': 0 } },
    { selector: 'edge.bright', style: { opacity: 1 } },
    { selector: 'node.bright', style: { 'background-color': of('fill'), 'border-color': of('border'), 'z-index': 2 } },
    // What came, went and changed since an earlier day; the ink layer writes the signs.
    ...(['came', 'gone', 'changed'] as const).flatMap((sign) => changeRules(sign, signColour(sign, theme))),
    { selector: 'node.gone', style: { 'background-color': theme.canvas, 'border-style': 'dashed', events: 'no' } },
    { selector: 'edge.gone', style: { 'line-style': 'dashed', 'line-dash-pattern': [3, 5], events: 'no' } },
    // A route stands out, whatever is selected beside it.
    {
      selector: 'edge.onroute',
      style: { 'line-color': theme.accent, 'target-arrow-color': theme.accent, opacity: 1, 'z-index': 3 },
    },
    {
      selector: 'node.onroute',
      style: { 'background-color': of('fill'), 'border-color': theme.accent, 'border-width': 3, 'z-index': 4 },
    },
    {
      selector: 'node:selected',
      // Half a pixel off the sizes of nodes, which are whole: the library keeps drawn shapes by their size, and a ring as
      // wide as another node would lend that node its rounder corners.
      style: { 'outline-width': 3, 'outline-color': theme.accent, 'outline-offset': 4.5, 'outline-opacity': 1 },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'core', style: coreStyle(theme) },
  ];
}

function changeRules(sign: string, colour: string) {
  return [
    { selector: `node.${sign}`, style: { 'border-color': colour, 'border-width': 3 } },
    {
      selector: `edge.${sign}`,
      style: { 'line-color': colour, 'target-arrow-color': colour, opacity: 1, 'z-index': 2 },
    },
  ];
}

function coreStyle(theme: Theme) {
  return {
    'active-bg-opacity': 0,
    'selection-box-color': theme.accent,
    'selection-box-opacity': 0.12,
    'selection-box-border-color': theme.accent,
    'selection-box-border-width': 1,
    'outside-texture-bg-opacity': 0,
  };
}
