import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../shared/import/decode.ts';
import { findHeader } from '../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../shared/import/mapColumns.ts';
import { planImport } from '../../../shared/import/plan.ts';
import { importPayload, mappedFields, toImportPayload } from '../../../shared/import/planSchema.ts';
import { containsBsn } from '../../../shared/privacy/bsn.ts';
import { readTable } from '../../../shared/import/readTable.ts';
import { fieldIds } from '../../../shared/import/types.ts';
import type { ColumnMapping, Existing } from '../../../shared/import/types.ts';
import { applied, effects, newNetwork as wholeNetwork } from './planOf.ts';

const newNetwork: Existing = { ...wholeNetwork, areas: wholeNetwork.areas.slice(0, 60) };
const runs = Number(process.env['RUNS'] ?? 150);

/** Pieces that mean something to one of the readers, and plain noise. */
const piece = fc.oneof(
  fc.constantFrom(
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\r\n',
    '"',
    '""',
    ' ',
    '\u00a0',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\ud800',
    '=',
    "'",
    '@',
    '(',
    ')',
    '/',
    '-',
    ' - ',
    '\\',
    '%',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    'Organisatie',
    'Naam',
    'E-mail',
    'Tel.',
    'Gemeente',
    'Totaal',
    'ZORG',
    'sep=;',
    'idem',
    'vacature',
    'van de',
    'Anna',
    'Jansen',
    'J.',
    'mw.',
    'a@example.org',
    '06-12345678',
    '612345678',
    '3,16E+10',
    '44960',
    '1-13-2022',
    'Eindhoven',
    'Den Bosch e.o.',
    'RvdK',
    '(v/h ',
    '111222333',
    'Gem. ',
    '#N/B',
  ),
  fc.constantFrom(
    'x'.repeat(600),
    'mr. '.repeat(200),
    `(${'y'.repeat(600)})`,
    `06-12345678 ${'z'.repeat(700)}`,
    '(111222333)',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

function readAll(bytes: Uint8Array, mapping?: (found: ColumnMapping) => ColumnMapping) {
  const read = readTable(bytes);
  if (!read.ok) return null;
  const header = findHeader(read.table);
  const found = mapColumns(read.table, header);
  const used = mapping?.(found) ?? found;
  return { table: read.table, mapping: used, plan: planImport(read.table, used, newNetwork) };
}

describe('no input makes the import fail', () => {
  test('bytes of any kind are decoded and read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeBytes(bytes).text).toBe('string');
        expect(() => readAll(bytes)).not.toThrow();
      }),
      { numRuns: runs },
    );
  });

  test('texts full of signs, with the headings found', () => {
    fc.assert(
      fc.property(text, (content) => {
        const withHeadings = `Organisatie;Naam;E-mail;Tel.;Gemeente\n${content}`;
        for (const each of [content, withHeadings]) expect(() => readAll(new TextEncoder().encode(each))).not.toThrow();
      }),
      { numRuns: runs },
    );
  });

  test('whatever the columns are said to hold: the plan counts every row once and fits the schema', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...fieldIds), { minLength: 40, maxLength: 40 }), (content, fields) => {
        const all = readAll(new TextEncoder().encode(content), (found) => ({
          ...found,
          columns: found.columns.map((column, index) => ({
            ...column,
            field: fields[index % fields.length] ?? 'ignore',
          })),
        }));
        if (all === null) return;
        const { plan } = all;
        const { rows } = plan.counts;
        expect(rows.new + rows.changed + rows.same + rows.doubtful + rows.refused).toBe(rows.total);
        expect(rows.total + plan.counts.skipped + all.mapping.headerRows.length).toBe(all.table.rows.length);
        const meta = {
          fileName: '',
          fileHash: '',
          headingSet: '',
          mapping: mappedFields(all.mapping),
          purpose: '',
          legalGround: '',
          reviewBy: null,
        };
        expect(importPayload.safeParse(toImportPayload(plan, meta)).error).toBeUndefined();
        expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
        const notes = [...plan.organisations, ...plan.persons].map((record) => record.after.notes);
        expect(notes.filter(containsBsn)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  test('and the second time nothing changes', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom(...fieldIds), { minLength: 8, maxLength: 8 }), (content, fields) => {
        const bytes = new TextEncoder().encode(`a;b;c;d;e;f\n${content}`);
        const choose = (found: ColumnMapping): ColumnMapping => ({
          ...found,
          columns: found.columns.map((column, index) => ({
            ...column,
            field: fields[index % fields.length] ?? 'ignore',
          })),
        });
        const first = readAll(bytes, choose);
        if (first === null) return;
        const again = planImport(first.table, first.mapping, applied(newNetwork, first.plan));
        expect(effects(again)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

test('nothing is put on the prototype of all objects', () => {
  readAll(new TextEncoder().encode('__proto__;constructor;Naam\npolluted;polluted;Anna Bos\n'));
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(
    planImport(
      readAll(new TextEncoder().encode('Organisatie\nA'))?.table ?? never(),
      { headerRows: [], firstDataRow: 0, columns: [] },
      newNetwork,
      { decisions: JSON.parse('{"__proto__":{"skip":true}}') },
    ).counts.rows.total,
  ).toBe(2);
});

function never(): never {
  throw new Error('no table');
}
