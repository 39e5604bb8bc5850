// Light, dark or as the system: remembered on this computer, and changeable from anywhere.
import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { recall, remember } from '../platform/memory.ts';

const memoryKey = 'ketenkaart.colourScheme';

let tellMantine: (scheme: MantineColorScheme) => void = () => {};

/** Mantine asks here what was chosen, and hears from here when it changes. */
export const colourSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => {
    const remembered = recall(memoryKey);
    return isMantineColorScheme(remembered) ? remembered : fallback;
  },
  set: (scheme) => remember(memoryKey, scheme),
  subscribe: (onUpdate) => {
    tellMantine = onUpdate;
  },
  unsubscribe: () => {
    tellMantine = () => {};
  },
  clear: () => remember(memoryKey, 'auto'),
};

/** Shows and remembers a colour scheme. */
export function chooseColourScheme(scheme: MantineColorScheme): void {
  remember(memoryKey, scheme);
  tellMantine(scheme);
}

/** From light to dark and back, whatever made the window so. */
export function toggleColourScheme(): void {
  const isDark = document.documentElement.dataset['mantineColorScheme'] === 'dark';
  chooseColourScheme(isDark ? 'light' : 'dark');
}

/** Puts the remembered scheme on the page before anything is drawn, so that no window flashes white. */
export function showColourSchemeEarly(): void {
  const chosen = colourSchemeManager.get('auto');
  const isDark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';
}
