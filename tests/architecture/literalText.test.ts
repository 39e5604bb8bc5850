// No component holds a text of its own, also not inside an expression (docs/architecture.md, Texts).
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTestFile, listFiles, projectRoot, readSource } from './sourceFiles.ts';
import { lineAt, parse, type SyntaxNode, walkTree } from './syntaxTree.ts';

/** Attributes that are read or heard. */
const textAttributes =
  /^(title|alt|placeholder|label|description|summary|aria-(label|description|placeholder|roledescription|valuetext)|nothingFoundMessage|error)$/;
const hasWord = /\p{L}{2,}/u;

/** Literal texts in the JSX of one file, as `path:line "text"`. */
function literalTexts(root: string, path: string): string[] {
  const source = readSource(root, path);
  const found: string[] = [];
  const report = (node: SyntaxNode, text: string): void => {
    const indent = node.type === 'JSXText' ? text.length - text.trimStart().length : 0;
    if (hasWord.test(text)) found.push(`${path}:${lineAt(source, node.start + indent)} "${text.trim()}"`);
  };
  walkTree(parse(path, source).program, (node) => {
    if (node.type === 'JSXText') report(node, String(node['value']));
    if (node.type === 'JSXAttribute') {
      const name = (node['name'] as { name?: unknown }).name;
      if (typeof name === 'string' && textAttributes.test(name)) reportShown(node['value'], report);
      const value = node['value'] as SyntaxNode | null;
      // Other attributes may hold words for the machine, but elements inside them are looked at again.
      if (value?.type === 'JSXExpressionContainer') return undefined;
      return false;
    }
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as SyntaxNode[]) {
        if (child.type === 'JSXExpressionContainer') reportShown(child, report);
      }
    }
    return undefined;
  });
  return found;
}

/** Reports the literals that an expression can show: both sides of a choice, the right of `&&`, parts of a template. */
function reportShown(value: unknown, report: (node: SyntaxNode, text: string) => void): void {
  const node = value as SyntaxNode | null;
  if (node === null) return;
  if (node.type === 'JSXExpressionContainer') reportShown(node['expression'], report);
  if (node.type === 'Literal' && typeof node['value'] === 'string') report(node, node['value']);
  if (node.type === 'ConditionalExpression') {
    reportShown(node['consequent'], report);
    reportShown(node['alternate'], report);
  }
  if (node.type === 'LogicalExpression') {
    reportShown(node['left'], report);
    reportShown(node['right'], report);
  }
  if (node.type === 'BinaryExpression' && node['operator'] === '+') {
    reportShown(node['left'], report);
    reportShown(node['right'], report);
  }
  if (node.type === 'TemplateLiteral') {
    for (const part of node['quasis'] as (SyntaxNode & { value: { cooked: string } })[])
      report(part, part.value.cooked);
  }
}

describe('literal text in components', () => {
  test('there is none', () => {
    const files = listFiles(projectRoot, ['renderer'], /\.tsx$/).filter((path) => !isTestFile(path));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((path) => literalTexts(projectRoot, path))).toEqual([]);
  });

  test('the check fires on each planted text and on nothing else', () => {
    const root = join(import.meta.dirname, 'planted', 'texts');
    expect(literalTexts(root, 'Leak.tsx')).toEqual([
      'Leak.tsx:5 "Hallo"',
      'Leak.tsx:7 "Ja"',
      'Leak.tsx:7 "Nee"',
      'Leak.tsx:8 "Let op"',
      'Leak.tsx:9 "contacten"',
      'Leak.tsx:10 "Sluiten"',
      'Leak.tsx:11 "Zoek"',
    ]);
  });
});
