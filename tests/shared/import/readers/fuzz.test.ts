// Whatever bytes a file holds, a reader answers with a table or with a sentence. KETENKAART_FUZZ_SECONDS says how long
// each reader is tried: all together some ten seconds in the daily run, `npm run fuzz` a minute each at night.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHeader } from '../../../../shared/import/findHeader.ts';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import { mapColumns } from '../../../../shared/import/mapColumns.ts';
import { planImport } from '../../../../shared/import/plan.ts';
import { readTable } from '../../../../shared/import/readTable.ts';
import { nothingExists } from '../../../../shared/import/types.ts';
import { mutateBytes, mutateZip, mutation } from './mutate.ts';
import { makeSeeds, type Seed } from './seeds.ts';

const seconds = Number(process.env['KETENKAART_FUZZ_SECONDS'] ?? 0.6);
/** As many files as fit in the time; at least one. What was found before the time was up still fails the test. */
const bounds = {
  numRuns: 1_000_000_000,
  interruptAfterTimeLimit: seconds * 1_000,
  markInterruptAsFailure: false,
} as const;
const patience = Math.max(30_000, seconds * 1_000 + 30_000);
/** A file of some kilobytes that takes more CPU time than this, in ms, is a hang. */
const longest = 2_000;

let seeds: readonly Seed[] = [];
let tried = 0;
let slowest = 0;
beforeAll(async () => {
  seeds = await makeSeeds();
});

// For whoever runs it at night: how much it was.
afterAll(() => {
  if (process.env['KETENKAART_FUZZ_SECONDS'])
    console.info(`${tried} broken files; the slowest took ${Math.round(slowest)} ms CPU`);
});

/** Reads and plans; a table must be whole, a refusal must have its sentence, and neither may take long. */
function expectAnswer(bytes: Uint8Array, companion: Uint8Array | undefined): void {
  const start = process.cpuUsage();
  const read = readTable(bytes, companion === undefined ? {} : { companion });
  if (read.ok) {
    const { rows, rowNumbers, graph } = read.table;
    expect(rowNumbers).toHaveLength(rows.length);
    expect(rows.every((row) => Array.from(row).every((cell) => typeof cell === 'string'))).toBe(true);
    const numbers = new Set(rowNumbers);
    expect(graph?.ties.every(({ from, to }) => numbers.has(from) && numbers.has(to)) ?? true).toBe(true);
    if (rows.length < 500) planImport(read.table, mapColumns(read.table, findHeader(read.table)), nothingExists);
  } else expect(formatReason(read.error, 'nl')).toMatch(/^\p{Lu}.*\.$/su);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1_000;
  tried += 1;
  slowest = Math.max(slowest, took);
  expect(took).toBeLessThan(longest);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}

const names = [
  'csv',
  'gephi',
  'xlsx of our own',
  'xlsx',
  'vcard 2.1',
  'vcard 4.0',
  'gexf',
  'graphml',
  'kumu',
  'kumu project',
  'cyjs',
  'cx2',
  'json',
];

describe.each(names)('%s', (name) => {
  const seedOf = () => seeds.find((seed) => seed.name === name) ?? { name, bytes: new Uint8Array() };

  it('is read when it is sound', () => {
    const { bytes, companion } = seedOf();
    expect(readTable(bytes, companion === undefined ? {} : { companion })).toMatchObject({ ok: true });
  });

  it('broken in any way is a table or a sentence', { timeout: patience }, () => {
    const { bytes, companion } = seedOf();
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
        expectAnswer(mutateBytes(bytes, changes), companion);
      }),
      bounds,
    );
  });
});

describe.each(['xlsx', 'xlsx of our own'])('the parts of %s', (name) => {
  it('broken inside a sound zip are a table or a sentence', { timeout: patience }, () => {
    const { bytes } = seeds.find((seed) => seed.name === name) ?? { bytes: new Uint8Array() };
    fc.assert(
      fc.property(fc.nat(20), fc.array(mutation, { minLength: 1, maxLength: 6 }), (which, changes) => {
        expectAnswer(mutateZip(bytes, which, changes), undefined);
      }),
      bounds,
    );
  });
});
