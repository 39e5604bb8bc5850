// Does a note look as if it is about a client? Such notes have no place in a network of professionals: the user is
// warned before one is saved, and a citizen service number is never kept. It looks for signs, not for meaning.
import { containsBsn } from './bsn.ts';

export type NoteFinding = {
  readonly kind: 'bsn' | 'birthDate' | 'clientWord' | 'aboutPerson';
  /** The words that gave it away, at most 60 characters; empty for a BSN, which is not repeated anywhere. */
  readonly excerpt: string;
};

const birthDate =
  /\b(?:geb(?:oren|oortedatum|\.?\s?dat(?:um)?|\.)?|gebdat)\.?(?:\s+op)?\s*:?\s*\d{1,2}(?:[-/. ]\d{1,2}[-/. ]|\s+\p{L}{3,9}\.?\s+)(?:\d{4}|\d{2})\b/iu;
/** Whole words only: a cliëntenraad, cliëntondersteuner or cliëntorganisatie is a partner. */
const clientWord =
  /(?<![\p{L}-])(?:cli[eë]nt(?:e|en|es)?|pati[eë]nt(?:e|en|es)?|verdachte|gedetineerde|casu[iï]stiek|diagnose|verslaafd|suïcidaal|suicidaal|psychotisch)(?![\p{L}-])/iu;
/** `dhr. X heeft …`; verbs that are said of professionals as well (is, kan, werkt) do not count. */
const aboutPerson =
  /(?<!\p{L})(?:[Dd]hr|[Hh]r|[Mm]evr|[Mm]vr|[Mm]w|[Mm]evrouw|[Mm]eneer|[Dd]e heer)\.?\s+(?:\p{Lu}[\p{L}.'-]*|van|de|den|der|ten|ter)(?:\s+(?:\p{Lu}[\p{L}.'-]*|van|de|den|der|ten|ter)){0,4}\s+(?:heeft|had|woont|gebruikt|krijgt|kreeg|zit|weigert|drinkt|lijdt|slaapt|verblijft|dreigt|mishandelt)\b/u;

function excerptOf(match: RegExpExecArray): string {
  return match[0].replace(/\s+/gu, ' ').slice(0, 60);
}

/** The signs in a note, in the order of the list above; empty when there are none. Cost: linear, at most 20,000 characters are looked at. */
export function checkNote(note: string): readonly NoteFinding[] {
  const text = note.slice(0, 20_000);
  const findings: NoteFinding[] = [];
  if (containsBsn(text)) findings.push({ kind: 'bsn', excerpt: '' });
  const patterns = [
    ['birthDate', birthDate],
    ['clientWord', clientWord],
    ['aboutPerson', aboutPerson],
  ] as const;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match !== null) findings.push({ kind, excerpt: excerptOf(match) });
  }
  return findings;
}

/** False for a note that may not be kept, whatever the user says. */
export function mayBeKept(findings: readonly NoteFinding[]): boolean {
  return findings.every((finding) => finding.kind !== 'bsn');
}
