// High contrast: as the system asks, or as was chosen on this computer.
import { create } from 'zustand';
import { recall, remember } from '../platform/memory.ts';

const memoryKey = 'ketenkaart.contrast';

const useChoice = create<{ readonly isHigh: boolean }>()(() => ({ isHigh: false }));

/** Whether the window is in high contrast now. */
export function useHighContrast(): boolean {
  return useChoice((state) => state.isHigh);
}

/** Chooses high contrast when it is off and the usual contrast when it is on; remembered on this computer. */
export function toggleContrast(): void {
  const isHigh = !useChoice.getState().isHigh;
  remember(memoryKey, isHigh ? 'high' : 'usual');
  show(isHigh);
}

/** Puts the remembered contrast on the page, or that of the system, which is followed as long as nothing was chosen. */
export function showContrastEarly(): void {
  const asked = matchMedia('(prefers-contrast: more)');
  const follow = () => {
    const chosen = recall(memoryKey);
    show(chosen === null ? asked.matches : chosen === 'high');
  };
  asked.addEventListener('change', follow);
  follow();
}

function show(isHigh: boolean): void {
  document.documentElement.toggleAttribute('data-kk-high-contrast', isHigh);
  useChoice.setState({ isHigh });
}
