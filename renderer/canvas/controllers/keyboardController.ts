// The map by keyboard: arrows walk along relations, Tab goes down the row, Enter opens, Space brings into view.
import type { Core } from 'cytoscape';
import type { Dispose } from '../canvasTypes.ts';
import { nextInDirection, nextInRow, type Direction, type Placed } from '../walking.ts';

export type KeyboardDeps = {
  /** The ids in the order of the list beside the map. */
  readonly row: () => readonly string[];
  /** Neighbours by a joined line, which is no element. */
  readonly linked: (id: string) => readonly string[];
  readonly isReadOnly: () => boolean;
  readonly select: (ids: readonly string[]) => void;
  readonly open: (id: string) => void;
  readonly remove: () => void;
  readonly showAll: () => void;
  readonly focusOn: (id: string) => void;
  readonly menu: () => void;
};

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function directionOf(key: string): Direction | null {
  return arrows[key] ?? null;
}

export function installKeyboardController(cy: Core, surface: HTMLElement, deps: KeyboardDeps): Dispose {
  const onKeyDown = (event: KeyboardEvent) => {
    // Fields that lie over the map have their own keys.
    if (event.target !== surface || event.defaultPrevented) return;
    if (!handleKey(cy, event, deps)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  surface.addEventListener('keydown', onKeyDown);
  return () => surface.removeEventListener('keydown', onKeyDown);
}

/** Whether the key meant something here; if not, it is for the window. */
function handleKey(cy: Core, event: KeyboardEvent, deps: KeyboardDeps): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' && selectAll(deps);
  const selected = cy.nodes(':selected').map((node) => node.id());
  const current = selected.at(-1) ?? null;
  const direction = directionOf(event.key);
  if (direction) return walk(cy, current, direction, deps);
  switch (event.key) {
    case 'Tab':
      // With nothing selected Tab leaves the map: nobody is caught in it.
      return current !== null && selectOne(nextInRow(deps.row(), current, event.shiftKey ? -1 : 1), deps);
    case 'Home':
      return selectOne(deps.row()[0] ?? null, deps);
    case 'End':
      return selectOne(deps.row().at(-1) ?? null, deps);
    case 'Enter':
      if (current === null) return false;
      deps.open(current);
      return true;
    case ' ':
      if (current === null) deps.showAll();
      else deps.focusOn(current);
      return true;
    case 'Delete':
      if (cy.elements(':selected').empty() || deps.isReadOnly()) return false;
      deps.remove();
      return true;
    case 'Escape':
      if (cy.elements(':selected').empty()) return false;
      deps.select([]);
      return true;
    case 'ContextMenu':
    case 'F10':
      if (event.key === 'F10' && !event.shiftKey) return false;
      deps.menu();
      return true;
    default:
      return false;
  }
}

function selectAll(deps: KeyboardDeps): boolean {
  deps.select(deps.row());
  return true;
}

function selectOne(id: string | null, deps: KeyboardDeps): boolean {
  if (id !== null) deps.select([id]);
  return id !== null;
}

/** To the neighbour in that direction; from nowhere to the first of the row. At an end nothing happens. */
function walk(cy: Core, current: string | null, direction: Direction, deps: KeyboardDeps): boolean {
  if (current === null) return selectOne(deps.row()[0] ?? null, deps);
  const node = cy.getElementById(current);
  const joined = new Set(deps.linked(current));
  const neighbours: Placed[] = node
    .neighborhood()
    .nodes()
    .union(cy.nodes().filter((other) => joined.has(other.id())))
    .nodes()
    .map((other) => ({ id: other.id(), ...other.position() }));
  const next = nextInDirection(node.position(), neighbours, direction);
  if (next !== null) deps.select([next]);
  return true;
}
