// What a group is called, and what it says of itself.
import type { FoldGroup } from '../../../../shared/graph/fold/foldNetwork.ts';
import { groupName, severalGroup, unknownGroup } from '../../../../shared/graph/fold/groupings.ts';
import type { GroupWords } from '../../../../shared/map/foldElements.ts';
import { unknownHue } from '../../../canvas/index.ts';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import type { TextKey } from '../../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** The name of a group, who is in it by kind, how many, and its colour; worked out once per group. */
export function wordsOfGroups(network: NetworkIndex, t: Translate): (group: FoldGroup) => GroupWords {
  const known = new Map<FoldGroup, GroupWords>();
  return (group) => {
    const words = known.get(group) ?? {
      label: nameOfGroup(network, group, t),
      line: membersOf(network, group, t),
      mark: t('fold.mark', { count: group.memberIds.length }),
      hue: hueOfGroup(network, group.key),
    };
    known.set(group, words);
    return words;
  };
}

export function nameOfGroup(network: NetworkIndex, { key, memberIds }: FoldGroup, t: Translate): string {
  const { folding, id } = groupName(key) ?? { folding: 'none', id: '' };
  if (folding === 'municipality') {
    if (id === severalGroup) return t('fold.several');
    return id === unknownGroup ? t('fold.unknownMunicipality') : (network.areas.get(id)?.name ?? '');
  }
  if (folding === 'domain') {
    return id === unknownGroup ? t('fold.unknownDomain') : (network.domains.get(id)?.label ?? '');
  }
  if (folding === 'parent') return network.actors.get(id)?.label ?? '';
  if (id === unknownGroup) return t('fold.loose');
  return t('fold.around', { name: network.actors.get(mostTied(network, memberIds))?.label ?? '' });
}

function hueOfGroup(network: NetworkIndex, key: string): string {
  const { folding, id } = groupName(key) ?? { folding: 'none', id: '' };
  if (folding === 'domain') return network.domains.get(id)?.colour ?? unknownHue;
  const parent = folding === 'parent' ? network.actors.get(id) : undefined;
  return (parent && domainOf(network, parent)?.colour) ?? unknownHue;
}

function membersOf(network: NetworkIndex, { memberIds }: FoldGroup, t: Translate): string {
  const counts = { organisation: 0, person: 0, consultation: 0, agreement: 0 };
  for (const id of memberIds) counts[network.actors.get(id)?.kind ?? 'organisation']++;
  return [
    counts.organisation > 0 && t('common.count.organisations', { count: counts.organisation }),
    counts.person > 0 && t('common.count.contacts', { count: counts.person }),
    counts.consultation > 0 && t('fold.consultations', { count: counts.consultation }),
    counts.agreement > 0 && t('fold.agreements', { count: counts.agreement }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A community is called after who has most to do with others; the first by id where two have as much. */
function mostTied(network: NetworkIndex, memberIds: readonly string[]): string {
  const tiesOf = (id: string) =>
    (network.relationsOf.get(id)?.length ?? 0) + (network.positionsAt.get(id)?.length ?? 0);
  return memberIds.toSorted((a, b) => tiesOf(b) - tiesOf(a) || (a < b ? -1 : 1))[0] ?? '';
}
