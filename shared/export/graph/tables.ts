// Graphs as tables: Gephi's two CSV files and Kumu's two sheets.
import { guardFormula } from '../formulaGuard.ts';
import { writeWorkbook, type TextSheet } from '../spreadsheet.ts';
import { graphNotice, type ExportEdge, type ExportGraph, type ExportNode } from './exportGraph.ts';
import { namesOf } from './xmlText.ts';

type Rows = readonly (readonly string[])[];

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** A cell with commas as separators, as Gephi takes it unasked; guarded against formulas, for Excel opens it too. */
function cell(value: string): string {
  const text = plainNumber.test(value) ? value : guardFormula(value);
  return /[,"\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function csv(rows: Rows): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function spotCells({ spot }: ExportNode): readonly string[] {
  return spot === null ? ['', ''] : [String(spot.x), String(spot.y)];
}

function pick(record: { readonly values: ReadonlyMap<string, string> }, names: readonly string[]): readonly string[] {
  return names.map((name) => record.values.get(name) ?? '');
}

/** Gephi's pair. The kind of tie stands in `Kind`: of `Type` Gephi knows only Undirected. */
export function writeGephiCsv({ nodes, edges }: ExportGraph): { readonly nodes: string; readonly edges: string } {
  const [nodeNames, edgeNames] = [namesOf(nodes), namesOf(edges)];
  return {
    nodes: csv([
      ['Id', 'Label', 'soort', ...nodeNames, 'x', 'y', 'kleur'],
      ...nodes.map((node) => [
        node.id,
        node.label,
        node.kind,
        ...pick(node, nodeNames),
        ...spotCells(node),
        node.colour,
      ]),
    ]),
    edges: csv([
      ['Source', 'Target', 'Type', 'Kind', 'Id', 'Weight', ...edgeNames],
      ...edges.map((edge) => [
        edge.from,
        edge.to,
        edge.isDirected ? 'Directed' : 'Undirected',
        edge.type,
        edge.id,
        String(edge.weight),
        ...pick(edge, edgeNames),
      ]),
    ]),
  };
}

/** Kumu's words for the kinds of node. */
export const kumuTypes: Readonly<Record<ExportNode['kind'], string>> = {
  organisatie: 'Organisatie',
  persoon: 'Persoon',
  overleg: 'Overleg',
  afspraak: 'Afspraak',
};

/** `type` is Kumu's own word, and `thema` becomes its tags. */
export function kumuName(name: string): string {
  return name === 'type' ? 'partnertype' : name;
}

function elements(nodes: readonly ExportNode[], byId: boolean): { headings: string[]; rows: string[][] } {
  const names = namesOf(nodes).filter((name) => name !== 'thema');
  return {
    headings: [...(byId ? ['ID'] : []), 'Label', 'Type', 'Tags', ...names.map(kumuName), 'x', 'y', 'kleur', 'sleutel'],
    rows: nodes.map((node) => [
      ...(byId ? [node.id] : []),
      node.label,
      kumuTypes[node.kind],
      (node.values.get('thema') ?? '').replaceAll(' | ', '|'),
      ...pick(node, names),
      ...spotCells(node),
      node.colour,
      node.id,
    ]),
  };
}

function connections(edges: readonly ExportEdge[], nodes: readonly ExportNode[], byId: boolean) {
  const names = namesOf(edges);
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const end = (id: string) => (byId ? id : (labels.get(id) ?? id));
  return {
    headings: [...(byId ? ['ID'] : []), 'From', 'To', 'Type', 'direction', ...names],
    rows: edges.map((edge) => [
      ...(byId ? [edge.id] : []),
      end(edge.from),
      end(edge.to),
      edge.type,
      edge.isDirected ? 'directed' : 'undirected',
      ...pick(edge, names),
    ]),
  };
}

/** Kumu's workbook. Ends are named by label as Kumu has it; where a label stands twice or holds a bar, by id. */
export async function writeKumuWorkbook(graph: ExportGraph): Promise<Uint8Array<ArrayBuffer>> {
  const { nodes, edges } = graph;
  const labels = new Set(nodes.map(({ label }) => label.toLowerCase()));
  const byId = labels.size < nodes.length || nodes.some(({ label }) => label.includes('|') || label.trim() !== label);
  const sheet = (name: string, table: { headings: string[]; rows: string[][] }): TextSheet => ({
    name,
    headings: table.headings,
    rows: table.rows.map((row) => row.map((text) => ({ text }))),
    footer: graphNotice(graph),
  });
  return writeWorkbook([
    sheet('Elements', elements(nodes, byId)),
    sheet('Connections', connections(edges, nodes, byId)),
  ]);
}
