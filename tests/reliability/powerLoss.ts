// Plays a power failure back: everything that was not yet made sure of may be there, gone or torn per sector.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type DiskOp, goneFrom, readTrace, tracing } from './diskTrace.ts';
import { judge, type KillPhase, runVictim } from './killCycles.ts';
import { makeFile, makeOldFile } from './networks.ts';

type Random = () => number;
export type PowerFound = { readonly images: number; readonly acked: number; readonly complaints: readonly string[] };

/** A disk drops and tears in pieces of this many bytes. */
const sector = 512;

// Milliseconds that are recorded: a few rounds of the work. A control writes without waiting: a moment of it is a long list.
const recorded: Readonly<Record<KillPhase | 'plain', number>> = {
  save: 700,
  import: 3_000,
  migration: 700,
  copy: 1_000,
  restore: 2_000,
  password: 3_000,
  undo: 1_000,
  create: 2_000,
  plain: 150,
};

/** Records one run of a phase, then looks at so many images of what a failure at a random moment may leave. */
export async function powerLoss(
  phase: KillPhase | 'plain',
  images: number,
  random: Random,
  env: Readonly<Record<string, string>> = {},
  goesOn: () => boolean = () => true,
): Promise<PowerFound> {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-stroom-'));
  try {
    const file = join(folder, 'proef.ketenkaart');
    if (phase === 'migration') makeOldFile(file);
    else makeFile(file);
    const before = filesUnder(folder);
    const trace = `${folder}.strace`;
    const { lines } = await runVictim(phase, folder, recorded[phase], tracing(trace), env);
    const ops = readTrace(trace, folder);
    rmSync(trace, { force: true });
    if (!lines.includes('ready')) return { images: 0, acked: 0, complaints: ['the program did not start'] };
    return lookAtImages(phase === 'plain' ? 'save' : phase, { folder, before, ops }, images, random, goesOn);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Recorded = {
  readonly folder: string;
  readonly before: ReadonlyMap<string, Buffer>;
  readonly ops: readonly DiskOp[];
};

// One pass over what was asked: at each moment chosen the disk is looked at, in the folder it was recorded in, because the
// copies of a file are found by its path.
function lookAtImages(
  phase: KillPhase,
  { folder, before, ops }: Recorded,
  images: number,
  random: Random,
  goesOn: () => boolean,
): PowerFound {
  const complaints: string[] = [];
  const moments = Array.from({ length: images }, momentsOf(ops, random));
  const disk = createDisk(before);
  const said: string[] = [];
  let [asked, done, acked] = [0, 0, 0];
  for (const at of moments.toSorted((one, other) => one - other)) {
    if (!goesOn()) break;
    for (const each of ops.slice(asked, at)) {
      if (each.op === 'ack') said.push(each.line);
      else disk.ask(each);
    }
    asked = at;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [path, bytes] of disk.afterFailure(random)) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    complaints.push(...judge(phase, folder, said).map((each) => `${phase} at ${at}: ${each}`));
    acked += said.length;
    done += 1;
  }
  return { images: done, acked, complaints };
}

// Half of the moments lie anywhere, half right around a flush, a new name or an answer: between those lie hundreds of writes
// that are one moment to who looks at names.
function momentsOf(ops: readonly DiskOp[], random: Random): () => number {
  const turns = ops.flatMap(({ op }, index) => (op === 'write' ? [] : [index, index + 1]));
  const anywhere = () => Math.floor(random() * (ops.length + 1));
  return () => (random() < 0.5 ? anywhere() : (turns[Math.floor(random() * turns.length)] ?? anywhere()));
}

type Pending = Extract<DiskOp, { op: 'write' | 'truncate' }> | { readonly op: 'whole'; readonly bytes: Buffer };
type Inode = { sure: Buffer; pending: Pending[] };
type Move = {
  readonly op: 'create' | 'unlink' | 'rename' | 'link';
  readonly path: string;
  readonly to?: string;
  readonly inode: Inode;
};

/** A disk that was told things, some of which it was made sure of. */
function createDisk(before: ReadonlyMap<string, Buffer>) {
  const names = new Map<string, Inode>([...before].map(([path, bytes]) => [path, { sure: bytes, pending: [] }]));
  const sureNames = new Map(names);
  const moves = new Map<string, Move[]>();
  return {
    ask: (each: Exclude<DiskOp, { op: 'ack' }>): void => {
      if (each.op === 'sync') sync(each.path, names, moves, sureNames);
      else apply(each, names, moves);
    },
    /** What is there when the power fails now. */
    afterFailure: (random: Random): ReadonlyMap<string, Buffer> => {
      const left = new Map(sureNames);
      // Of what a folder was told since it was last made sure of, a beginning has arrived.
      for (const list of moves.values())
        for (const move of list.slice(0, Math.floor(random() * (list.length + 1)))) arrive(move, left);
      return new Map([...left].map(([path, inode]) => [path, torn(inode, random)]));
    },
  };
}

function sync(
  path: string,
  names: Map<string, Inode>,
  moves: Map<string, Move[]>,
  sureNames: Map<string, Inode>,
): void {
  const inode = names.get(path);
  if (inode) {
    inode.sure = written(inode, () => true);
    inode.pending = [];
    return;
  }
  for (const move of moves.get(path) ?? []) arrive(move, sureNames);
  moves.delete(path);
}

function apply(
  each: Exclude<DiskOp, { op: 'ack' | 'sync' }>,
  names: Map<string, Inode>,
  moves: Map<string, Move[]>,
): void {
  const known = names.get(each.path);
  const tell = (move: Move) => moves.set(dirname(move.path), [...(moves.get(dirname(move.path)) ?? []), move]);
  switch (each.op) {
    case 'create': {
      if (known) return;
      const inode: Inode = { sure: Buffer.alloc(0), pending: [] };
      names.set(each.path, inode);
      tell({ op: 'create', path: each.path, inode });
      return;
    }
    case 'unlink':
      if (known) tell({ op: 'unlink', path: each.path, inode: known });
      letGo(each.path, names);
      return;
    case 'rename':
      if (!known) return;
      letGo(each.to, names);
      names.delete(each.path);
      names.set(each.to, known);
      tell({ op: 'rename', path: each.path, to: each.to, inode: known });
      return;
    case 'link':
      if (!known) return;
      names.set(each.to, known);
      tell({ op: 'link', path: each.path, to: each.to, inode: known });
      return;
    case 'append':
      known?.pending.push({ op: 'write', path: each.path, at: written(known, () => true).length, bytes: each.bytes });
      return;
    case 'copy': {
      const bytes = known && written(known, () => true);
      if (bytes) names.get(each.to)?.pending.push({ op: 'whole', bytes });
      return;
    }
    default:
      known?.pending.push(each);
  }
}

// The file stays what it is for who has it open.
function letGo(path: string, names: Map<string, Inode>): void {
  const inode = names.get(path);
  if (inode) names.set(goneFrom(path), inode);
  names.delete(path);
}

function arrive(move: Move, sureNames: Map<string, Inode>): void {
  if (move.op === 'unlink' || move.op === 'rename') sureNames.delete(move.path);
  if (move.op === 'create') sureNames.set(move.path, move.inode);
  if (move.to !== undefined) sureNames.set(move.to, move.inode);
}

// All, nothing, or each sector by chance: the three ways a cache may have been emptied.
function torn(inode: Inode, random: Random): Buffer {
  const way = random();
  const keeps = way < 0.25 ? () => true : way < 0.5 ? () => false : () => random() < 0.5;
  return written(inode, keeps);
}

// The bytes of a file when of each sector that was not made sure of `keeps` says whether it arrived.
function written({ sure, pending }: Inode, keeps: () => boolean): Buffer {
  const room = Buffer.alloc(pending.reduce((most, each) => Math.max(most, endOf(each)), sure.length));
  sure.copy(room);
  let length = sure.length;
  for (const each of pending) {
    if (each.op !== 'truncate') length = Math.max(length, arriveSectors(room, each, keeps));
    else if (keeps()) {
      room.fill(0, each.size);
      length = each.size;
    }
  }
  return room.subarray(0, length);
}

function endOf(each: Pending): number {
  if (each.op === 'truncate') return each.size;
  return each.op === 'whole' ? each.bytes.length : each.at + each.bytes.length;
}

/** @returns where the last sector that arrived ends; 0 when none did */
function arriveSectors(room: Buffer, each: Exclude<Pending, { op: 'truncate' }>, keeps: () => boolean): number {
  const at = each.op === 'whole' ? 0 : each.at;
  let last = 0;
  for (let from = at; from < endOf(each); ) {
    const to = Math.min(endOf(each), (Math.floor(from / sector) + 1) * sector);
    if (keeps()) {
      each.bytes.copy(room, from, from - at, to - at);
      last = to;
    }
    from = to;
  }
  return last;
}

function filesUnder(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return new Map(paths.filter((path) => statSync(path).isFile()).map((path) => [path, readFileSync(path)]));
}
