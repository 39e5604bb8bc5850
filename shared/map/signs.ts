// The signs of what came, went and changed between two days. A sign and not only a colour, so that whoever sees no
// difference between red and green sees this one.
import type { ChangeSign } from './drawDifference.ts';
import type { Theme } from './themes.ts';

export const signTexts: Readonly<Record<ChangeSign, string>> = { came: '+', gone: '−', changed: '~' };

export function signColour(sign: ChangeSign, theme: Theme): string {
  return { came: theme.success, gone: theme.danger, changed: theme.warning }[sign];
}

/** The sign that an element carries among its classes; null for most. */
export function signOf(classes: string): ChangeSign | null {
  const has = classes.split(' ');
  return (Object.keys(signTexts) as ChangeSign[]).find((sign) => has.includes(sign)) ?? null;
}
