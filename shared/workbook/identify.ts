// Which record a row is about: by its Sleutel, else by its name; else it is a new one.
import { personLabel } from '../schema/person.ts';
import type { Actor } from '../schema/snapshot.ts';
import { RowRefused } from './reasons.ts';
import type { ContentRow, WorkbookContent } from './planTypes.ts';
import { actorSheetNames, actorSheets, type ActorSheet } from './recordSheets.ts';
import { groupBy, wordKey } from './wordBook.ts';

/** A row with the record it is about; `record` is null for a new one, which `id` then stands for. */
export type IdentifiedRow = {
  readonly sheet: ActorSheet;
  readonly row: ContentRow;
  readonly name: string;
  readonly id: string;
  readonly record: Actor | null;
  /** The user's own key, which becomes the id. */
  readonly isOwnKey: boolean;
};

export type Identified = {
  readonly rows: readonly IdentifiedRow[];
  readonly refused: readonly {
    readonly sheet: ActorSheet;
    readonly row: ContentRow;
    readonly name: string;
    readonly thrown: RowRefused;
  }[];
};

/** What can be an id: letters and digits that stay themselves in every place an id is written. */
const ownKey = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/;

/** The name of a row as its record will be called. */
export function rowName(sheet: ActorSheet, { cells }: ContentRow): string {
  if (sheet === 'Afspraken') return cells['Titel'] ?? '';
  if (sheet !== 'Personen') return cells['Naam'] ?? '';
  return personLabel({
    givenName: cells['Voornaam'] ?? '',
    prefix: cells['Tussenvoegsel'] ?? '',
    familyName: cells['Achternaam'] ?? '',
  });
}

/** Goes through all sheets with one record a row. */
export function identifyRows(content: WorkbookContent, actors: readonly Actor[]): Identified {
  const byId = new Map<string, Actor>(actors.map((actor) => [actor.id, actor]));
  const rows: IdentifiedRow[] = [];
  const refused: Identified['refused'][number][] = [];
  const ownKeys = keysOnMoreSheets(content);
  for (const sheet of actorSheetNames) {
    const search = createSearch(sheet, content.sheets[sheet]?.rows ?? [], actors);
    for (const row of search.inOrder) {
      const name = rowName(sheet, row);
      const key = row.cells['Sleutel'] ?? '';
      try {
        const found = search.find(row, name, byId.get(key));
        const isOwnKey = found === null && ownKey.test(key) && !ownKeys.has(key) && !byId.has(key);
        const id = found?.id ?? (isOwnKey ? key : `nieuw:${sheet}:${row.rowNumber}`);
        rows.push({ sheet, row, name: name || (found?.label ?? ''), id, record: found, isOwnKey });
      } catch (thrown) {
        if (!(thrown instanceof RowRefused)) throw thrown;
        refused.push({ sheet, row, name, thrown });
      }
    }
  }
  return { rows, refused };
}

/** Keys that stand on several sheets: as ids they would be one record. */
function keysOnMoreSheets({ sheets }: WorkbookContent): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const sheet of actorSheetNames) {
    const keys = new Set((sheets[sheet]?.rows ?? []).map(({ cells }) => cells['Sleutel'] ?? ''));
    for (const key of keys) (seen.has(key) ? twice : seen).add(key);
  }
  return twice;
}

function createSearch(sheet: ActorSheet, rows: readonly ContentRow[], actors: readonly Actor[]) {
  const kind = actorSheets[sheet];
  const own = actors.filter((actor) => actor.kind === kind);
  const ids = new Set<string>(own.map(({ id }) => id));
  const byName = groupBy(own, ({ label }) => [wordKey(label)]);
  const claimed = new Map<string, number>();
  const keys = new Map<string, number>();
  const newNames = new Map<string, number>();
  // Who says which record it is goes first: a name must not take it away from them.
  const isKeyed = ({ cells }: ContentRow) => ids.has(cells['Sleutel'] ?? '');
  const inOrder = [...rows.filter(isKeyed), ...rows.filter((row) => !isKeyed(row))];

  const claim = (actor: Actor, row: ContentRow): Actor => {
    const other = claimed.get(actor.id);
    if (other !== undefined) throw new RowRefused('SAME_RECORD', { row: other, name: actor.label });
    claimed.set(actor.id, row.rowNumber);
    return actor;
  };
  const find = (row: ContentRow, name: string, keyed: Actor | undefined): Actor | null => {
    const key = row.cells['Sleutel'] ?? '';
    if (key !== '') {
      const other = keys.get(key);
      if (other !== undefined) throw new RowRefused('KEY_TWICE', { row: other });
      keys.set(key, row.rowNumber);
    }
    if (keyed) {
      if (keyed.kind !== kind) throw new RowRefused('KEY_OF_OTHER', { what: keyed.label });
      return claim(keyed, row);
    }
    if (name === '') throw new RowRefused('NAME_NEEDED');
    const free = (byName.get(wordKey(name)) ?? []).filter(({ id }) => !claimed.has(id));
    const [only] = free.filter((actor) => key === '' || mayBeSame(actor, row));
    if (key === '' && free.length > 1) {
      throw new RowRefused('NAME_AMBIGUOUS', {
        candidates: free.map(({ id, label }) => `${label} (${id})`).join(', '),
      });
    }
    if (only && free.length === 1) return claim(only, row);
    const namesake = newNames.get(wordKey(name)) ?? rowOfNamesake(wordKey(name));
    if (key === '' && namesake !== undefined) throw new RowRefused('NAME_TWICE', { row: namesake });
    newNames.set(wordKey(name), row.rowNumber);
    return null;
  };
  const rowOfNamesake = (name: string): number | undefined =>
    (byName.get(name) ?? [])
      .map(({ id }) => claimed.get(id))
      .find((row) => row !== undefined && nameOf.get(row) === name);
  const nameOf = new Map(rows.map((row) => [row.rowNumber, wordKey(rowName(sheet, row))]));
  return { inOrder, find };
}

/** Two people of one name with different addresses are two people. */
function mayBeSame(actor: Actor, { cells }: ContentRow): boolean {
  if (actor.kind !== 'person') return true;
  const addresses = actor.contactPoints.filter(({ kind }) => kind === 'email').map(({ value }) => value.toLowerCase());
  const given = (cells['E-mail'] ?? '').toLowerCase();
  return given === '' || addresses.length === 0 || addresses.some((address) => given.includes(address));
}
