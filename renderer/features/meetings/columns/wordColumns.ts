// Columns that consultations, agreements and relations share: their words, how often, and what is known of the record.
import type { Agreement } from '../../../../shared/schema/agreement.ts';
import type { Consultation } from '../../../../shared/schema/consultation.ts';
import { level, levels, type Level } from '../../../../shared/schema/lists.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { areaChoices, levelChoices, themeChoices } from '../../../data/choices.ts';
import { intensityKey } from '../../../data/intensity.ts';
import { intensityChoices, phaseChoices, tagChoices } from '../../../data/meetingChoices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { namesIn, namesOf } from '../../../tables/choiceNames.ts';
import { choiceColumn, dateColumn, textColumn } from '../../../tables/columnKinds.tsx';
import type { CellChange, GridColumn } from '../../../ui/table/gridTypes.ts';
import type { ColumnDeps } from './columnDeps.ts';

/** Makes the change of one record from the fields that get another value. */
export type ChangeOf<Row> = (row: Row, patch: CellChange['patch']) => CellChange;

type Named = Consultation | Agreement;

/** The name, always in sight and never empty. */
export function nameColumn<Row extends Named>({ t }: ColumnDeps, change: ChangeOf<Row>): GridColumn<Row> {
  return textColumn({
    id: 'name',
    heading: t('table.column.name'),
    width: 208,
    isPinned: true,
    text: (row) => row.name,
    sortKey: (row) => row.sortKey,
    change: (row, name) => {
      if (name === '') throw new Refusal('forms.refused.name');
      return change(row, { name });
    },
  });
}

export function themesColumn<Row extends Named | Relation>(
  { network, client, t }: ColumnDeps,
  change: ChangeOf<Row>,
): GridColumn<Row> {
  return choiceColumn({
    id: 'themes',
    heading: t('table.column.themes'),
    width: 136,
    isMultiple: true,
    choices: () => themeChoices(network),
    chosen: (row) => row.themeIds,
    names: (row) => namesOf(row.themeIds, network.themes),
    change: (row, ids) => change(row, { themeIds: [...ids] }),
    onCreate: async (label) => (await client['theme.ensure']({ label })).id,
  });
}

export function areasColumn<Row extends Named>({ network, t }: ColumnDeps, change: ChangeOf<Row>): GridColumn<Row> {
  return choiceColumn({
    id: 'areas',
    heading: t('table.column.areas'),
    width: 144,
    isMultiple: true,
    choices: () => areaChoices(network, t),
    chosen: (row) => row.areaIds,
    names: (row) => namesOf(row.areaIds, network.areas),
    change: (row, ids) => change(row, { areaIds: [...ids] }),
  });
}

/** Tags and other names, for who asks for them. */
export function namingColumns<Row extends Named>(
  { network, client, t }: ColumnDeps,
  change: ChangeOf<Row>,
): readonly GridColumn<Row>[] {
  return [
    choiceColumn({
      id: 'tags',
      heading: t('meetings.column.tags'),
      width: 120,
      isExtra: true,
      isMultiple: true,
      choices: () => tagChoices(network),
      chosen: (row) => row.tagIds,
      names: (row) => namesOf(row.tagIds, network.tags),
      change: (row, ids) => change(row, { tagIds: [...ids] }),
      onCreate: async (label) => (await client['word.create']({ list: 'tag', word: { label } })).id,
    }),
    textColumn({
      id: 'aliases',
      heading: t('table.column.aliases'),
      width: 144,
      isExtra: true,
      text: (row) => row.aliases.join(' | '),
      change: (row, text) => change(row, { aliases: [...new Set(namesIn(text))] }),
    }),
  ];
}

type Placed = { readonly level: Level | null };

export function levelColumn<Row extends Placed>({ t }: ColumnDeps, change: ChangeOf<Row>): GridColumn<Row> {
  return choiceColumn({
    id: 'level',
    heading: t('table.column.level'),
    width: 96,
    isMultiple: false,
    choices: () => levelChoices(t),
    sortKey: (row) => row.level && levels.indexOf(row.level),
    chosen: (row) => (row.level ? [row.level] : []),
    names: (row) => (row.level ? [t(`lists.level.${row.level}`)] : []),
    change: (row, [id]) => change(row, { level: level.nullable().parse(id ?? null) }),
  });
}

type Phased = { readonly phaseId: string | null };

export function phaseColumn<Row extends Phased>({ network, t }: ColumnDeps, change: ChangeOf<Row>, isExtra: boolean) {
  return choiceColumn<Row>({
    id: 'phase',
    heading: t('meetings.column.phase'),
    width: 120,
    isExtra,
    isMultiple: false,
    choices: () => phaseChoices(network),
    chosen: ({ phaseId }) => (phaseId ? [phaseId] : []),
    names: ({ phaseId }) => (phaseId ? namesOf([phaseId], network.phases) : []),
    change: (row, [phaseId]) => change(row, { phaseId: phaseId ?? null }),
  });
}

type Intense = { readonly intensity: number | null };

export function intensityColumn<Row extends Intense>({ t }: ColumnDeps, change: ChangeOf<Row>, isExtra: boolean) {
  return choiceColumn<Row>({
    id: 'intensity',
    heading: t('meetings.column.intensity'),
    width: 144,
    isExtra,
    isMultiple: false,
    choices: () => intensityChoices(t),
    sortKey: ({ intensity }) => intensity,
    chosen: ({ intensity }) => (intensity === null ? [] : [String(intensity)]),
    names: ({ intensity }) => (intensity === null ? [] : [t(intensityKey(intensity))]),
    change: (row, [id]) => change(row, { intensity: id === undefined ? null : Number(id) }),
  });
}

type Dated = Pick<Relation, 'validFrom' | 'validUntil' | 'confirmedOn' | 'source'>;

/** From when until when, when last confirmed and by what. A period that ends before it begins is refused as it is typed. */
export function recordColumns<Row extends Dated>({ t }: ColumnDeps, change: ChangeOf<Row>): readonly GridColumn<Row>[] {
  const period = (id: 'validFrom' | 'validUntil') =>
    dateColumn<Row>({
      id,
      heading: t(`table.column.${id}`),
      width: 112,
      date: (row) => row[id],
      change: (row, day) => {
        const from = id === 'validFrom' ? day : row.validFrom;
        const until = id === 'validUntil' ? day : row.validUntil;
        if (from && until && from > until) throw new Refusal('errors.sentence.FROM_AFTER_UNTIL');
        return change(row, { [id]: day });
      },
    });
  return [
    period('validFrom'),
    period('validUntil'),
    dateColumn({
      id: 'confirmed',
      heading: t('table.column.confirmed'),
      width: 124,
      date: (row) => row.confirmedOn,
      change: (row, confirmedOn) => change(row, { confirmedOn }),
    }),
    textColumn({
      id: 'source',
      heading: t('table.column.source'),
      width: 144,
      isExtra: true,
      text: (row) => row.source,
      change: (row, source) => change(row, { source }),
    }),
  ];
}
