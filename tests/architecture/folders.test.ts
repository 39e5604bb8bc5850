// Where things lie, how they are named and how long they are (docs/architecture.md, Folders).
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, projectRoot } from './sourceFiles.ts';

const files = projectFiles();
const text = (path: string): string => readFileSync(`${projectRoot}/${path}`, 'utf8');
const isPlanted = (path: string): boolean => path.startsWith('tests/architecture/planted/');
const sources = files.filter(
  (path) => /^(electron|renderer|shared|build|tests)\/.*\.(ts|tsx|mjs|cjs|css)$/.test(path) && !isPlanted(path),
);
const papers = files.filter((path) => path.endsWith('.md'));

const topLevel = [
  'electron',
  'renderer',
  'shared',
  'build',
  'tests',
  'docs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron-builder.yml',
  'README.md',
  'CONTEXT.md',
  'CHANGELOG.md',
];

test('the top level holds the agreed names and dotfiles only', () => {
  const names = new Set(files.map((path) => path.split('/')[0] ?? ''));
  expect([...names].filter((name) => !name.startsWith('.') && !topLevel.includes(name))).toEqual([]);
});

describe('files', () => {
  test('are read', () => {
    expect(sources.length).toBeGreaterThan(0);
  });

  test('have at most 400 lines, tables of data apart', () => {
    const isData = /^shared\/(reference|templates)\//;
    const long = sources.filter((path) => !isData.test(path) && text(path).split('\n').length - 1 > 400);
    expect(long).toEqual([]);
  });

  test('are named after what they do', () => {
    expect(
      sources.filter(
        (path) =>
          /\/(constants|helpers?|misc|utils?|common|types\d)\.tsx?$/.test(path) && !path.startsWith('renderer/i18n/'),
      ),
    ).toEqual([]);
  });

  test('are spelled camelCase, or PascalCase for a component', () => {
    const name = /^([a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]*|\d{4}(-[a-z0-9]+)*)(\.[a-z][A-Za-z0-9]*)*$/;
    const folders = /^(electron|renderer|shared)\//;
    const wrong = sources.filter(
      (path) => folders.test(path) && !name.test(posix.basename(path).replace(/\.(tsx?|css)$/, '')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('sources', () => {
  // Put together from parts, so that this file does not contain what it looks for.
  const unfinished = new RegExp(`${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')}|@ts-${'ignore'}|@ts-${'nocheck'}`);
  const printing = new RegExp(`\\bconsole\\.${'log'}\\(`);

  test('leave nothing unfinished or silenced', () => {
    expect(sources.filter((path) => unfinished.test(text(path)))).toEqual([]);
  });

  test('do not print while they work', () => {
    const quiet = sources.filter((path) => /^(electron|renderer|shared)\//.test(path));
    expect(quiet.filter((path) => printing.test(text(path)))).toEqual([]);
  });

  test('name no place on one machine', () => {
    const ownPlace = new RegExp(
      `(^|[\\s"'\`(=:])(/(${['work', 'home', 'Users'].join('|')})/|[A-Z]:\\\\${'Users'}\\\\)`,
      'm',
    );
    const all = [
      ...sources,
      ...papers,
      ...files.filter((path) => /\.(json|ya?ml|html|sh)$|^\.(ci|github)\//.test(path)),
    ];
    expect(all.filter((path) => path !== 'package-lock.json' && ownPlace.test(text(path)))).toEqual([]);
  });
});

test('every link in a paper leads to a file of the project', () => {
  const links = papers.flatMap((paper) =>
    [...text(paper).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, target]) => ({
      paper,
      target: target ?? '',
    })),
  );
  const known = new Set(files.flatMap((path) => [path, posix.dirname(path)]));
  const broken = links.filter(({ paper, target }) => {
    const path = posix.join(posix.dirname(paper), decodeURIComponent(target)).replace(/\/$/, '');
    return !known.has(path);
  });
  expect(broken.map(({ paper, target }) => `${paper}: ${target}`)).toEqual([]);
});

describe('packages', () => {
  const manifest = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
  const all = { ...manifest['dependencies'], ...manifest['devDependencies'], ...manifest['optionalDependencies'] };

  test('have exact versions', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('run no install scripts', () => {
    expect(text('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });

  test('only SQLite is shipped as a module; the rest is bundled', () => {
    expect(Object.keys(manifest['dependencies'] ?? {})).toEqual(['better-sqlite3', 'better-sqlite3-multiple-ciphers']);
  });

  test('the lockfile names no registry of its own', () => {
    const hosts = [...text('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});
