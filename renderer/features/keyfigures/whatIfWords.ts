// What is lost when somebody is gone, in sentences.
import type { WhatIf } from '../../../shared/keyfigures/whatIf.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import type { useT } from '../../i18n/useT.ts';
import { labelsOf, nameList } from '../../data/keyFigureWords.ts';

type Translate = ReturnType<typeof useT>;

/** The islands first, then all that loses its only carrier. */
export function lossSentences(found: WhatIf, network: NetworkIndex, t: Translate): readonly string[] {
  const losses = [
    ...named('loose', labelsOf(network, found.looseIds), t),
    ...(found.lostRelationIds.length > 0
      ? [t('keyfigures.whatIf.relations', { count: found.lostRelationIds.length })]
      : []),
    ...named(
      'ties',
      found.lostTies.map((pair) => pairName(labelsOf(network, pair))),
      t,
    ),
    ...named('contact', labelsOf(network, found.withoutContactIds), t),
    ...named('types', typeNames(network, found.lostTypeIds), t),
    ...named('unreached', typeNames(network, found.unreachedTypeIds), t),
    ...named('chairs', labelsOf(network, found.withoutChairIds), t),
  ];
  const isNothing = losses.length === 0 && found.islandsAfter === found.islandsBefore;
  return isNothing ? [t('keyfigures.whatIf.nothing')] : [islandSentence(found, t), ...losses];
}

function islandSentence({ islandsBefore, islandsAfter }: WhatIf, t: Translate): string {
  const [before, after] = [islandsBefore, islandsAfter].map((count) => t('keyfigures.count.islands', { count }));
  if (islandsAfter > islandsBefore) return t('keyfigures.whatIf.islandsMore', { before: before!, after: after! });
  return t(islandsAfter < islandsBefore ? 'keyfigures.whatIf.islandsFewer' : 'keyfigures.whatIf.islandsSame', {
    after: after!,
  });
}

function named(
  key: 'loose' | 'ties' | 'contact' | 'types' | 'unreached' | 'chairs',
  names: readonly string[],
  t: Translate,
): string[] {
  return names.length === 0 ? [] : [t(`keyfigures.whatIf.${key}`, { names: nameList(names, t) })];
}

function pairName(names: readonly string[]): string {
  return names.join(' – ');
}

function typeNames(network: NetworkIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => network.partnerTypes.get(id)?.label ?? id);
}
