// What a file changes in a relation that is there already, field by field, in words.
import type { PlannedRelation } from '../../../shared/import/planTypes.ts';
import { frequency, level, relationStatus } from '../../../shared/schema/lists.ts';
import { shortDate } from '../../data/dates.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export type RelationChange = { readonly label: string; readonly from: string; readonly to: string };

const fields = [
  'status',
  'intensity',
  'isOneSided',
  'level',
  'phaseId',
  'frequency',
  'isBottleneck',
  'note',
  'source',
  'confirmedOn',
  'validFrom',
  'validUntil',
] as const;
type Field = (typeof fields)[number];
type RelationValue = string | number | boolean | null;

/** The fields that differ; empty for a new relation. */
export function changesOf(
  { before, after }: PlannedRelation,
  network: NetworkIndex,
  t: Translate,
): readonly RelationChange[] {
  if (before === null) return [];
  return fields.flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field]];
    if (is === undefined || is === was) return [];
    const words = (value: RelationValue) => wordsOf(field, value, network, t);
    return [{ label: t(`importing.relations.field.${field}`), from: words(was), to: words(is) }];
  });
}

function wordsOf(field: Field, value: RelationValue, network: NetworkIndex, t: Translate): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'common.answer.yes' : 'common.answer.no');
  const text = String(value);
  switch (field) {
    case 'status':
      return t(`lists.relationStatus.${relationStatus.parse(text)}`);
    case 'level':
      return t(`lists.level.${level.parse(text)}`);
    case 'frequency':
      return t(`lists.frequency.${frequency.parse(text)}`);
    case 'phaseId':
      return network.phases.get(text)?.label ?? text;
    case 'confirmedOn':
    case 'validFrom':
    case 'validUntil':
      return shortDate(text);
    default:
      return text;
  }
}
