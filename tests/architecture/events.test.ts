// Every event of the contract is told by the backend or the shell, and heard by a window.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

test('every event is told by somebody and heard by somebody', () => {
  const contract = readFileSync('shared/api/events.ts', 'utf8');
  const types = [...contract.matchAll(/readonly type: '([^']+)'/g)].map(([, type]) => type ?? '');
  expect(types).toContain('data.changed');
  const textOf = (folder: string) => sourceFiles([folder]).map((path) => readFileSync(path, 'utf8')).join('\n');
  const [told, heard] = [textOf('electron'), textOf('renderer')];
  expect(types.filter((type) => !told.includes(`'${type}'`) || !heard.includes(`'${type}'`))).toEqual([]);
});
