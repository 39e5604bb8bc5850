// A pair in words: how likely, why, and what each of the two says.
import { formatReason } from '../../../shared/import/formatReason.ts';
import type { DuplicatePair, PairReason } from '../../../shared/merge/findPairs.ts';
import { fieldValue, type Mergeable, type MergeField } from '../../../shared/merge/fields.ts';
import type { ContactPoint, Address } from '../../../shared/schema/contactPoint.ts';
import type { Successor } from '../../../shared/schema/succession.ts';
import { currentLanguage } from '../../i18n/language.ts';
import type { TextKey } from '../../i18n/t.ts';
import { type NetworkIndex, roleLabel } from '../../data/networkIndex.ts';
import { shortDate } from '../../data/dates.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** How likely, as a word with a place on a scale of three. */
export function likeliness({ score }: Pick<DuplicatePair, 'score'>): 'sure' | 'likely' | 'maybe' {
  if (score >= 0.93) return 'sure';
  return score >= 0.75 ? 'likely' : 'maybe';
}

/** A reason as a sentence. */
export function reasonText(reason: PairReason, t: Translate): string {
  switch (reason.code) {
    case 'SAME_KVK':
    case 'OTHER_KVK':
    case 'OTHER_PLACE':
      return t(`duplicates.reason.${reason.code}`, reason.params ?? {});
    default:
      return formatReason(reason, currentLanguage());
  }
}

/** What a record says in a field, as one text; empty when it says nothing. */
export function fieldText(network: NetworkIndex, record: Mergeable, field: MergeField, t: Translate): string {
  const value = fieldValue(record, field);
  if (value === null || value === '') return '';
  switch (field) {
    case 'typeIds':
      return labels(value, (id) => network.partnerTypes.get(id)?.label);
    case 'areaIds':
      return labels(value, (id) => network.areas.get(id)?.name);
    case 'themeIds':
      return labels(value, (id) => network.themes.get(id)?.label);
    case 'tagIds':
      return labels(value, (id) => network.tags.get(id)?.label);
    case 'aliases':
      return labels(value, (name) => name);
    case 'successors':
      return labels(
        (value as readonly Successor[]).map(({ actorId }) => actorId),
        (id) => network.actors.get(id)?.label,
      );
    case 'contactPoints':
      return (value as readonly ContactPoint[]).map((point) => point.value).join(' · ');
    case 'address':
      return addressText(value as Address);
    case 'parentId':
      return network.actors.get(value as string)?.label ?? '';
    case 'scale':
      return record.kind === 'organisation' && record.scale ? t(`lists.scale.${record.scale}`) : '';
    case 'standing':
      return t(record.presence === 'missing' ? 'lists.presence.missing' : 'duplicates.value.present');
    case 'picture':
      return t('duplicates.value.picture');
    case 'hasLivedExperience':
    case 'mayShow':
    case 'mayExport':
      return t(value === true ? 'common.answer.yes' : 'common.answer.no');
    case 'confirmedOn':
    case 'reviewBy':
    case 'validFrom':
    case 'validUntil':
      return shortDate(value as string);
    default:
      return value as string; // every field left is a text
  }
}

function labels(ids: unknown, labelOf: (id: string) => string | undefined): string {
  return (ids as readonly string[])
    .map((id) => labelOf(id) ?? '')
    .filter(Boolean)
    .join(', ');
}

function addressText({ street, postcode, city, country }: Address): string {
  return [street, [postcode, city].filter(Boolean).join(' '), country].filter(Boolean).join(', ');
}

/** Where a person works and as what; empty for an organisation. */
export function workText(network: NetworkIndex, { id }: Mergeable): string {
  return (network.positionsOfPerson.get(id) ?? [])
    .map((position) =>
      [roleLabel(network, position), network.actors.get(position.organisationId)?.label].filter(Boolean).join(', '),
    )
    .join(' · ');
}
