// Finding in a list of choices: what begins with the words first, then what has them inside.
import { foldText } from '../../../shared/text/fold.ts';

export type PickerOption = {
  readonly value: string;
  readonly label: string;
  /** Said smaller behind the label: where it belongs, of what kind it is. */
  readonly detail?: string;
  /** Other names by which it may be found. */
  readonly aliases?: readonly string[];
  /** Full hue of a mark before the label, `#rrggbb`. */
  readonly colour?: string;
};

/** More than this in a list is not read; typing finds the rest. */
export const optionLimit = 100;

export type Matches<O> = {
  /** A name or a word of it begins with what was typed. */
  readonly close: readonly O[];
  /** What was typed is somewhere inside. */
  readonly loose: readonly O[];
};

/** The options that have every typed word somewhere in their names, at most `limit` in all. O(n). */
export function matchOptions<O extends PickerOption>(
  options: readonly O[],
  typed: string,
  limit: number = optionLimit,
): Matches<O> {
  const asked = foldText(typed).trim();
  if (asked === '') return { close: options.slice(0, limit), loose: [] };
  const words = asked.split(/\s+/);
  const ranked: O[][] = [[], [], []];
  for (const option of options) {
    const rank = rankOf(option, asked, words);
    if (rank !== null) ranked[rank]?.push(option);
  }
  const [first = [], second = [], third = []] = ranked;
  const close = [...first, ...second].slice(0, limit);
  return { close, loose: third.slice(0, limit - close.length) };
}

/** The option with this name, without regard to case and accents. */
export function optionNamed<O extends PickerOption>(options: readonly O[], name: string): O | undefined {
  const asked = foldText(name).trim();
  return (
    options.find((option) => foldText(option.label) === asked) ??
    options.find((option) => option.aliases?.some((alias) => foldText(alias) === asked))
  );
}

/** The options with those that are chosen already in front; the order is otherwise kept. */
export function chosenFirst<O extends PickerOption>(options: readonly O[], chosen: readonly string[]): readonly O[] {
  const isChosen = new Set(chosen);
  return [
    ...options.filter((option) => isChosen.has(option.value)),
    ...options.filter((option) => !isChosen.has(option.value)),
  ];
}

/** The choice after picking a value: one more or less of several, or the only one. */
export function withChoice(chosen: readonly string[], value: string, isMultiple: boolean): readonly string[] {
  if (!isMultiple) return [value];
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

function rankOf(option: PickerOption, asked: string, words: readonly string[]): number | null {
  const names = [option.label, ...(option.aliases ?? [])].map(foldText);
  if (names.some((name) => name.startsWith(asked))) return 0;
  if (names.some((name) => name.includes(` ${asked}`))) return 1;
  const all = [...names, foldText(option.detail ?? '')].join(' ');
  return words.every((word) => all.includes(word)) ? 2 : null;
}
