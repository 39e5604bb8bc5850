// Reads which module imports what: static, re-exported, dynamic and type imports alike.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { isTestFile, listFiles, readSource } from './sourceFiles.ts';
import { lineAt, parse, walkTree } from './syntaxTree.ts';

/** Where an import leads: a file of this tree, an installed package, a part of Node, or nowhere. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'nowhere'; readonly specifier: string };

export type Import = {
  readonly from: string;
  readonly line: number;
  readonly specifier: string;
  /** Erased before running. */
  readonly isTypeOnly: boolean;
  readonly target: Target;
};

export type ModuleGraph = { readonly modules: readonly string[]; readonly imports: readonly Import[] };

type Found = { readonly specifier: string | undefined; readonly position: number; readonly isTypeOnly: boolean };

const folders = ['shared', 'electron', 'renderer', 'build', 'tests'];
const builtin = new Set(builtinModules);

/** All modules of a tree and what they import. Throws when there are none: a run over nothing proves nothing. */
export function readModuleGraph(root: string): ModuleGraph {
  const modules = listFiles(root, folders, /\.(ts|tsx|mts)$/).filter((path) => !path.endsWith('.d.ts'));
  if (modules.length === 0) throw new Error(`read 0 modules under ${root}`);
  const declared = declaredPackages(root);
  const imports = modules.flatMap((from) => {
    const source = readSource(root, from);
    return findImports(from, source).map((found) => toImport(root, from, source, found, declared));
  });
  return { modules, imports };
}

function toImport(
  root: string,
  from: string,
  source: string,
  found: Found,
  declared: ReadonlySet<string> | undefined,
): Import {
  const specifier = found.specifier ?? '(computed)';
  return {
    from,
    line: lineAt(source, found.position),
    specifier,
    isTypeOnly: found.isTypeOnly,
    target: found.specifier === undefined ? nowhere(specifier) : resolve(root, from, found.specifier, declared),
  };
}

function findImports(path: string, source: string): Found[] {
  const { module, program } = parse(path, source);
  const found: Found[] = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    position: start,
    isTypeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  for (const { entries, start } of module.staticExports) {
    const [first] = entries;
    if (first?.moduleRequest == null) continue;
    const isTypeOnly = entries.every((entry) => entry.isType);
    found.push({ specifier: first.moduleRequest.value, position: start, isTypeOnly });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const text = source.slice(moduleRequest.start, moduleRequest.end);
    // A computed import cannot be followed, so in the product it counts as leading nowhere.
    const literal = /^(['"`])([^'"`$]*)\1$/.exec(text)?.[2];
    const isProduct = /^(shared|electron|renderer)\//.test(path) && !isTestFile(path);
    if (literal !== undefined || isProduct) found.push({ specifier: literal, position: start, isTypeOnly: false });
  }
  walkTree(program, (node) => {
    const specifier = typeImportOf(node) ?? requireOf(node);
    if (specifier === undefined) return undefined;
    found.push({ specifier, position: node.start, isTypeOnly: node.type === 'TSImportType' });
    return undefined;
  });
  return found;
}

function typeImportOf(node: Record<string, unknown>): string | undefined {
  if (node['type'] !== 'TSImportType') return undefined;
  return literalValue(node['source'] ?? node['argument']);
}

function requireOf(node: Record<string, unknown>): string | undefined {
  if (node['type'] !== 'CallExpression') return undefined;
  const callee = node['callee'] as { type?: string; name?: string };
  if (callee.type !== 'Identifier' || callee.name !== 'require') return undefined;
  return literalValue((node['arguments'] as unknown[])[0]);
}

function literalValue(node: unknown): string | undefined {
  const value = (node as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
}

function resolve(root: string, from: string, specifier: string, declared: ReadonlySet<string> | undefined): Target {
  // A bundler's query says how to load a file, not which.
  const plain = specifier.replace(/\?[\w-]+$/, '');
  if (plain.startsWith('.')) {
    const path = posix.join(posix.dirname(from), plain);
    return isFile(`${root}/${path}`) ? { kind: 'file', path } : nowhere(specifier);
  }
  if (plain.startsWith('node:')) return { kind: 'node', name: plain.slice(5) };
  if (builtin.has(plain)) return { kind: 'node', name: plain };
  const name = plain.split('/', plain.startsWith('@') ? 2 : 1).join('/');
  return declared === undefined || declared.has(name) ? { kind: 'package', name } : nowhere(specifier);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function nowhere(specifier: string): Target {
  return { kind: 'nowhere', specifier };
}

/** Packages of package.json; undefined when the tree has none (a planted one). */
function declaredPackages(root: string): ReadonlySet<string> | undefined {
  if (!existsSync(`${root}/package.json`)) return undefined;
  const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as Record<string, Record<string, string>>;
  return new Set([...Object.keys(manifest['dependencies'] ?? {}), ...Object.keys(manifest['devDependencies'] ?? {})]);
}
