// Resting on a node for a moment tells its name; moving on, dragging or zooming takes that away.
import type { Core, EventObject } from 'cytoscape';
import type { Dispose, Hover } from '../canvasTypes.ts';

export type HoverDeps = { readonly onHover: (hover: Hover | null) => void };

const restMs = 300;

export function installHoverController(cy: Core, deps: HoverDeps): Dispose {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  const end = () => {
    clearTimeout(timer);
    if (isShown) deps.onHover(null);
    isShown = false;
  };
  const onOver = (event: EventObject) => {
    end();
    timer = setTimeout(() => {
      isShown = true;
      const { x, y } = event.target.renderedPosition();
      const below = (Number(event.target.data('size')) / 2) * cy.zoom();
      deps.onHover({ id: event.target.id(), screen: { x, y: y - below } });
    }, restMs);
  };
  cy.on('mouseover', 'node', onOver);
  cy.on('mouseout', 'node', end);
  cy.on('tapstart viewport grab remove', end);
  return () => {
    clearTimeout(timer);
    cy.off('mouseover', 'node', onOver);
    cy.off('mouseout', 'node', end);
    cy.off('tapstart viewport grab remove', end);
  };
}
