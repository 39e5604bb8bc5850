// A row of the file in words: which columns mean something to a reader, and how a value reads.
import { shortDate } from './dates.ts';
import type { NetworkIndex } from './networkIndex.ts';

/** The columns that mean something to a reader; keys, order and what follows from other columns are left out. */
export const knownColumns = [
  'label',
  'name',
  'presence',
  'scale',
  'source',
  'confirmed_on',
  'notes',
  'valid_from',
  'valid_until',
  'parent_id',
  'kvk',
  'website',
  'goal',
  'offers',
  'does_not_offer',
  'expects',
  'target_group',
  'excludes',
  'logo_sha',
  'photo_sha',
  'title',
  'has_lived_experience',
  'purpose',
  'legal_ground',
  'review_by',
  'may_show',
  'may_export',
  'value',
  'street',
  'postcode',
  'city',
  'area_id',
  'theme_id',
  'tag_id',
  'type_id',
  'kind_id',
  'frequency',
  'chair_id',
  'level',
  'intensity',
  'status',
  'is_one_sided',
  'is_bottleneck',
  'phase_id',
  'note',
  'link',
  'stage',
  'introduced_on',
  'invited_by',
  'invite_before',
  'to_id',
  'by_id',
] as const;
export type KnownColumn = (typeof knownColumns)[number];

/** Words for values that are not themselves words. */
export type ValueWords = {
  readonly yes: string;
  readonly no: string;
  readonly picture: string;
  /** A value of a closed list, such as a scale or a status; null when it is none. */
  readonly listed: (column: KnownColumn, value: string) => string | null;
};

/** A value as it reads; null where there is nothing. `strange` names what is not in this network. */
export function wordOf(
  column: KnownColumn,
  value: string | number | null,
  network: NetworkIndex,
  words: ValueWords,
  strange: Readonly<Record<string, string>> = {},
): string | null {
  if (value === null || value === '') return null;
  if (column.endsWith('_sha')) return words.picture;
  if (column.endsWith('_id') || column === 'invited_by') {
    const id = String(value);
    return named(id, network) ?? strange[id] ?? null;
  }
  if (column.startsWith('is_') || column.startsWith('has_') || column.startsWith('may_')) {
    return value === 1 ? words.yes : words.no;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return shortDate(String(value));
  return words.listed(column, String(value)) ?? String(value);
}

// An id of a record or a word; one that is gone has no name any more.
function named(id: string, network: NetworkIndex): string | null {
  const lists = [
    network.actors,
    network.partnerTypes,
    network.themes,
    network.tags,
    network.consultationTypes,
    network.agreementKinds,
    network.relationTypes,
    network.phases,
  ];
  for (const list of lists) {
    const found = list.get(id);
    if (found) return found.label;
  }
  return network.areas.get(id)?.name ?? null;
}
