/** Which sign separates the cells? Counted outside quotes, because names and addresses are full of commas. */
import type { Delimiter } from './types.ts';

/** In order of preference when the counts do not decide: Excel on a Dutch Windows writes `;`. */
export const delimiters: readonly Delimiter[] = [';', ',', '\t', '|'];

const sampleLength = 65_536;
const sampleRecords = 100;

/** How often the delimiter stands in each record of the sample, quoted cells left out; blank records are skipped. */
function countPerRecord(text: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let atCellStart = true;
  let isBlank = true;
  for (let index = 0; index < text.length && counts.length < sampleRecords; index += 1) {
    const sign = text[index];
    if (isQuoted) {
      if (sign === '"') isQuoted = false;
      continue;
    }
    if (sign === '\n') {
      if (!isBlank) counts.push(count);
      count = 0;
      atCellStart = true;
      isBlank = true;
      continue;
    }
    if (sign === delimiter) {
      count += 1;
      atCellStart = true;
      continue;
    }
    // A doubled quote inside a quoted cell closes and opens again, which comes to the same.
    if (sign === '"' && (atCellStart || text[index - 1] === '"')) isQuoted = true;
    atCellStart = false;
    isBlank = false;
  }
  if (!isBlank) counts.push(count);
  return counts;
}

/** How well the counts agree: share of the records with the commonest count, heavier with more columns. */
function agreement(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, records] of frequency) {
    best = Math.max(best, (records / counts.length) * (1 + Math.log2(count)));
  }
  return best;
}

/** The likeliest delimiter of a text with `\n` line ends; `;` when there is only one column. */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  let best: Delimiter = ';';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = agreement(countPerRecord(sample, delimiter));
    if (score > bestScore + 1e-9) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}
