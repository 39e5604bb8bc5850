// A network by what the workbook says of it, in an order that does not depend on how it was made.
import type { SheetName } from '../../shared/workbook/sheetNames.ts';
import type { TestBackend } from './testBackend.ts';

/** Rows as text, sorted: taken from the records themselves, not from what the workbook would write. */
export function picture(backend: TestBackend) {
  const snapshot = backend.ask('network.snapshot', {});
  const of = (kind: string) => snapshot.actors.filter((actor) => actor.kind === kind).map(bare);
  return {
    Organisaties: sorted(of('organisation')),
    Personen: sorted(of('person')),
    Overleggen: sorted(of('consultation')),
    Afspraken: sorted(of('agreement')),
    Functies: sorted(snapshot.positions.map(bare)),
    Relaties: sorted(snapshot.relations.map(bare)),
    Deelnames: sorted(snapshot.participations.map(bare)),
  } satisfies Record<SheetName, unknown>;
}

/** Fields that have no column, and what only this file knows of a record. */
const leftOut: ReadonlySet<string> = new Set([
  ...['sortKey', 'createdOn', 'recordedOn', 'logoSha', 'photoSha', 'tagIds', 'isPrimary'],
  ...['goal', 'offers', 'doesNotOffer', 'expects', 'targetGroup', 'excludes'],
]);
/** Of a record on the map the id is its Sleutel. A person, consultation or agreement has fewer columns. */
const withoutColumn: Readonly<Record<string, ReadonlySet<string>>> = {
  organisation: new Set([]),
  person: new Set(['aliases', 'themeIds', 'validFrom']),
  consultation: new Set([
    'aliases',
    'avePhase',
    'phaseId',
    'intensity',
    'stage',
    'introducedOn',
    'source',
    'confirmedOn',
    'notes',
  ]),
  agreement: new Set(['aliases', 'areaIds', 'themeIds', 'source', 'confirmedOn', 'notes']),
};

function bare(record: object): object {
  const kind = 'kind' in record ? String(record.kind) : '';
  const none = withoutColumn[kind];
  const entries = Object.entries(record)
    .filter(([field]) => !leftOut.has(field) && !none?.has(field) && !(field === 'id' && kind === ''))
    .map(([field, value]): [string, unknown] => {
      if (field === 'missing') return [field, (value as { stage: string } | null)?.stage ?? null];
      if (field === 'address') return [field, Object.values(value ?? {}).some(Boolean) ? value : null];
      if (field === 'contactPoints')
        return [
          field,
          (value as object[])
            .map((point) => ({ ...point, isPrimary: false }))
            .map((point) => JSON.stringify(point))
            .sort(),
        ];
      return [field, Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value];
    });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sorted(records: readonly object[]): readonly string[] {
  return records.map((record) => JSON.stringify(record)).sort();
}
