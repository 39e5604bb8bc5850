// Which action a key press means. Pure: the place of the focus is passed in as a word.
import type { Action, ActionScope } from './types.ts';

export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/**
 * Where the focus is: in `text` only combinations with mod count, and not those that edit the text itself; on a `control`
 * Space presses that control; `free` is everywhere else.
 */
export type FocusPlace = 'text' | 'control' | 'free';

type Surroundings = {
  readonly focus: FocusPlace;
  /** Scopes that listen now, the nearest first. */
  readonly scopes: readonly ActionScope[];
  readonly isMac: boolean;
};

const editsText = ['Z', 'Y'];

/** The action of a key press, or null. A nearer scope wins from a wider one. */
export function matchKeys(press: KeyPress, actions: readonly Action[], around: Surroundings): Action | null {
  for (const scope of around.scopes) {
    const found = actions.find(
      (action) => action.scope === scope && action.keys?.split(' ').some((keys) => isMeant(press, keys, around)),
    );
    if (found) return found;
  }
  return null;
}

function isMeant(press: KeyPress, keys: string, { focus, isMac }: Surroundings): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const hasMod = parts.includes('mod');
  if (focus === 'text' && (!hasMod || editsText.includes(key))) return false;
  if (focus === 'control' && key === 'Space') return false;
  return isSameKey(press, key, isMac) && hasModifiers(press, parts, isMac);
}

function isSameKey(press: KeyPress, key: string, isMac: boolean): boolean {
  if (key === 'Space') return press.key === ' ';
  // The delete key of a Mac is what others call Backspace.
  if (key === 'Delete' && isMac && press.key === 'Backspace') return true;
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  // With Alt a Mac keyboard types another sign; the place of the key still tells which one was meant.
  return press.altKey && press.code === `Key${key}`;
}

function hasModifiers(press: KeyPress, parts: readonly string[], isMac: boolean): boolean {
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  const key = parts.at(-1) ?? '';
  // A sign such as ? needs Shift on one keyboard and not on another: the sign itself decides.
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return (
    mod === parts.includes('mod') &&
    !other &&
    press.altKey === parts.includes('Alt') &&
    (isSign || press.shiftKey === parts.includes('Shift'))
  );
}
