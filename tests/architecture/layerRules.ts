// The rules of docs/architecture.md, Layers, as data, and what breaks them.
import type { Import, ModuleGraph } from './imports.ts';
import { isTestFile } from './sourceFiles.ts';

export type Violation = { readonly rule: string; readonly from: string; readonly message: string };

/** A rule holds for modules that match `from`; `forbids` answers why an import is wrong, or undefined when it is fine. */
type Rule = {
  readonly name: string;
  readonly from: RegExp;
  readonly forbids: (target: Import, match: RegExpExecArray) => string | undefined;
};

const purePackages = new Set(['zod', 'hucre', 'papaparse', 'libphonenumber-js']);
const screenPackages = /^(react|react-dom|react-i18next|i18next|zustand|cytoscape)$|^@(mantine|tanstack|tabler)\//;

export const rules: readonly Rule[] = [
  {
    name: 'shared-is-pure',
    from: /^shared\//,
    forbids: ({ target }) => {
      if (target.kind === 'file' && !target.path.startsWith('shared/')) return 'shared/ imports only shared/';
      if (target.kind === 'package' && !purePackages.has(target.name))
        return 'shared/ uses only the pure parsers and zod';
      return undefined;
    },
  },
  { name: 'shared-no-node', from: /^shared\//, forbids: noNode },
  {
    name: 'backend-no-electron',
    from: /^electron\/(backend|cli)\//,
    forbids: ({ target }) => {
      if (isPackage(target, /^electron$/)) return 'the backend knows nothing of Electron';
      if (isPackage(target, screenPackages)) return 'the backend knows nothing of the screen';
      return isFile(target, /^(electron\/(main|preload)|renderer)\//)
        ? 'the backend knows no shell around it'
        : undefined;
    },
  },
  {
    name: 'backend-no-cli',
    from: /^electron\/backend\//,
    forbids: ({ target }) =>
      isFile(target, /^electron\/cli\//) ? 'the command line is built on the backend, not under it' : undefined,
  },
  {
    name: 'sqlite-in-db',
    from: /^(shared|renderer|electron\/(?!backend\/db\/))/,
    forbids: ({ from, target, isTypeOnly }) => {
      if (!isPackage(target, /^better-sqlite3/)) return undefined;
      // The rest of the backend is handed an open database and may name its type.
      return isTypeOnly && from.startsWith('electron/backend/')
        ? undefined
        : 'SQLite is opened in electron/backend/db only';
    },
  },
  {
    name: 'electron-in-shell',
    from: /^(shared|renderer|electron\/(?!main\/|preload\/))/,
    forbids: ({ target }) =>
      isPackage(target, /^electron$/) ? 'only electron/main and electron/preload know Electron' : undefined,
  },
  {
    name: 'cytoscape-in-canvas',
    from: /^(shared|electron|renderer\/(?!canvas\/))/,
    forbids: ({ target }) => (isPackage(target, /^cytoscape/) ? 'Cytoscape stays behind renderer/canvas' : undefined),
  },
  {
    name: 'main-not-inside-backend',
    from: /^electron\/main\//,
    forbids: ({ target }) => {
      if (isFile(target, /^renderer\//)) return 'the shell does not know the interface';
      // The host side of the backend runs in the shell's own thread; everything with SQLite lives in the other one.
      return isFile(target, /^electron\/(backend\/(?!host\.|workerClient\.|replyText\.|session\/|http\/)|cli\/)/)
        ? 'the shell knows only the host side of the backend'
        : undefined;
    },
  },
  {
    name: 'preload-only-forwards',
    from: /^electron\/preload\//,
    forbids: ({ target, isTypeOnly }) => {
      if (isPackage(target, /^electron$/)) return undefined;
      if (isTypeOnly && isFile(target, /^shared\/api\//)) return undefined;
      return 'the preload imports Electron and types of shared/api only';
    },
  },
  {
    name: 'renderer-not-electron',
    from: /^renderer\//,
    forbids: ({ target }) => (isFile(target, /^electron\//) ? 'the interface knows the contract only' : undefined),
  },
  { name: 'renderer-no-node', from: /^renderer\//, forbids: noNode },
  {
    name: 'platform-and-data-are-low',
    from: /^renderer\/(platform|data)\//,
    forbids: ({ target }) =>
      isFile(target, /^renderer\/(features|ui)\//) ? 'platform and data know no screens' : undefined,
  },
  {
    name: 'ui-and-canvas-get-callbacks',
    from: /^renderer\/(ui|canvas)\//,
    forbids: ({ target, isTypeOnly }) =>
      isFile(target, /^renderer\/(features|actions)\//) || (isFile(target, /^renderer\/data\//) && !isTypeOnly)
        ? 'ui and canvas get data and callbacks from above'
        : undefined,
  },
  {
    name: 'workers-are-thin',
    from: /^renderer\/workers\/[^/]+\.worker\.ts$/,
    forbids: ({ target }) => {
      if (isPackage(target, screenPackages)) return 'a worker draws nothing';
      return isFile(target, /^renderer\/(?!workers\/)/) ? 'a worker is a shell over shared/' : undefined;
    },
  },
  {
    name: 'no-sibling-feature',
    from: /^renderer\/features\/([^/]+)\//,
    forbids: ({ target }, [, feature]) =>
      isFile(target, /^renderer\/features\//) && !isFile(target, new RegExp(`^renderer/features/${feature}/`))
        ? 'features meet in App, actions or shared'
        : undefined,
  },
  {
    name: 'feature-door',
    from: /^renderer\/(?!features\/)/,
    forbids: ({ target }) =>
      isFile(target, /^renderer\/features\/[^/]+\/(?!index\.ts$)/)
        ? 'index.ts is the only door of a feature'
        : undefined,
  },
  {
    name: 'nothing-imports-tests',
    from: /^(shared|electron|renderer|build\/(?!.*config))/,
    forbids: ({ target }) =>
      isFile(target, /^tests\/|\.test\.tsx?$/) ? 'tests are imported by tests only' : undefined,
  },
  {
    name: 'no-unresolvable',
    from: /^/,
    forbids: ({ target }) =>
      target.kind === 'nowhere' ? 'it leads to no file and to no package of package.json' : undefined,
  },
];

/** Everything in a tree that breaks a rule, in the order of the rules. */
export function findViolations(graph: ModuleGraph): Violation[] {
  const broken = rules.flatMap((rule) =>
    graph.imports.flatMap((found) => {
      const match = rule.from.exec(found.from);
      // Tests may import everything that exists.
      if (match === null || (isTestFile(found.from) && rule.name !== 'no-unresolvable')) return [];
      const reason = rule.forbids(found, match);
      if (reason === undefined) return [];
      const message = `${found.from}:${found.line} imports ${found.specifier}: ${reason} (docs/architecture.md, Layers)`;
      return [{ rule: rule.name, from: found.from, message }];
    }),
  );
  return [...broken, ...findCircles(graph)];
}

/** One violation per circle of imports that exist at run time. */
function findCircles(graph: ModuleGraph): Violation[] {
  const next = new Map<string, string[]>();
  for (const { from, target, isTypeOnly } of graph.imports) {
    if (target.kind === 'file' && !isTypeOnly) next.set(from, [...(next.get(from) ?? []), target.path]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const trail: string[] = [];
  const circles: Violation[] = [];
  const visit = (path: string): void => {
    state.set(path, 'open');
    trail.push(path);
    for (const child of next.get(path) ?? []) {
      if (state.get(child) === 'open') circles.push(circle([...trail.slice(trail.indexOf(child)), child]));
      else if (!state.has(child)) visit(child);
    }
    trail.pop();
    state.set(path, 'done');
  };
  for (const path of graph.modules) if (!state.has(path)) visit(path);
  return circles;
}

function circle(path: readonly string[]): Violation {
  const message = `${path.join(' → ')}: imports make a circle (docs/architecture.md, Layers)`;
  return { rule: 'no-circular', from: path[0] ?? '', message };
}

function noNode({ target }: Import): string | undefined {
  return target.kind === 'node' ? 'there is no Node here' : undefined;
}

function isFile(target: Import['target'], path: RegExp): boolean {
  return target.kind === 'file' && path.test(target.path);
}

function isPackage(target: Import['target'], name: RegExp): boolean {
  return target.kind === 'package' && name.test(target.name);
}
