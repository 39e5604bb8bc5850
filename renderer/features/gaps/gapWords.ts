// A gap in words: its title and the line below it.
import type { CoverageAxis, CoverageRow, ListedGap } from '../../../shared/gaps/types.ts';
import { levels, type GapStatus } from '../../../shared/schema/lists.ts';
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

/** What a row of the matrix is called: a municipality or a theme by its name, a level in words. */
export function rowName({ id, name }: Pick<CoverageRow, 'id' | 'name'>, axis: CoverageAxis, t: Translate): string {
  const level = axis === 'level' ? levels.find((each) => each === id) : undefined;
  return level ? t(`lists.level.${level}`) : name || t('gaps.matrix.everywhere');
}

/** "GGZ niet in beeld" while nobody knows, "GGZ mist" once it is known; "Lister zonder contactpersoon". */
export function gapTitle(gap: ListedGap, network: NetworkIndex, t: Translate): string {
  const { kind } = gap;
  if (kind !== 'g1' && kind !== 'g3') return t(`gaps.kind.${kind}`, { name: subjectOfTitle(gap, network) });
  const type = typeLabel(network, gap.partnerTypeId);
  return t(gap.state === 'missing' ? 'gaps.item.missingPartner' : 'gaps.item.unknownPartner', { type });
}

/** The word that the gap is about, else the one record it rests on; empty when it is about several. */
function subjectOfTitle(gap: ListedGap, network: NetworkIndex): string {
  const { partnerTypeId, roleId, tie, consultationTypeId, subjects } = gap;
  const { vocabulary } = network.snapshot;
  if (partnerTypeId !== null) return typeLabel(network, partnerTypeId);
  if (roleId !== undefined) return vocabulary.roles.find(({ id }) => id === roleId)?.label ?? roleId;
  if (tie) return `${typeLabel(network, tie.fromTypeId)} – ${typeLabel(network, tie.toTypeId)}`;
  if (consultationTypeId !== undefined)
    return vocabulary.consultationTypes.find(({ id }) => id === consultationTypeId)?.label ?? consultationTypeId;
  if (gap.reason.key === 'g10.apart') return gap.reason.params.domainLabel;
  if (gap.reason.key === 'g13.nobody') return gap.reason.params.group;
  const [only, ...others] = subjects;
  return only && others.length === 0 ? only.name : '';
}

/** "Nieuwegein · verplicht · 5 gemeenten". */
export function gapLine(gap: ListedGap, network: NetworkIndex, t: Translate): string {
  const area = gap.areaId === null ? null : (network.areas.get(gap.areaId)?.name ?? gap.areaId);
  const count = gap.municipalityIds.length;
  return [
    gap.templateId !== null && gap.kind !== 'g13' ? (area ?? t('gaps.matrix.everywhere')) : area,
    t(`lists.requirement.${gap.requirement}`).toLowerCase(),
    count > 1 ? t('gaps.item.municipalities', { count }) : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
