// Key figures in sentences.
import type { KeyFigureReason, Load, NetworkFacts } from '../../shared/keyfigures/types.ts';
import { fewestToRank } from '../../shared/keyfigures/types.ts';
import type { NetworkIndex } from './networkIndex.ts';
import type { useT } from '../i18n/useT.ts';

type Translate = ReturnType<typeof useT>;

/** "12,5%"; small shares keep a decimal, so that nothing reads as nothing. */
export function percent(share: number): string {
  return share.toLocaleString('nl', { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 });
}

/** "Lister, Politie en nog 4". */
export function nameList(names: readonly string[], t: Translate, most = 5): string {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} ${t('keyfigures.count.more', { count: more })}`;
  const [last = '', ...before] = shown.toReversed();
  return before.length === 0 ? last : t('keyfigures.reason.pair', { one: before.toReversed().join(', '), other: last });
}

/** The names of actors by id. */
export function labelsOf(network: NetworkIndex, ids: readonly string[]): readonly string[] {
  return ids.map((id) => network.actors.get(id)?.label ?? id);
}

const domainName = (network: NetworkIndex, id: string) => network.domains.get(id)?.label ?? id;

/** Why somebody is a key figure. */
export function reasonSentence(reason: KeyFigureReason, network: NetworkIndex, t: Translate): string {
  const members = (count: number) => t('keyfigures.count.members', { count });
  switch (reason.kind) {
    case 'connector':
      return t('keyfigures.reason.connector', {
        share: percent(reason.share),
        partners: t('keyfigures.count.partners', { count: reason.partners }),
      });
    case 'connectorSmall':
      return t('keyfigures.reason.connectorSmall', { partners: reason.partners, others: reason.others });
    case 'domainBridge':
      return t('keyfigures.reason.domainBridge', {
        one: domainName(network, reason.oneDomainId),
        other: domainName(network, reason.otherDomainId),
        count: reason.pairs,
      });
    case 'entrance':
      return t('keyfigures.reason.entrance', { names: nameList(labelsOf(network, reason.organisationIds), t) });
    case 'onlyLine':
      return t('keyfigures.reason.onlyLine', {
        other: labelsOf(network, [reason.otherId]).join(''),
        near: members(reason.near),
        far: members(reason.far),
      });
    case 'cutPoint':
      return t('keyfigures.reason.cutPoint', { names: nameList(labelsOf(network, reason.looseIds), t) });
    case 'overloaded':
      return t('keyfigures.reason.overloaded', { load: loadWords(reason.load, t), mean: decimal(reason.mean) });
  }
}

function loadWords({ partners, consultations, actions }: Load, t: Translate): string {
  const parts = [
    t('keyfigures.count.lines', { count: partners }),
    ...(consultations > 0 ? [t('keyfigures.count.tables', { count: consultations })] : []),
    ...(actions > 0 ? [t('keyfigures.count.actions', { count: actions })] : []),
  ];
  return nameList(parts, t);
}

function decimal(value: number): string {
  return value.toLocaleString('nl', { maximumFractionDigits: 1 });
}

/** A sentence about the whole, with whom it is about when it names somebody. */
export type FactSentence = { readonly text: string; readonly actorIds: readonly string[] };

/** The indicators of the whole as sentences; those without a meaning are left out. */
export function factSentences(facts: NetworkFacts, network: NetworkIndex, t: Translate): readonly FactSentence[] {
  const { nodes, lines, density, averageDegree, islands, isolateIds, leafIds, fresh, onlyAtTable } = facts;
  const plain = (text: string): FactSentence => ({ text, actorIds: [] });
  const about = (key: 'isolates' | 'leaves', ids: readonly string[]): FactSentence[] =>
    ids.length === 0
      ? []
      : [{ text: t(`keyfigures.facts.${key}`, { names: nameList(labelsOf(network, ids), t) }), actorIds: ids }];
  return [
    plain(
      t('keyfigures.facts.size', {
        members: t('keyfigures.count.members', { count: nodes }),
        lines: t('keyfigures.count.lines', { count: lines }),
      }),
    ),
    ...(nodes < fewestToRank ? [plain(t('keyfigures.facts.small'))] : []),
    ...(nodes < fewestToRank || density === null
      ? []
      : [plain(t('keyfigures.facts.density', { share: percent(density) }))]),
    ...(nodes < fewestToRank || averageDegree === null
      ? []
      : [plain(t('keyfigures.facts.degree', { mean: decimal(averageDegree) }))]),
    ...(nodes > 1
      ? [
          plain(
            islands === 1
              ? t('keyfigures.facts.whole')
              : t('keyfigures.facts.islands', { islands: t('keyfigures.count.islands', { count: islands }) }),
          ),
        ]
      : []),
    ...about('isolates', isolateIds),
    ...about('leaves', leafIds),
    ...facts.domains.flatMap((fact) => domainSentence(fact, network, t)).map(plain),
    ...(fresh.of > 0 ? [plain(t('keyfigures.facts.fresh', { share: percent(fresh.confirmed / fresh.of) }))] : []),
    ...(onlyAtTable > 0 ? [plain(t('keyfigures.facts.atTable', { count: onlyAtTable }))] : []),
  ];
}

/** A domain of one party has no inside: nothing is said of it. */
function domainSentence(
  { domainId, members, eiIndex, expected }: NetworkFacts['domains'][number],
  network: NetworkIndex,
  t: Translate,
): string[] {
  if (eiIndex === null || members < 2) return [];
  const words = { domain: domainName(network, domainId), value: decimal(eiIndex) };
  if (eiIndex < 0 && expected !== null && eiIndex < expected) {
    return [t('keyfigures.facts.closed', { ...words, expected: decimal(expected) })];
  }
  if (eiIndex < 0) return [t('keyfigures.facts.inward', words)];
  return [eiIndex > 0 ? t('keyfigures.facts.outward', words) : t('keyfigures.facts.even', words)];
}

/** A share as whole percents, 0 to 100. */
export function percentOf(share: number): number {
  return Math.round(100 * share);
}
