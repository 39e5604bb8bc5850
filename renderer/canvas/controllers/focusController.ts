// Clicking the map gives it the keyboard; the focus ring shows only to who uses the keyboard.
import type { Dispose } from '../canvasTypes.ts';

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

export function installFocusController(surface: HTMLElement): Dispose {
  // Cytoscape takes the focus away from everything when the mouse goes down; this comes after it.
  const onMouseDown = () => {
    delete surface.dataset['byKey'];
    surface.focus({ preventScroll: true });
  };
  const onKey = ({ key }: KeyboardEvent) => {
    // With a modifier alone it is still the mouse that works.
    if (!modifiers.includes(key)) surface.dataset['byKey'] = '';
  };
  surface.addEventListener('mousedown', onMouseDown);
  surface.addEventListener('keydown', onKey);
  surface.addEventListener('keyup', onKey);
  return () => {
    surface.removeEventListener('mousedown', onMouseDown);
    surface.removeEventListener('keydown', onKey);
    surface.removeEventListener('keyup', onKey);
  };
}
