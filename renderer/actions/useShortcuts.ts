import { useEffect, useRef } from 'react';
import { isPresenting } from '../data/presenting.ts';
import { useUi } from '../data/uiStore.ts';
import { isMac } from '../ui/keyNames.ts';
import { type FocusPlace, matchKeys } from './matchKeys.ts';
import { actionList } from './registry.ts';
import type { ActionScope, ActionState } from './types.ts';
import { useActionState, useRunAction } from './useActions.ts';

const repeatable = ['undo', 'redo'];

/**
 * Makes every shortcut of the registry work in this window. A key that a component already took (`preventDefault`) is
 * left alone, and so is everything behind an open dialog or menu.
 */
export function useShortcuts(): void {
  const state = useActionState();
  const run = useRunAction();
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    let wasElsewhere = false;
    // Asked before anything hears the key: the Escape that closes a dialog is not also a step back behind it.
    const onFirst = (event: KeyboardEvent) => {
      wasElsewhere = isElsewhere(event);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || wasElsewhere || isElsewhere(event)) return;
      const around = { focus: focusPlace(event.target), scopes: scopesOf(latest.current), isMac: isMac() };
      const action = matchKeys(event, actionList, around);
      if (!action?.isEnabled(latest.current) || (event.repeat && !repeatable.includes(action.id))) return;
      event.preventDefault();
      run(action.id);
    };
    window.addEventListener('keydown', onFirst, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onFirst, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [run]);
}

function scopesOf({ ui }: ActionState): readonly ActionScope[] {
  const own: readonly ActionScope[] = ui.page === 'map' ? ['map', 'global'] : ['global'];
  return isPresenting() ? ['presenting', ...own] : own;
}

function isElsewhere(event: KeyboardEvent): boolean {
  // A dialog that was asked for already has the keys, also in the moment before it is drawn.
  const { isPaletteOpen, dialog } = useUi.getState();
  if (isPaletteOpen || dialog !== null || document.querySelector('[aria-modal="true"]')) return true;
  return event.target instanceof Element && event.target.closest('[role="menu"], [role="listbox"]') !== null;
}

const textual = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]';
const pressable = 'button, a[href], summary, input, [role="button"], [role="checkbox"], [role="switch"], [role="tab"]';
const typeless = ['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color'];

function focusPlace(target: EventTarget | null): FocusPlace {
  if (!(target instanceof Element)) return 'free';
  if (target.matches(textual)) return 'text';
  if (target instanceof HTMLInputElement) return typeless.includes(target.type) ? 'control' : 'text';
  return target.matches(pressable) ? 'control' : 'free';
}
