// What the map says of an actor on hovering.
import { primaryPosition, roleLabel, type NetworkIndex } from '../network/networkIndex.ts';
import type { Actor } from '../schema/snapshot.ts';

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

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
