// What electron.d.ts says there is: the names `import 'electron'` gives, and every type with its members and events.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, walkTree } from '../../architecture/syntaxTree.ts';
import { asNode, nameOf, nodes } from './nodes.ts';
import { findMember, TypeReader, type ModelType, type TypeTable } from './typeModel.ts';

export type ElectronTypes = {
  readonly table: TypeTable;
  /** Values and classes that can be imported, with their types. */
  readonly exports: ReadonlyMap<string, ModelType | null>;
};

/** Reads node_modules/electron/electron.d.ts; throws when it holds nothing. */
export function readElectronTypes(): ElectronTypes {
  const path = fileURLToPath(new URL('../../../node_modules/electron/electron.d.ts', import.meta.url));
  const { program } = parse(path, readFileSync(path, 'utf8'));
  const table: TypeTable = new Map();
  const reader = new TypeReader((name) => name);
  // Beside Electron's own types the file names a few of the DOM, which are not Electron's to have.
  reader.readAll(
    nodes(program.body).find((node) => nameOf(node['id']) === 'Electron'),
    table,
  );
  const exports = new Map<string, ModelType | null>();
  walkTree(program, (node) => {
    if (node.type !== 'TSModuleDeclaration' || nameOf(node['id']) !== 'CrossProcessExports') return undefined;
    for (const statement of nodes(asNode(node['body'])?.['body']))
      readExport(asNode(statement['declaration']) ?? statement);
    return false;
  });
  if (table.size < 100 || exports.size < 20) throw new Error(`${path} was not understood`);
  return { table, exports };

  function readExport(statement: NonNullable<ReturnType<typeof asNode>>): void {
    const className = statement.type === 'ClassDeclaration' ? nameOf(statement['id']) : null;
    if (className !== null) exports.set(className, { kind: 'class', name: className });
    for (const declarator of nodes(statement['declarations'])) {
      const name = nameOf(declarator['id']);
      if (name !== null) exports.set(name, reader.type(asNode(declarator['id'])?.['typeAnnotation']));
    }
  }
}

/** Whether a type has an event of this name; channels of IPC are names the app makes up. */
export function hasEvent({ table }: ElectronTypes, typeName: string, event: string): boolean {
  const overloads = findMember(table, typeName, 'on', false)?.types ?? [];
  return overloads.some((type) => type?.kind === 'function' && (type.event === event || isChannel(typeName)));
}

export function isChannel(typeName: string): boolean {
  return typeName === 'IpcMain' || typeName === 'IpcRenderer';
}
