// What a key asks of the table, apart from what the table then does.
import type { SelectMode } from './rowSelection.ts';

export type Key = {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly withCtrl: boolean;
  readonly withShift: boolean;
  readonly withAlt: boolean;
};

export type GridCommand =
  | { readonly kind: 'move'; readonly key: string; readonly withCtrl: boolean; readonly extends: boolean }
  | { readonly kind: 'edit'; readonly typed: string | null }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fillDown' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'select'; readonly mode: SelectMode }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'sort' }
  | { readonly kind: 'resize'; readonly step: 1 | -1 }
  | { readonly kind: 'moveColumn'; readonly step: 1 | -1 };

const movingKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] as const;

const withCtrl: Readonly<Record<string, GridCommand>> = { a: { kind: 'selectAll' }, d: { kind: 'fillDown' } };

/** The command of a key on a record; null when the key is not ours. */
export function commandOnRecord(key: Key): GridCommand | null {
  if (key.withAlt) return null;
  if (isMoving(key.key)) {
    return { kind: 'move', key: key.key, withCtrl: key.withCtrl, extends: key.withShift };
  }
  if (key.key === ' ') return { kind: 'select', mode: selectModeOf(key) };
  if (key.withCtrl) return withCtrl[key.key.toLowerCase()] ?? null;
  if (key.key === 'F2' || key.key === 'Enter') return { kind: 'edit', typed: null };
  if (key.key === 'Delete') return { kind: 'clear' };
  if (key.key === 'Backspace') return { kind: 'edit', typed: '' };
  if (key.key === 'Escape') return { kind: 'leave' };
  return isCharacter(key.key) ? { kind: 'edit', typed: key.key } : null;
}

/** The command of a key on a heading: sort, make wider or narrower (Shift), move (Ctrl and Shift), or walk on. */
export function commandOnHeading(key: Key): GridCommand | null {
  if (key.withAlt) return null;
  const step = key.key === 'ArrowRight' ? 1 : key.key === 'ArrowLeft' ? -1 : null;
  if (step !== null && key.withShift) return { kind: key.withCtrl ? 'moveColumn' : 'resize', step };
  if (key.key === 'Enter' || key.key === ' ') return { kind: 'sort' };
  return isMoving(key.key) ? { kind: 'move', key: key.key, withCtrl: key.withCtrl, extends: false } : null;
}

type Caret = { readonly start: number | null; readonly end: number | null; readonly length: number };

/** The command of a key in a filter field: out of it upwards and downwards, and sideways from the ends of its text. */
export function commandInFilter(key: Key, caret: Caret): GridCommand | null {
  if (key.withAlt || key.withCtrl || key.withShift) return null;
  const isWhole = caret.start === caret.end;
  const isOut =
    key.key === 'ArrowUp' ||
    key.key === 'ArrowDown' ||
    (key.key === 'ArrowLeft' && isWhole && caret.start === 0) ||
    (key.key === 'ArrowRight' && isWhole && caret.end === caret.length);
  if (isOut) return { kind: 'move', key: key.key, withCtrl: false, extends: false };
  return key.key === 'Enter' ? { kind: 'move', key: 'ArrowDown', withCtrl: false, extends: false } : null;
}

/** How a click or the space bar selects: one, one more (Ctrl), or up to here (Shift). */
export function selectModeOf(held: { readonly withCtrl: boolean; readonly withShift: boolean }): SelectMode {
  if (held.withShift) return 'extend';
  return held.withCtrl ? 'toggle' : 'only';
}

function isMoving(key: string): boolean {
  return movingKeys.some((moving) => moving === key);
}

function isCharacter(key: string): boolean {
  return /^.$/u.test(key);
}
