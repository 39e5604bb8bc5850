// Finding and taking out the words that tell who somebody is: whole words, whatever the letter case.

/** Whether one of the words stands in a text as a word of its own. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const folded = text.toLowerCase();
  return words.some((word) => folded.includes(word.toLowerCase())) && patternOf(words).test(text);
}

/** The text with every such word replaced; the longest first, so that no tail of a name is left. */
export function withoutWords(text: string, words: readonly string[], replacement: string): string {
  return text.replace(patternOf(words), () => replacement);
}

function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
