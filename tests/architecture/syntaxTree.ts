// Parses TypeScript and walks the tree, for rules that no linter has.
import { parseSync, type ParseResult } from 'oxc-parser';

export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & Record<
  string,
  unknown
>;

/** Parses a source; throws when it is not valid, since a rule over half a tree proves nothing. */
export function parse(path: string, source: string): ParseResult {
  const result = parseSync(path, source);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return result;
}

/** Calls `visit` for every node, parents first; a visit that answers false keeps out of that node. */
export function walkTree(value: unknown, visit: (node: SyntaxNode) => boolean | undefined): void {
  if (Array.isArray(value)) {
    for (const item of value) walkTree(item, visit);
    return;
  }
  if (!isNode(value)) return;
  if (visit(value) === false) return;
  for (const child of Object.values(value)) walkTree(child, visit);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** The line, from 1, on which a position stands. */
export function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length;
}
