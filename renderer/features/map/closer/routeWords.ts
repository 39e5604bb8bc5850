// A route in one sentence: who knows whom, over whom, and what ties each to the next.
import type { FoundRoute, Hop } from '../../../../shared/map/findRoute.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import type { TextKey } from '../../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export type RouteWords = {
  /** "Anna kent Piet via Lister en Politie Nieuwegein" */
  readonly claim: string;
  /** "Anna werkt bij Lister", "Lister werkt samen met Politie" */
  readonly hops: readonly string[];
  /** Both, as one sentence. */
  readonly sentence: string;
};

export function routeWords(network: NetworkIndex, { ids, hops }: FoundRoute, t: Translate): RouteWords {
  const names = ids.map((id) => network.actors.get(id)?.label ?? '');
  const [from = '', to = ''] = [names[0], names.at(-1)];
  const between = names.slice(1, -1);
  const claim =
    between.length === 0
      ? t('closer.route.direct', { from, to })
      : t('closer.route.via', { from, to, via: listed(between) });
  const said = hops.map((hop) => hopWords(network, hop, t));
  return { claim, hops: said, sentence: t('closer.route.sentence', { claim, hops: said.join(', ') }) };
}

function hopWords(network: NetworkIndex, { kind, subjectId, objectId, relationId }: Hop, t: Translate): string {
  const subject = network.actors.get(subjectId)?.label ?? '';
  const object = network.actors.get(objectId)?.label ?? '';
  const type = network.relationTypes.get(network.relations.get(relationId)?.typeId ?? '')?.label ?? '';
  return t(`closer.hop.${kind}`, { subject, object, type });
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(names);
}
