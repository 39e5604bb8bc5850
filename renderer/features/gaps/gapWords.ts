// A gap in words: its title and the line below it.
import type { ListedGap } from '../../../shared/gaps/types.ts';
import type { GapStatus } from '../../../shared/schema/lists.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const settled: readonly GapStatus[] = ['not_applicable', 'resolved'];

/** Whether nothing is left to decide: what is not needed or solved stands apart. */
export function isSettled({ status }: ListedGap): boolean {
  return settled.includes(status);
}

/** The name of a partner type; its id when the list no longer has it. */
export function typeLabel(network: NetworkIndex, partnerTypeId: string | null): string {
  if (partnerTypeId === null) return '';
  return network.partnerTypes.get(partnerTypeId)?.label ?? partnerTypeId;
}

/** "GGZ niet in beeld" while nobody knows, "GGZ mist" once it is known; "Lister zonder contactpersoon". */
export function gapTitle(gap: ListedGap, network: NetworkIndex, t: Translate): string {
  if (gap.kind === 'g4') return t('gaps.item.noContact', { organisation: gap.subjects[0]?.name ?? '' });
  const type = typeLabel(network, gap.partnerTypeId);
  return t(gap.state === 'missing' ? 'gaps.item.missingPartner' : 'gaps.item.unknownPartner', { type });
}

/** "Nieuwegein · verplicht · 5 gemeenten". */
export function gapLine(gap: ListedGap, network: NetworkIndex, t: Translate): string {
  const area = gap.areaId === null ? null : (network.areas.get(gap.areaId)?.name ?? gap.areaId);
  const count = gap.municipalityIds.length;
  return [
    gap.kind === 'g1' ? (area ?? t('gaps.matrix.everywhere')) : area,
    t(`lists.requirement.${gap.requirement}`).toLowerCase(),
    count > 1 ? t('gaps.item.municipalities', { count }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
