// Moving without a mouse: Shift + an arrow moves what is selected; letting go of Shift stores it. Who goes on within a
// second goes on with the same step of the history (`placement.move`).
import type { Core } from 'cytoscape';
import type { Dispose, MovedNode } from '../canvasTypes.ts';
import { movedNode } from './dragNodeController.ts';
import { directionOf } from './keyboardController.ts';
import type { Direction } from '../walking.ts';

export type NudgeDeps = {
  readonly isReadOnly: () => boolean;
  /** Somebody began to move in a read-only file. */
  readonly refuse: () => void;
  readonly onNudge: (moved: readonly MovedNode[]) => void;
};

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
    if (!direction || !event.shiftKey || nodes.empty()) return;
    event.preventDefault();
    event.stopPropagation();
    if (deps.isReadOnly()) return deps.refuse();
    isMoving = true;
    nodes.shift({ ...shifts[direction] });
  };
  const end = () => {
    if (!isMoving) return;
    isMoving = false;
    deps.onNudge(cy.nodes(':selected').map(movedNode));
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
