/** One cell with themes → their names as typed. `HG/KM` is one theme unless both sides are known. */
import { foldWords } from '../../text/fold.ts';

/** Names of a cell in order, each once. `isKnown` tells whether a folded name is a theme of the network. */
export function splitThemes(cell: string, isKnown: (words: string) => boolean): readonly string[] {
  const whole = cell.replace(/\s+/gu, ' ').trim();
  if (whole === '') return [];
  if (isKnown(foldWords(whole))) return [whole];
  const pieces = cell
    .split(/\s*[;|,\n]\s*/u)
    .map((piece) => piece.replace(/\s+/gu, ' ').trim())
    .filter((piece) => foldWords(piece) !== '')
    .flatMap((piece) => {
      const sides = piece.split(/\s*\/\s*|\s+&\s+|\s+\+\s+/u);
      return sides.length > 1 && sides.every((side) => isKnown(foldWords(side))) ? sides : [piece];
    });
  const seen = new Set<string>();
  return pieces.filter((piece) => {
    const key = foldWords(piece);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
