import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { listedNodeId, NodeList, type CanvasSelection, type MapElements } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useT } from '../../../i18n/useT.ts';
import { actorSentence } from '../describeActor.ts';

type MapListProps = {
  readonly network: NetworkIndex;
  readonly elements: MapElements;
  readonly selection: CanvasSelection;
  readonly onSelect: (id: string) => void;
};

/** From so many on the map the list is made when somebody comes to the map: making it takes longer than reading it. */
const manyListed = 500;

/** The map in words, for screen readers: who is on it, with the same selection. */
export function MapList({ selection, onSelect, ...now }: MapListProps) {
  const t = useT();
  // The picture comes first: what it says in words follows when it is drawn.
  const network = useDeferredValue(now.network);
  const elements = useDeferredValue(now.elements);
  const isEntered = useEntered();
  const selected = useMemo(() => new Set(selection.actorIds), [selection]);
  const isWhole = isEntered || elements.nodes.size < manyListed;
  const only = isWhole ? null : selected;
  const sentenceOf = useMemo(() => sentences(network, t), [network, t]);
  const nodes = useMemo(() => {
    const ids = [...elements.nodes.keys()];
    const listed = only === null ? ids : ids.filter((id) => only.has(id));
    return listed.flatMap((id) => {
      const actor = network.actors.get(id);
      const group = elements.nodes.get(id)?.data;
      // A ghost of an earlier day is no group, and nothing that can be selected.
      if (!actor && group?.members !== undefined)
        return [{ id, text: t('fold.listed', { name: group.label, count: group.members }) }];
      return actor ? [{ id, text: sentenceOf(actor) }] : [];
    });
  }, [elements, network, t, only, sentenceOf]);
  return <NodeList label={t('map.list')} nodes={nodes} selected={selected} onSelect={onSelect} />;
}

/** What is said of an actor, made once: a group that opens adds its members and changes nobody else. */
function sentences(network: NetworkIndex, t: ReturnType<typeof useT>): (actor: Actor) => string {
  const made = new Map<string, string>();
  return (actor) => {
    const text = made.get(actor.id) ?? actorSentence(network, actor, t);
    made.set(actor.id, text);
    return text;
  };
}

/** Whether the focus has been on the map. */
function useEntered(): boolean {
  const [isEntered, setEntered] = useState(false);
  useEffect(() => {
    if (isEntered) return;
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="application"]')) setEntered(true);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [isEntered]);
  return isEntered;
}

/** The list's element that stands for the last selected actor on the map. */
export function mapListItemOf(selection: CanvasSelection, elements: MapElements): string | undefined {
  const id = selection.actorIds.findLast((each) => elements.nodes.has(each));
  return id === undefined ? undefined : listedNodeId(id);
}
