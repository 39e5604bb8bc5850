// Whose search document must be made anew after a step of the history: SQL per table whose rows carry an actor's words.

import { journaledTables } from '../../../../shared/schema/tables.ts';
import { isBare, onlyKey } from '../bareLines.ts';

/** A statement that notes the actors behind rows of some tables; it takes the step's id. */
type Touch = { readonly tables: readonly string[]; readonly sql: string };

/** One per way in which a row carries an actor's words. Only those of tables that a step touched need to run. */
export const touchedByStep: readonly Touch[] = [
  ...(
    [
      'organisation',
      'alias',
      'address',
      'contact_point',
      'actor_area',
      'actor_theme',
      'organisation_type',
      'actor_tag',
      'consultation',
      'agreement',
    ] as const
  ).map((table) => ({ tables: [table], sql: collectIds(table, 'actor_id') })),
  // Of an actor's own columns only these are words of its document: another source or date need not cost the index.
  {
    tables: ['actor'],
    sql: `INSERT OR IGNORE INTO temp.touched SELECT row_id FROM change_row r
     WHERE r.set_id = @setId AND r.tbl = 'actor' AND (${differs('label')} OR ${differs('notes')})`,
  },
  // A person is found by the names of their organisations, a department by that of its parent.
  ...(
    [
      ['position', 'person_id', 'organisation_id'],
      ['organisation', 'actor_id', 'parent_id'],
    ] as const
  ).map(([table, column, of]) => ({
    tables: ['actor'],
    sql: `INSERT OR IGNORE INTO temp.touched SELECT t.${column} FROM change_row r
     JOIN ${table} t ON t.${of} = r.row_id
     WHERE r.set_id = @setId AND r.tbl = 'actor' AND t.${column} IS NOT NULL AND ${differs('label')}`,
  })),
  { tables: ['position'], sql: collectIds('position', 'person_id') },
  {
    tables: ['position_area', 'position_theme'],
    sql: `INSERT OR IGNORE INTO temp.touched SELECT p.person_id FROM change_row r JOIN position p ON p.id = json_extract(coalesce(r.after, r.before), '$.position_id')
   WHERE r.set_id = @setId AND r.tbl IN ('position_area', 'position_theme') AND p.person_id IS NOT NULL`,
  },
  // A word that is renamed is renamed on every record it stands on.
  ...(
    [
      ['role', 'SELECT person_id FROM position WHERE role_id IN', 'person_id'],
      ['partner_type', 'SELECT actor_id FROM organisation_type WHERE type_id IN', 'actor_id'],
      ['theme', 'SELECT actor_id FROM actor_theme WHERE theme_id IN', 'actor_id'],
      [
        'theme',
        'SELECT p.person_id FROM position p JOIN position_theme t ON t.position_id = p.id WHERE t.theme_id IN',
        'p.person_id',
      ],
      ['tag', 'SELECT actor_id FROM actor_tag WHERE tag_id IN', 'actor_id'],
      ['consultation_type', 'SELECT actor_id FROM consultation WHERE type_id IN', 'actor_id'],
      ['agreement_kind', 'SELECT actor_id FROM agreement WHERE kind_id IN', 'actor_id'],
      ['area', 'SELECT actor_id FROM actor_area WHERE area_id IN', 'actor_id'],
    ] as const
  ).map(([table, select, column]) => ({
    tables: [table],
    sql: `INSERT OR IGNORE INTO temp.touched ${select} (SELECT row_id FROM change_row WHERE set_id = @setId AND tbl = '${table}') AND ${column} IS NOT NULL`,
  })),
];

/** Whether a row of the step, called r, got another value in a column; one that is new has. */
function differs(column: string): string {
  return `(${isBare('r')} OR json_extract(r.before, '$.${column}') IS NOT json_extract(r.after, '$.${column}'))`;
}

function collectIds(name: string, column: string): string {
  const table = journaledTables.find((each) => each.name === name);
  const key = table ? onlyKey(table) : null;
  const bare = key
    ? `UNION SELECT t.${column} FROM change_row line JOIN ${name} t ON t.${key} = line.row_id
       WHERE line.set_id = @setId AND line.tbl = '${name}' AND ${isBare('line')}`
    : '';
  return `INSERT OR IGNORE INTO temp.touched SELECT value FROM (
    SELECT json_extract(before, '$.${column}') AS value FROM change_row WHERE set_id = @setId AND tbl = '${name}'
    UNION SELECT json_extract(after, '$.${column}') FROM change_row WHERE set_id = @setId AND tbl = '${name}' ${bare}) WHERE value IS NOT NULL`;
}
