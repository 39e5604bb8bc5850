// Names of templates: no two have the same.
import { foldText } from '../text/fold.ts';

/** The name itself when no other has it, whatever the case and accents; else with the first free number: "Woonoverlast (2)". */
export function freeLabel(label: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldText));
  let free = label;
  for (let count = 2; folded.has(foldText(free)); count += 1) free = `${label} (${count})`;
  return free;
}
