// Double-click adds on an empty spot and opens on a node; the right button asks what can be done here.
import type { Core, EventObject } from 'cytoscape';
import type { Dispose, MenuRequest, Point } from '../canvasTypes.ts';
import { toScreen } from '../screenPoint.ts';

export type PointDeps = {
  readonly isReadOnly: () => boolean;
  readonly onAddAt: (place: Point, screen: Point) => void;
  readonly onRefuse: () => void;
  readonly onOpen: (id: string) => void;
  readonly onMenu: (request: MenuRequest) => void;
};

export function installPointController(cy: Core, deps: PointDeps): Dispose {
  const onDouble = (event: EventObject) => {
    if (event.target !== cy) {
      if (event.target.isNode()) deps.onOpen(event.target.id());
      return;
    }
    if (deps.isReadOnly()) deps.onRefuse();
    else deps.onAddAt({ ...event.position }, toScreen(cy, event.position));
  };
  const onMenu = (event: EventObject) => {
    deps.onMenu({ target: targetOf(cy, event), place: { ...event.position }, screen: toScreen(cy, event.position) });
  };
  cy.on('dbltap', onDouble);
  cy.on('cxttap', onMenu);
  return () => {
    cy.off('dbltap', onDouble);
    cy.off('cxttap', onMenu);
  };
}

function targetOf(cy: Core, event: EventObject): MenuRequest['target'] {
  if (event.target === cy) return { kind: 'map' };
  if (event.target.isNode()) return { kind: 'actor', id: event.target.id() };
  const relationId = String(event.target.data('relationId'));
  return relationId === '' ? { kind: 'map' } : { kind: 'relation', id: relationId };
}
