// A picture with hundreds of new elements comes in a few frames: one after the other, the window stays live in between.
import type { EdgeElement, MapElements } from '../../shared/map/graphElements.ts';
import type { Dispose } from './canvasTypes.ts';

/** New elements per frame; Cytoscape takes a fifth of a millisecond for each (docs: performance). */
const mostPerStage = 220;

/**
 * The pictures between two, the last of which is `after`: in the first is only what stays, as it becomes; then the nodes come,
 * then the lines, a part at a time.
 */
export function stagesOf(before: MapElements, after: MapElements, most = mostPerStage): readonly MapElements[] {
  const nodes = [...after.nodes.keys()].filter((id) => !before.nodes.has(id));
  // A line that got another end is drawn anew: it has to wait for that end too.
  const edges = [...after.edges].flatMap(([id, edge]) => (hasSameEnds(before.edges.get(id), edge) ? [] : [id]));
  const count = nodes.length + edges.length;
  if (count <= most) return [after];
  return Array.from({ length: 1 + Math.ceil(count / most) }, (_, stage) => {
    const shown = stage * most;
    if (shown >= count) return after;
    return {
      ...after,
      nodes: without(after.nodes, nodes.slice(shown)),
      edges: without(after.edges, edges.slice(Math.max(0, shown - nodes.length))),
    };
  });
}

function hasSameEnds(before: EdgeElement | undefined, after: EdgeElement): boolean {
  return before?.data.source === after.data.source && before.data.target === after.data.target;
}

function without<V>(map: ReadonlyMap<string, V>, ids: readonly string[]): ReadonlyMap<string, V> {
  const left = new Map(map);
  for (const id of ids) left.delete(id);
  return left;
}

export type StagedShow = { readonly show: (elements: MapElements) => void; readonly dispose: Dispose };

/**
 * @param shown what is drawn now
 * @param showNow draws a picture at once
 * @param isLive false where nothing is drawn; then every picture comes at once, and so does the first, which is waited for
 */
export function showInStages(
  shown: () => MapElements,
  showNow: (elements: MapElements) => void,
  isLive: boolean,
): StagedShow {
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const showNext = ([stage, ...rest]: readonly MapElements[]) => {
    frame = 0;
    if (!stage) return;
    showNow(stage);
    if (rest.length > 0) frame = requestAnimationFrame(() => showNext(rest));
  };
  return {
    show: (elements) => {
      if (isLive) stop();
      const stages = isLive && shown().nodes.size > 0 ? stagesOf(shown(), elements) : [elements];
      // What goes does so before it is drawn once more, which takes longer than taking it away.
      showNext(stages);
    },
    dispose: () => isLive && stop(),
  };
}
