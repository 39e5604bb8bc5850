// A seam for end-to-end tests: says where something is drawn, without giving anybody the drawing itself.
import type { Core, SingularElementArgument } from 'cytoscape';
import type { Dispose, Point } from '../canvasTypes.ts';
import { relationEdgeId } from '../../../shared/map/graphElements.ts';
import { toScreen } from '../screenPoint.ts';
import { endPoints } from './reconnectController.ts';
import { handlePoint } from './relationHandle.ts';

/** Px within the page. `handle` is where a relation is drawn from; null for a relation. `ends`: the grips of a relation. */
export type Located = Point & {
  readonly handle: Point | null;
  readonly ends?: { readonly from: Point; readonly to: Point };
};

/** `id` is of an actor or a relation; `label` is the name of an actor. */
export type LocateRequest = {
  readonly id?: string;
  readonly label?: string;
  readonly reply: (located: Located | null) => void;
};

/** Answers the event `kk:locate`, whose detail is a `LocateRequest`, with the place of what is drawn or null. */
export function installLocateController(cy: Core, surface: HTMLElement): Dispose {
  const onLocate = (event: Event) => {
    const request = (event as CustomEvent<LocateRequest>).detail;
    const element = find(cy, request);
    if (!element) return request.reply(null);
    const box = surface.getBoundingClientRect();
    const inPage = (point: Point): Point => ({ x: point.x + box.left, y: point.y + box.top });
    if (element.isEdge()) {
      const ends = endPoints(cy, element);
      const grips = ends && { ends: { from: inPage(ends.from), to: inPage(ends.to) } };
      return request.reply({ ...inPage(toScreen(cy, element.midpoint())), handle: null, ...grips });
    }
    request.reply({ ...inPage(toScreen(cy, element.position())), handle: inPage(handlePoint(cy, element.id())) });
  };
  surface.addEventListener('kk:locate', onLocate);
  return () => surface.removeEventListener('kk:locate', onLocate);
}

function find(cy: Core, { id, label }: LocateRequest): SingularElementArgument | null {
  if (id !== undefined) {
    const found = cy.getElementById(id).union(cy.getElementById(relationEdgeId(id)));
    return found.nonempty() ? (found[0] as SingularElementArgument) : null;
  }
  return cy.nodes().filter((node) => node.data('label') === label)[0] ?? null;
}
