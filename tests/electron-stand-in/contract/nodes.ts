// Reads single facts from syntax nodes, whose members the parser types too widely to be handy.
import type { SyntaxNode } from '../../architecture/syntaxTree.ts';

export function asNode(value: unknown): SyntaxNode | null {
  const isNode = typeof value === 'object' && value !== null && 'type' in value;
  return isNode ? (value as SyntaxNode) : null;
}

export function nodes(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.map(asNode).filter((node) => node !== null) : [];
}

/** The name of an identifier, or the text of a literal. */
export function nameOf(value: unknown): string | null {
  const node = asNode(value);
  if (node?.type === 'Identifier' || node?.type === 'PrivateIdentifier') return String(node['name']);
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

/** `Electron.App` and `App` are both App. */
export function lastName(value: unknown): string | null {
  const node = asNode(value);
  return nameOf(node) ?? nameOf(node?.['right'] ?? node?.['property']);
}

/** The text of an annotation that allows one text only: `'closed'` of `event: 'closed'`. */
export function literalText(annotation: unknown): string | null {
  const literal = asNode(asNode(asNode(annotation)?.['typeAnnotation'])?.['literal']);
  return typeof literal?.['value'] === 'string' ? literal['value'] : null;
}
