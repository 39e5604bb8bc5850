// A finished file takes its name: also on a disk that knows no second name of a file, and never over another file.
import { existsSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeName } from '../../electron/backend/db/takeName.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'takeName-'));
  writeFileSync(at('regio.bezig'), 'af');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a stick with exFAT says. */
const noLinks = () => {
  throw Object.assign(new Error('operation not permitted'), { code: 'EPERM' });
};

describe.each([
  ['a disk with links', linkSync],
  ['a disk without', noLinks],
])('on %s', (_disk, link) => {
  test('the file stands under its name', () => {
    takeName(at('regio.bezig'), at('regio'), link);
    expect(readFileSync(at('regio'), 'utf8')).toBe('af');
  });

  test('a name that is taken stays with who has it, and the finished file is still there', () => {
    writeFileSync(at('regio'), 'van een ander');
    expect(() => takeName(at('regio.bezig'), at('regio'), link)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
    expect([readFileSync(at('regio'), 'utf8'), readFileSync(at('regio.bezig'), 'utf8')]).toEqual([
      'van een ander',
      'af',
    ]);
  });

  test('what cannot be named leaves nothing under the name', () => {
    rmSync(at('regio.bezig'));
    expect(() => takeName(at('regio.bezig'), at('regio'), link)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(existsSync(at('regio'))).toBe(false);
  });
});
