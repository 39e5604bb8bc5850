// The words of a question that say what is looked for: "wie weet alles van mensenhandel?" looks for mensenhandel.
import { foldText } from './fold.ts';

/** Words that ask, link or point, and the small words of Dutch names: they find everything or nothing. */
const smallWords: ReadonlySet<string> = new Set(
  `wie wat waar welke wanneer weet weten kent kennen doet doen gaat helpt bel bellen ik mij me we wij er iemand iets alles
   meer van voor over bij met in op aan uit om te tot is zijn heeft hebben kan kunnen moet een het en of
   de den der des ten ter 't 's la le du el al ben bin von zu zum da do dos`
    .split(/\s+/)
    .map((word) => foldText(word)),
);

/** The words left when the small ones are gone; all of them when nothing would be left. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !smallWords.has(foldText(word)));
  return telling.length > 0 ? telling : words;
}
