// Lists the files of the project as the architecture tests see them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const projectRoot: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The folders with code of the product. */
export const codeFolders = ['electron', 'renderer', 'shared'] as const;

const leftOut = new Set(['node_modules', 'out', 'release', '.cache', 'planted', 'test-results']);

/**
 * Files under some folders of a tree, as sorted paths with forward slashes relative to that tree.
 * @param extension what the names must end in, such as `/\.tsx?$/`
 */
export function listFiles(root: string, folders: readonly string[], extension: RegExp): string[] {
  return folders.flatMap((folder) => walk(root, folder, extension)).toSorted();
}

function walk(root: string, folder: string, extension: RegExp): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : walk(root, path, extension);
    return extension.test(entry.name) ? [path] : [];
  });
}

export function readSource(root: string, path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

export function isTestFile(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('tests/');
}

/** Everything that is committed or would be: tracked files and new ones that are not ignored. */
export function projectFiles(): string[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return names.split('\0').filter((name) => name !== '' && existsSync(`${projectRoot}/${name}`));
}
