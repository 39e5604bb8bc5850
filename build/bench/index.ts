// `npm run -s bench -- [--json] [--only GROUP]…`: figures of speed and memory, against targets and peers of the same run.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { judge, table } from './judge.ts';
import type { GroupMessage } from './runGroup.ts';
import { type BenchResult, type GroupName, groupNames, type Skipped } from './types.ts';

type Options = { readonly json: boolean; readonly groups: readonly GroupName[] };

function readOptions(args: readonly string[]): Options | undefined {
  const only: string[] = [];
  let json = false;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--only') only.push(...(args[(i += 1)] ?? '').split(','));
    else if (arg.startsWith('--only=')) only.push(...arg.slice('--only='.length).split(','));
    else only.push(arg);
  }
  const known: readonly string[] = groupNames;
  if (only.some((name) => !known.includes(name))) return undefined;
  return { json, groups: only.length === 0 ? groupNames : groupNames.filter((name) => only.includes(name)) };
}

/** Measures one group in a process of its own; answers whether it ended well. */
function runGroup(group: GroupName, results: BenchResult[], skipped: Skipped[]): Promise<boolean> {
  const child = fork(join(import.meta.dirname, 'runGroup.ts'), [group], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.on('message', (message: GroupMessage) => {
    if (message.kind === 'measured') results.push(judge(group, message.measurement));
    else {
      skipped.push({ group, reason: message.reason });
      console.error(`${group}: left out: ${message.reason}`);
    }
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code === 0));
  });
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    console.error(`Usage: npm run -s bench -- [--json] [--only GROUP]…  Groups: ${groupNames.join(', ')}`);
    return 2;
  }
  const results: BenchResult[] = [];
  const skipped: Skipped[] = [];
  const broken: GroupName[] = [];
  for (const group of options.groups) {
    if (!(await runGroup(group, results, skipped))) broken.push(group);
  }
  process.stdout.write(options.json ? `${JSON.stringify({ results }, null, 2)}\n` : `${table(results, skipped)}\n`);
  // A missed target is an outcome, not a failure of the run; a group that broke off is one.
  if (broken.length > 0) console.error(`broke off: ${broken.join(', ')}`);
  return broken.length > 0 ? 1 : 0;
}

process.exitCode = await main();
