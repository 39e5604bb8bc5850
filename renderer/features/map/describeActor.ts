// What the map says of an actor aloud, beside the line on hovering.
import type { Actor } from '../../../shared/schema/snapshot.ts';
import { actorLine } from '../../../shared/map/actorLine.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';

export { actorLine };

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

/** "Lister, beschermd wonen, 6 relaties". */
export function actorSentence(network: NetworkIndex, actor: Actor, t: Translate): string {
  const relations = t('common.count.relations', { count: network.relationsOf.get(actor.id)?.length ?? 0 });
  const missing = 'presence' in actor && actor.presence === 'missing' ? t('map.node.missing') : '';
  const line = [missing, actorLine(network, actor).replaceAll(' · ', ', ')].filter(Boolean).join(', ');
  if (!line) return t('map.node.plain', { name: actor.label, relations });
  return t('map.node.described', { name: actor.label, line, relations });
}
