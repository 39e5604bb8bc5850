// Which colour means what, when the map is not coloured by domain: so many groups get a colour, the rest is "overig".

/**
 * Hues that stay apart for all eyes, also of those who see fewer colours: "muted" of Paul Tol's colour schemes
 * (SRON/EPS/TN/09-002), and a purple that was searched for as far from them as could be. A test holds them apart.
 */
export const groupHues = [
  '#332288',
  '#DDCC77',
  '#44AA99',
  '#882255',
  '#88CCEE',
  '#117733',
  '#CC6677',
  '#999933',
  '#AA4499',
  '#AA66FF',
] as const;

export type ColouredGroup = { readonly key: string; readonly label: string; readonly hue: string };

export type GroupColours = {
  /** In the order of their words. */
  readonly groups: readonly ColouredGroup[];
  /** The hue of a group; null for the rest and for who is in none. */
  readonly hueOf: (key: string | null) => string | null;
};

/**
 * Colours for the groups that most are in, at most as many as there are hues. In the order of the words, so that a colour
 * changes only when another group comes among the largest.
 * @param keys the group of each actor; null = not known.
 */
export function colourGroups(
  keys: Iterable<string | null>,
  words: readonly { readonly key: string; readonly label: string }[],
): GroupColours {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  const largest = words
    .filter(({ key }) => counts.has(key))
    .toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))
    .slice(0, groupHues.length);
  const chosen = new Set(largest.map(({ key }) => key));
  const groups = words
    .filter(({ key }) => chosen.has(key))
    .map(({ key, label }, k) => ({ key, label, hue: groupHues[k] ?? groupHues[0] }));
  const hues = new Map(groups.map(({ key, hue }) => [key, hue]));
  return { groups, hueOf: (key) => (key === null ? null : (hues.get(key) ?? null)) };
}
