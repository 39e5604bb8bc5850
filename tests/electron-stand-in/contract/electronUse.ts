// What sources use of Electron: imported names, members and events, found by following types through the syntax tree.
import { lineAt, parse, type SyntaxNode } from '../../architecture/syntaxTree.ts';
import { isChannel, type ElectronTypes } from './electronTypes.ts';
import { asNode, nameOf, nodes } from './nodes.ts';
import { findMember, TypeReader, type FunctionModel, type ModelType, type TypeTable } from './typeModel.ts';

export type ElectronUse = {
  /** `electron` for an imported name, else the Electron type whose member or event it is. */
  readonly owner: string;
  readonly kind: 'import' | 'member' | 'static' | 'event';
  readonly name: string;
  readonly where: string;
};

export type Source = { readonly path: string; readonly text: string };

type Scope = { readonly names: Map<string, ModelType | null>; readonly outer: Scope | null };

const listening = new Set(['on', 'once', 'off', 'addListener', 'removeListener', 'prependListener', 'emit']);
/** Array methods whose callback gets an element first, and those that answer with one. */
const perElement = new Set(['find', 'findLast', 'filter', 'forEach', 'map', 'flatMap', 'some', 'every', 'findIndex']);
const oneElement = new Set(['find', 'findLast', 'at', 'pop', 'shift']);
const sameList = new Set(['filter', 'slice', 'toSorted', 'toReversed', 'concat', 'values']);

/**
 * Every use of Electron in the sources, in order. Where a type cannot be followed (through a generic helper, say) the use is
 * not seen; the stand-in itself then throws when it runs.
 */
export function findElectronUse(sources: readonly Source[], electron: ElectronTypes): readonly ElectronUse[] {
  const table: TypeTable = new Map(electron.table);
  const functions = new Map<string, FunctionModel>();
  const files = sources.map((source) => {
    const { program } = parse(source.path, source.text);
    return { source, program, reader: new TypeReader(namesIn(program)) };
  });
  for (const { program, reader } of files) {
    reader.readAll(program, table);
    rememberFunctions(program, reader, functions);
  }
  return files.flatMap(({ program, ...file }) => new UseFinder({ ...file, electron, table, functions }).find(program));
}

/** What a type's name means in a file: Electron's when imported from there, else one of the app's own. */
function namesIn(program: unknown): (name: string) => string {
  const imported = new Map<string, string>();
  for (const statement of nodes(asNode(program)?.['body'])) {
    if (!isElectronImport(statement)) continue;
    for (const specifier of nodes(statement['specifiers'])) {
      imported.set(nameOf(specifier['local']) ?? '', nameOf(specifier['imported']) ?? '');
    }
  }
  return (name) => imported.get(name) ?? `app:${name}`;
}

function isElectronImport(statement: SyntaxNode): boolean {
  return statement.type === 'ImportDeclaration' && /^electron(\/\w+)?$/.test(nameOf(statement['source']) ?? '');
}

/** Functions are known by name in all files: what `openWindow()` answers is followed where it is imported. */
function rememberFunctions(program: unknown, reader: TypeReader, functions: Map<string, FunctionModel>): void {
  for (const statement of nodes(asNode(program)?.['body'])) {
    const declaration = asNode(statement['declaration']) ?? statement;
    const name = nameOf(declaration['id']);
    if (declaration.type === 'FunctionDeclaration' && name !== null) functions.set(name, reader.function(declaration));
  }
}

type FinderDeps = {
  readonly source: Source;
  readonly reader: TypeReader;
  readonly electron: ElectronTypes;
  readonly table: TypeTable;
  readonly functions: ReadonlyMap<string, FunctionModel>;
};

class UseFinder {
  readonly #deps: FinderDeps;
  readonly #uses = new Map<string, ElectronUse>();
  /** What a callback is given by the function it is handed to. */
  readonly #expected = new Map<SyntaxNode, FunctionModel>();

  constructor(deps: FinderDeps) {
    this.#deps = deps;
  }

  find(program: unknown): readonly ElectronUse[] {
    this.#visit(program, { names: new Map(), outer: null });
    return [...this.#uses.values()];
  }

  #use(node: SyntaxNode, owner: string, kind: ElectronUse['kind'], name: string): void {
    const where = `${this.#deps.source.path}:${lineAt(this.#deps.source.text, node.start)}`;
    this.#uses.set(`${owner} ${kind} ${name}`, { owner, kind, name, where });
  }

