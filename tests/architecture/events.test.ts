// Every event of the contract is told by the backend or the shell, and heard by a window.
import { expect, test } from 'vitest';
import { isTestFile, listFiles, projectRoot, readSource } from './sourceFiles.ts';

test('every event is told by somebody and heard by somebody', () => {
  const contract = readSource(projectRoot, 'shared/api/events.ts');
  const types = [...contract.matchAll(/readonly type: '([^']+)'/g)].map(([, type]) => type ?? '');
  expect(types).toContain('data.changed');
  const textOf = (folder: string) =>
    listFiles(projectRoot, [folder], /\.tsx?$/)
      .filter((path) => !isTestFile(path))
      .map((path) => readSource(projectRoot, path))
      .join('\n');
  const [told, heard] = [textOf('electron'), textOf('renderer')];
  expect(types.filter((type) => !told.includes(`'${type}'`) || !heard.includes(`'${type}'`))).toEqual([]);
});
