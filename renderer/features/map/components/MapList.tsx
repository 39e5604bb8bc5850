import { useMemo } from 'react';
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

/** The map in words, for screen readers: who is on it, with the same selection. */
export function MapList({ network, elements, selection, onSelect }: MapListProps) {
  const t = useT();
  const nodes = useMemo(
    () =>
      [...elements.nodes.keys()].flatMap((id) => {
        const actor = network.actors.get(id);
        return actor ? [{ id, text: actorSentence(network, actor, t) }] : [];
      }),
    [elements, network, t],
  );
  const selected = useMemo(() => new Set(selection.actorIds), [selection]);
  return <NodeList label={t('map.list')} nodes={nodes} selected={selected} onSelect={onSelect} />;
}

/** The list's element that stands for the last selected actor on the map. */
export function mapListItemOf(selection: CanvasSelection, elements: MapElements): string | undefined {
  const id = selection.actorIds.findLast((each) => elements.nodes.has(each));
  return id === undefined ? undefined : listedNodeId(id);
}
