const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The text, cut to so many signs as a reader sees them, with an ellipsis where it was cut. */
export function shortened(text: string, most: number): string {
  const all = [...signs.segment(text)].map(({ segment }) => segment);
  return all.length > most ? `${all.slice(0, most - 1).join('')}…` : text;
}
