// The way to a door in one sentence: who opens it, over whom, and what ties each to the next.
import type { Door } from '../../shared/map/openDoor.ts';
import type { Hop } from '../../shared/map/findRoute.ts';
import { currentLanguage } from '../i18n/language.ts';
import type { TextKey } from '../i18n/t.ts';
import type { NetworkIndex } from './networkIndex.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** "Anna kan de deur openen naar Altrecht, via Piet: Anna werkt samen met Piet, Piet werkt bij Altrecht." */
export function doorWords(network: NetworkIndex, { ids, hops }: Door, t: Translate): string {
  const names = ids.map((id) => network.actors.get(id)?.label ?? id);
  const [from = '', to = ''] = [names[0], names.at(-1)];
  const via = names.slice(1, -1);
  const said = hops.map((hop) => hopWords(network, hop, t)).join(', ');
  if (via.length === 0) return t('coverage.door.direct', { from, to, hops: said });
  const list = new Intl.ListFormat(currentLanguage(), { type: 'conjunction' }).format(via);
  return t('coverage.door.via', { from, to, via: list, hops: said });
}

function hopWords(network: NetworkIndex, { kind, subjectId, objectId, relationId }: Hop, t: Translate): string {
  const subject = network.actors.get(subjectId)?.label ?? '';
  const object = network.actors.get(objectId)?.label ?? '';
  const type = network.relationTypes.get(network.relations.get(relationId)?.typeId ?? '')?.label ?? '';
  return t(`closer.hop.${kind}`, { subject, object, type });
}