  #visit(value: unknown, scope: Scope): void {
    if (Array.isArray(value)) {
      for (const item of value) this.#visit(item, scope);
      return;
    }
    const node = asNode(value);
    if (node === null) return;
    switch (node.type) {
      case 'ImportDeclaration':
        this.#import(node, scope);
        return;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        this.#function(node, scope);
        return;
      case 'BlockStatement':
        this.#visit(node['body'], { names: new Map(), outer: scope });
        return;
      case 'VariableDeclarator':
        this.#bind(node['id'], this.#annotated(node['id']) ?? this.#type(node['init'], scope), scope);
        break;
      case 'ForOfStatement':
        this.#forOf(node, scope);
        return;
      case 'MemberExpression':
      case 'CallExpression':
      case 'NewExpression':
        this.#type(node, scope);
    }
    for (const child of Object.values(node)) this.#visit(child, scope);
  }

  #import(node: SyntaxNode, scope: Scope): void {
    if (!isElectronImport(node)) return;
    for (const specifier of nodes(node['specifiers'])) {
      const name = nameOf(specifier['imported']);
      const local = nameOf(specifier['local']) ?? '';
      // `import electron` and `import * as electron`: their members are the names of the module.
      if (name === null) scope.names.set(local, { kind: 'class', name: 'electron' });
      else if (node['importKind'] !== 'type' && specifier['importKind'] !== 'type') {
        this.#use(specifier, 'electron', 'import', name);
        scope.names.set(local, this.#deps.electron.exports.get(name) ?? null);
      }
    }
  }

  #forOf(node: SyntaxNode, scope: Scope): void {
    const inner: Scope = { names: new Map(), outer: scope };
    const list = this.#type(node['right'], scope);
    const [declarator] = nodes(asNode(node['left'])?.['declarations']);
    this.#bind(declarator?.['id'], list?.kind === 'list' ? list.of : null, inner);
    this.#visit(node['right'], scope);
    this.#visit(node['body'], inner);
  }

  #function(node: SyntaxNode, scope: Scope): void {
    const inner: Scope = { names: new Map(), outer: scope };
    const expected = this.#expected.get(node);
    nodes(node['params']).forEach((parameter, index) => {
      this.#bind(parameter, this.#annotated(parameter) ?? expected?.parameters[index] ?? null, inner);
    });
    this.#visit(node['params'], inner);
    this.#visit(node['body'], inner);
  }

  #bind(target: unknown, type: ModelType | null, scope: Scope): void {
    const node = asNode(target);
    if (node?.type === 'Identifier') scope.names.set(String(node['name']), type);
    if (node?.type === 'AssignmentPattern') this.#bind(node['left'], type, scope);
    if (node?.type === 'ArrayPattern' && type?.kind === 'list') {
      for (const element of nodes(node['elements'])) this.#bind(element, type.of, scope);
    }
    if (node?.type !== 'ObjectPattern') return;
    for (const property of nodes(node['properties'])) {
      const name = nameOf(property['key']);
      if (name !== null) this.#bind(property['value'], this.#memberOf(property, type, name), scope);
    }
  }

  #annotated(value: unknown): ModelType | null {
    return this.#deps.reader.type(asNode(value)?.['typeAnnotation']);
  }

  /** The type of an expression; says on the way which members it uses. */
  #type(value: unknown, scope: Scope): ModelType | null {
    const node = asNode(value);
    switch (node?.type) {
      case 'Identifier':
        return lookUp(scope, String(node['name'])) ?? this.#deps.functions.get(String(node['name'])) ?? null;
      case 'MemberExpression': {
        const name = nameOf(node['property']);
        const object = this.#type(node['object'], scope);
        if (node['computed'] === true) return object?.kind === 'list' ? object.of : null;
        return name === null ? null : this.#memberOf(node, object, name);
      }
      case 'CallExpression':
        return this.#call(node, scope);
      case 'NewExpression': {
        const made = this.#type(node['callee'], scope);
        return made?.kind === 'class' ? { kind: 'named', names: [made.name] } : null;
      }
      case 'AwaitExpression': {
        const awaited = this.#type(node['argument'], scope);
        return awaited?.kind === 'promise' ? awaited.of : awaited;
      }
      case 'ChainExpression':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
        return this.#type(node['expression'], scope);
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        return this.#deps.reader.type(node['typeAnnotation']);
      case 'LogicalExpression':
        return this.#type(node['left'], scope) ?? this.#type(node['right'], scope);
      case 'ConditionalExpression':
        return this.#type(node['consequent'], scope) ?? this.#type(node['alternate'], scope);
      case 'ArrayExpression':
        return { kind: 'list', of: this.#type(nodes(node['elements'])[0], scope) };
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return this.#deps.reader.function(node);
      default:
        return null;
    }
  }

  #memberOf(node: SyntaxNode, object: ModelType | null, name: string): ModelType | null {
    if (object?.kind === 'class' && object.name === 'electron') {
      this.#use(node, 'electron', 'import', name);
      return this.#deps.electron.exports.get(name) ?? null;
    }
    if (object?.kind !== 'named' && object?.kind !== 'class') return null;
    const isStatic = object.kind === 'class';
    const names = object.kind === 'class' ? [object.name] : object.names;
    const holder =
      names.find((each) => findMember(this.#deps.table, each, name, isStatic) !== undefined) ?? names[0] ?? '';
    if (this.#deps.electron.table.has(holder)) this.#use(node, holder, isStatic ? 'static' : 'member', name);
    const types = findMember(this.#deps.table, holder, name, isStatic)?.types ?? [];
    const [type = null] = types;
    return type?.kind === 'this' ? object : type;
  }

  #call(node: SyntaxNode, scope: Scope): ModelType | null {
    const callee = asNode(node['callee']);
    const args = nodes(node['arguments']);
    const object = callee?.type === 'MemberExpression' ? this.#type(callee['object'], scope) : null;
    const method = callee?.type === 'MemberExpression' ? nameOf(callee['property']) : null;
    if (object?.kind === 'list' && method !== null) return this.#listCall(object, method, args);
    const called = this.#type(callee, scope);
    const overloads = object === null || method === null ? [called] : this.#overloads(object, method);
    const fitting = this.#fitting(node, object, method, args, overloads);
    for (const [index, argument] of args.entries()) {
      const wanted = fitting.map((type) => type.parameters[index] ?? null).find((type) => type?.kind === 'function');
      if (wanted?.kind === 'function') this.#expected.set(argument, wanted);
    }
    const returned = fitting[0]?.returns ?? null;
    return returned?.kind === 'this' ? object : returned;
  }

  #overloads(object: ModelType, method: string): readonly (ModelType | null)[] {
    const isStatic = object.kind === 'class';
    const names = object.kind === 'class' ? [object.name] : object.kind === 'named' ? object.names : [];
    return names.flatMap((name) => findMember(this.#deps.table, name, method, isStatic)?.types ?? []);
  }

  /** The overloads a call can mean: for listening to an event only those of that event. */
  #fitting(
    node: SyntaxNode,
    object: ModelType | null,
    method: string | null,
    args: readonly SyntaxNode[],
    overloads: readonly (ModelType | null)[],
  ): readonly FunctionModel[] {
    const all = overloads.filter((type) => type?.kind === 'function');
    const event = args[0]?.type === 'Literal' ? nameOf(args[0]) : null;
    if (object?.kind !== 'named' || method === null || event === null || !listening.has(method)) return all;
    const owner = object.names.find((name) => this.#deps.electron.table.has(name) && !isChannel(name));
    if (owner !== undefined) this.#use(node, owner, 'event', event);
    return owner === undefined ? all : all.filter((type) => type.event === event);
  }

  #listCall(list: ModelType & { kind: 'list' }, method: string, args: readonly SyntaxNode[]): ModelType | null {
    const [callback] = args;
    if (callback !== undefined && perElement.has(method)) {
      this.#expected.set(callback, { kind: 'function', parameters: [list.of], event: null, returns: null });
    }
    if (oneElement.has(method)) return list.of;
    return sameList.has(method) ? list : null;
  }
}

function lookUp(scope: Scope | null, name: string): ModelType | null {
  if (scope === null) return null;
  return scope.names.has(name) ? (scope.names.get(name) ?? null) : lookUp(scope.outer, name);
}
