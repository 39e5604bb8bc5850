import type { TextKey } from '../i18n/t.ts';

const keys = [
  'lists.intensity.0',
  'lists.intensity.1',
  'lists.intensity.2',
  'lists.intensity.3',
  'lists.intensity.4',
  'lists.intensity.5',
] as const satisfies readonly TextKey[];

/** The text of a relation's intensity 0–5 (scale of Frey et al. 2006); null and anything else is "niet bekend". */
export function intensityKey(intensity: number | null): TextKey {
  return (intensity === null ? undefined : keys[intensity]) ?? 'lists.intensity.unknown';
}
