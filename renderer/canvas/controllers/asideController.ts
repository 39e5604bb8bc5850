// What stepped back is seen and can be clicked, but no box or lasso takes it along: nobody selects by accident what they
// chose to look past.
import type { Core } from 'cytoscape';
import type { Dispose } from '../canvasTypes.ts';

export function installAsideController(cy: Core): Dispose {
  const onStart = () => void cy.elements('.aside').unselectify();
  const onEnd = () => void Promise.resolve().then(() => cy.destroyed() || cy.elements('.aside').selectify());
  cy.on('boxstart', onStart);
  cy.on('boxend', onEnd);
  return () => {
    cy.off('boxstart', onStart);
    cy.off('boxend', onEnd);
  };
}
