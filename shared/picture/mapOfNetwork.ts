// The map of a network as it opens, for whoever has no window: the same elements, colours and places.
import { actorLine } from '../map/actorLine.ts';
import { buildElements, type MapElements } from '../map/graphElements.ts';
import { knownPlaces } from '../map/knownPlaces.ts';
import type { Theme } from '../map/themes.ts';
import { domainOf, type NetworkIndex } from '../network/networkIndex.ts';

/** Everybody who is there on a day. */
export function mapOfNetwork(network: NetworkIndex, theme: Theme, onDate: string): MapElements {
  return buildElements(network, {
    visible: new Set(network.actors.keys()),
    places: knownPlaces(network, onDate),
    theme,
    domainOf: (actor) => domainOf(network, actor),
    lineOf: (actor) => actorLine(network, actor),
    onDate,
  });
}
