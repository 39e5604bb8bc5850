// A small model of TypeScript's types: as much as is needed to say of which Electron type a member is used.
import { walkTree, type SyntaxNode } from '../../architecture/syntaxTree.ts';
import { asNode, lastName, literalText, nameOf, nodes } from './nodes.ts';

/** A type as far as the model knows it; null where it does not. */
export type ModelType =
  | { readonly kind: 'named'; readonly names: readonly string[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'list'; readonly of: ModelType | null }
  | { readonly kind: 'promise'; readonly of: ModelType | null }
  | { readonly kind: 'this' }
  | FunctionModel;

export type FunctionModel = {
  readonly kind: 'function';
  readonly parameters: readonly (ModelType | null)[];
  /** The first parameter when it must be one text: the name of an event. */
  readonly event: string | null;
  readonly returns: ModelType | null;
};

/** The type of a property, or every overload of a method. */
export type Member = { readonly types: (ModelType | null)[] };

export type TypeModel = {
  readonly members: Map<string, Member>;
  readonly statics: Map<string, Member>;
  readonly parents: string[];
};

export type TypeTable = Map<string, TypeModel>;

const transparent = new Set(['Readonly', 'Partial', 'Required', 'NonNullable']);
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet']);

/** Reads types of one file. `rename` says what a name means there: two files may call different things the same. */
export class TypeReader {
  readonly #rename: (name: string) => string;

  constructor(rename: (name: string) => string) {
    this.#rename = rename;
  }

  /** Puts every interface, class and named object type of a tree into the table. */
  readAll(tree: unknown, table: TypeTable): void {
    walkTree(tree, (node) => {
      if (node.type === 'TSInterfaceDeclaration' || node.type === 'ClassDeclaration') this.#declaration(node, table);
      if (node.type === 'TSTypeAliasDeclaration') this.#alias(node, table);
      return undefined;
    });
  }

  #declaration(node: SyntaxNode, table: TypeTable): void {
    const name = nameOf(node['id']);
    if (name === null) return;
    const model = modelOf(this.#rename(name), table);
    const heritage = [node['superClass'], ...nodes(node['extends']).map(({ expression }) => expression)];
    addParents(
      model,
      this.#rename(name),
      heritage
        .map(lastName)
        .filter((each) => each !== null)
        .map(this.#rename),
    );
    this.#members(node['body'], model);
  }

  #alias(node: SyntaxNode, table: TypeTable): void {
    const name = nameOf(node['id']);
    const type = asNode(node['typeAnnotation']);
    if (name === null || type === null) return;
    const model = modelOf(this.#rename(name), table);
    for (const part of type.type === 'TSIntersectionType' ? nodes(type['types']) : [type]) {
      if (part.type === 'TSTypeLiteral') this.#members(part, model);
      addParents(model, this.#rename(name), namesOf(this.type(part)));
    }
  }

  #members(holder: unknown, model: TypeModel): void {
    const body = asNode(holder);
    for (const member of nodes(body?.['body'] ?? body?.['members'])) {
      const name = nameOf(member['key']);
      if (name === null) continue;
      const side = member['static'] === true ? model.statics : model.members;
      const known = side.get(name) ?? { types: [] };
      known.types.push(this.#memberType(member));
      side.set(name, known);
    }
  }

  #memberType(member: SyntaxNode): ModelType | null {
    if (member.type === 'TSMethodSignature') return this.function(member);
    if (member.type !== 'MethodDefinition') return this.type(member['typeAnnotation']);
    const value = asNode(member['value']);
    return value === null ? null : this.function(value);
  }

  /** The model of a function, method or function type. */
  function(node: SyntaxNode): FunctionModel {
    const parameters = nodes(node['params']);
    return {
      kind: 'function',
      parameters: parameters.map((parameter) => this.type(parameter['typeAnnotation'])),
      event: literalText(parameters[0]?.['typeAnnotation']),
      returns: this.type(node['returnType']),
    };
  }

  /** The model of a type node or of its annotation. */
  type(value: unknown): ModelType | null {
    const node = asNode(value);
    switch (node?.type) {
      case 'TSTypeAnnotation':
      case 'TSParenthesizedType':
      case 'TSTypeOperator':
        return this.type(node['typeAnnotation']);
      case 'TSThisType':
        return { kind: 'this' };
      case 'TSArrayType':
        return { kind: 'list', of: this.type(node['elementType']) };
      case 'TSFunctionType':
        return this.function(node);
      case 'TSTypeQuery': {
        const name = lastName(node['exprName']);
        return name === null ? null : { kind: 'class', name: this.#rename(name) };
      }
      case 'TSUnionType':
        return (
          nodes(node['types'])
            .map((part) => this.type(part))
            .find((type) => type !== null) ?? null
        );
      case 'TSIntersectionType':
        return { kind: 'named', names: nodes(node['types']).flatMap((part) => namesOf(this.type(part))) };
      case 'TSTypeReference':
        return this.#reference(node);
      default:
        return null;
    }
  }

  #reference(node: SyntaxNode): ModelType | null {
    const name = lastName(node['typeName']);
    const [first] = nodes(asNode(node['typeArguments'])?.['params']);
    if (name === null) return null;
    // `Electron.App` needs no import.
    const isQualified = nameOf(node['typeName']) === null;
    const named: ModelType = { kind: 'named', names: [isQualified ? name : this.#rename(name)] };
    if (first === undefined) return named;
    if (name === 'Promise') return { kind: 'promise', of: this.type(first) };
    if (lists.has(name)) return { kind: 'list', of: this.type(first) };
    if (transparent.has(name)) return this.type(first);
    // Electron's Event<Params>: the event and its parameters in one.
    return name === 'Event' ? { kind: 'named', names: [...named.names, ...namesOf(this.type(first))] } : named;
  }
}

/** The member of a type or of its parents; undefined when neither has it. */
export function findMember(table: TypeTable, name: string, member: string, isStatic: boolean): Member | undefined {
  const model = table.get(name);
  const own = (isStatic ? model?.statics : model?.members)?.get(member);
  if (own !== undefined) return own;
  for (const parent of model?.parents ?? []) {
    const inherited = findMember(table, parent, member, isStatic);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** Whether a type is, or comes from, another one. */
export function comesFrom(table: TypeTable, name: string, ancestor: RegExp): boolean {
  return ancestor.test(name) || (table.get(name)?.parents ?? []).some((parent) => comesFrom(table, parent, ancestor));
}

export function namesOf(type: ModelType | null): readonly string[] {
  return type?.kind === 'named' ? type.names : [];
}

function modelOf(name: string, table: TypeTable): TypeModel {
  const model = table.get(name) ?? { members: new Map(), statics: new Map(), parents: [] };
  table.set(name, model);
  return model;
}

// electron.d.ts repeats its types in namespaces, as `type App = Electron.App`: no parent of itself.
function addParents(model: TypeModel, own: string, parents: readonly string[]): void {
  for (const parent of parents) if (parent !== own && !model.parents.includes(parent)) model.parents.push(parent);
}
