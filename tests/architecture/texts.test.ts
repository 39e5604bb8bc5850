// Every text a user reads has a key, in Dutch and in English, and every key is used (docs/architecture.md, Texts).
import { describe, expect, test } from 'vitest';
import { en } from '../../renderer/i18n/en.ts';
import { nl } from '../../renderer/i18n/nl.ts';
import { codeFolders, isTestFile, listFiles, projectRoot, readSource } from './sourceFiles.ts';
import { parse, walkTree } from './syntaxTree.ts';

type Texts = { readonly [key: string]: string | Texts };

/** All texts of a language by full key, such as `map.legend.title`. */
function flatten(texts: Texts, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The variables of a text: `{{name}}` gives `name`. */
function variables(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? '').toSorted();
}

const dutch = flatten(nl);
const english = flatten(en);

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(dutch.size).toBeGreaterThan(0);
    expect([...english.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });

  test('have no empty text', () => {
    const empty = [...dutch, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('use the same variables in each text', () => {
    const different = [...dutch].filter(([key, text]) => {
      const other = english.get(key);
      return other !== undefined && variables(other).join() !== variables(text).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

/** What the code says between quotes, and its templates as patterns: `errors.${code}` uses all of `errors.`. */
function usedIn(path: string): { readonly literals: readonly string[]; readonly patterns: readonly RegExp[] } {
  const literals: string[] = [];
  const patterns: RegExp[] = [];
  walkTree(parse(path, readSource(projectRoot, path)).program, (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') literals.push(node['value']);
    if (node.type === 'TemplateLiteral') {
      const parts = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
      // A template that does not begin with the name of a group of texts would use everything.
      if (/^[a-z][A-Za-z]*\./.test(parts[0] ?? '')) patterns.push(new RegExp(`^${parts.map(escape).join('.+')}$`));
    }
    return undefined;
  });
  return { literals, patterns };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('every text is used somewhere', () => {
  const files = listFiles(projectRoot, codeFolders, /\.tsx?$/).filter(
    (path) => !isTestFile(path) && !/^renderer\/i18n\/(nl|en)[./]/.test(path),
  );
  expect(files.length).toBeGreaterThan(0);
  const used = files.map(usedIn);
  const literals = new Set(used.flatMap((file) => file.literals));
  const patterns = used.flatMap((file) => file.patterns);
  const unused = [...dutch.keys()]
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect([...new Set(unused)]).toEqual([]);
});
