// Moving without a mouse: Shift + an arrow moves what is selected; letting go of Shift ends it as one change.
import type { Core } from 'cytoscape';
import type { Dispose, MovedNode } from '../canvasTypes.ts';
import { toHundredths } from './dragNodeController.ts';
import { directionOf } from './keyboardController.ts';
import type { Direction } from '../walking.ts';

export type NudgeDeps = { readonly isReadOnly: () => boolean; readonly onMove: (moved: readonly MovedNode[]) => void };

const step = 12;
const shifts: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  left: { x: -step, y: 0 },
  right: { x: step, y: 0 },
  up: { x: 0, y: -step },
  down: { x: 0, y: step },
};

export function installNudgeController(cy: Core, surface: HTMLElement, deps: NudgeDeps): Dispose {
  let isMoving = false;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directionOf(event.key);
    const nodes = cy.nodes(':selected');
    if (!direction || !event.shiftKey || nodes.empty() || deps.isReadOnly()) return;
    event.preventDefault();
    event.stopPropagation();
    isMoving = true;
    nodes.shift({ ...shifts[direction] });
  };
  const end = () => {
    if (!isMoving) return;
    isMoving = false;
    deps.onMove(
      cy.nodes(':selected').map((node) => {
        const { x, y } = node.position();
        return { id: node.id(), x: toHundredths(x), y: toHundredths(y) };
      }),
    );
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === 'Shift') end();
  };
  surface.addEventListener('keydown', onKeyDown);
  surface.addEventListener('keyup', onKeyUp);
  surface.addEventListener('blur', end, true);
  return () => {
    surface.removeEventListener('keydown', onKeyDown);
    surface.removeEventListener('keyup', onKeyUp);
    surface.removeEventListener('blur', end, true);
  };
}
