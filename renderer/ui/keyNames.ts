// Shortcuts in words: 'mod+Shift+Z' → ['Ctrl', 'Shift', 'Z'], as the user's keyboard names them.
import type { TextKey } from '../i18n/t.ts';

const named: Readonly<Record<string, TextKey>> = {
  mod: 'common.key.ctrl',
  Shift: 'common.key.shift',
  Alt: 'common.key.alt',
  Space: 'common.key.space',
  Escape: 'common.key.escape',
  Delete: 'common.key.delete',
  Backspace: 'common.key.backspace',
  Enter: 'common.key.enter',
};

const macSigns: Readonly<Record<string, string>> = { mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** Whether this computer names its keys as a Mac does. */
export function isMac(): boolean {
  return /Mac/.test(navigator.platform);
}

/** The alternatives of a shortcut definition, each as a list of key names. */
export function alternatives(keys: string): readonly (readonly string[])[] {
  return keys.split(' ').map((alternative) => alternative.split('+'));
}

/** One key as it is printed. */
export function keyName(key: string, t: (key: TextKey) => string): string {
  const sign = isMac() ? macSigns[key] : undefined;
  if (sign) return sign;
  const text = named[key];
  return text ? t(text) : key;
}
