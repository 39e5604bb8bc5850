// What the map says of an actor: one line on hovering, one sentence aloud.
import type { Actor } from '../../../shared/schema/snapshot.ts';
import { primaryPosition, roleLabel, type NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

const mostAreas = 2;

/** An organisation: its types and areas. A person: the role and where. A consultation or agreement: its type. Empty when nothing is known. */
export function actorLine(network: NetworkIndex, actor: Actor): string {
  if (actor.kind === 'person') {
    const position = primaryPosition(network, actor.id);
    if (!position) return '';
    return joined([roleLabel(network, position), network.actors.get(position.organisationId)?.label]);
  }
  if (actor.kind === 'consultation') {
    return joined([actor.typeId === null ? undefined : network.consultationTypes.get(actor.typeId)?.label]);
  }
  if (actor.kind === 'agreement') {
    return joined([actor.kindId === null ? undefined : network.agreementKinds.get(actor.kindId)?.label]);
  }
  const types = actor.typeIds.map((id) => network.partnerTypes.get(id)?.label);
  const areas = actor.areaIds.slice(0, mostAreas).map((id) => network.areas.get(id)?.name);
  return joined([...types, ...areas]);
}

/** "Lister, beschermd wonen, 6 relaties". */
export function actorSentence(network: NetworkIndex, actor: Actor, t: Translate): string {
  const relations = t('common.count.relations', { count: network.relationsOf.get(actor.id)?.length ?? 0 });
  const missing = 'presence' in actor && actor.presence === 'missing' ? t('map.node.missing') : '';
  const line = [missing, actorLine(network, actor).replaceAll(' · ', ', ')].filter(Boolean).join(', ');
  if (!line) return t('map.node.plain', { name: actor.label, relations });
  return t('map.node.described', { name: actor.label, line, relations });
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
