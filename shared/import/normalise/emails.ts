/**
 * One cell with e-mail addresses → each address, clean, and what to ask. Also: is it a person's mailbox or a
 * functional one that belongs to the organisation?
 */
import { foldCompact, foldText } from '../../text/fold.ts';
import type { Reason } from '../types.ts';

export type ParsedEmail = {
  /** As typed, without wrapping: case kept. */
  readonly value: string;
  /** Lower case; the key of the address. */
  readonly normalised: string;
  /** A display name that stood with it. */
  readonly label: string | null;
};

export type EmailFinding =
  | { readonly email: ParsedEmail; readonly original: string; readonly issue: null; readonly isProposal: false }
  /** Put together from `a(at)example.org`; the user may refuse it. */
  | { readonly email: ParsedEmail; readonly original: string; readonly issue: Reason; readonly isProposal: true }
  | { readonly email: null; readonly original: string; readonly issue: Reason; readonly isProposal: false };

/** Practical check, stricter than RFC 5321 where people mistype: no quoted local parts, a dot in the domain. */
const address =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/iu;
const spelledAt = /\s*(?:\(\s*(?:at|apenstaartje)\s*\)|\[\s*at\s*\]|\{\s*at\s*\}|\s+at\s+)\s*/iu;
const spelledDot = /\s*(?:\(\s*(?:dot|punt)\s*\)|\[\s*(?:dot|punt)\s*\])\s*/giu;
const maximumAddressLength = 254;

export function isEmailAddress(text: string): boolean {
  return text.length <= maximumAddressLength && address.test(text);
}

function bare(text: string): string {
  return text
    .trim()
    .replace(/^["'<(\s]+|[>"')\s]+$/gu, '')
    .replace(/^(?:mailto:|e-?mail:|mail:)\s*/iu, '')
    .replace(/\?.*$/su, '')
    .replace(/[.,;:]+$/u, '');
}

function readOne(piece: string): EmailFinding | null {
  const original = piece.trim();
  if (original === '') return null;
  if (isEmailAddress(original)) {
    const email = { value: original, normalised: original.toLowerCase(), label: null };
    return { email, original, issue: null, isProposal: false };
  }
  const wrapped = /^(?<name>[^<>]*)<(?<inner>[^<>]+)>$/su.exec(original);
  const label = bare(wrapped?.groups?.['name'] ?? '');
  const typed = bare(wrapped?.groups?.['inner'] ?? original);
  const asEmail = (value: string): ParsedEmail => ({
    value,
    normalised: value.toLowerCase(),
    label: label === '' ? null : label,
  });
  if (isEmailAddress(typed)) return { email: asEmail(typed), original, issue: null, isProposal: false };
  const repaired = typed.replace(spelledAt, '@').replace(spelledDot, '.').replace(/\s+/gu, '');
  if (repaired !== typed && isEmailAddress(repaired)) {
    const params = { value: original, proposal: repaired };
    return { email: asEmail(repaired), original, issue: { code: 'EMAIL_REPAIRED', params }, isProposal: true };
  }
  return { email: null, original, issue: { code: 'EMAIL_INVALID', params: { value: original } }, isProposal: false };
}

/** Cuts a cell into addresses: at `;` `,` `|` and line ends, and at spaces or `/` when every piece has its own @. */
function splitAddresses(cell: string): string[] {
  if (!/[;|,\s/<]/.test(cell)) return [cell];
  return cell.split(/[;|\n]+|,(?=[^<>]*(?:@|$))/u).flatMap((piece) => {
    if (piece.includes('<')) return piece.split(/(?<=>)\s+/u);
    const finer = piece
      .trim()
      .split(/\s*\/\s*|\s+(?:en|of|and|or)\s+|\s+/u)
      .filter((part) => part !== '' && part !== '-');
    return finer.length > 1 && finer.every((part) => part.includes('@')) ? finer : [piece];
  });
}

/** Every address in a cell, in order, the same address once. The first one is the primary. */
export function parseEmails(cell: string): readonly EmailFinding[] {
  const pieces = splitAddresses(cell);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return [readOne(only)].filter((finding) => finding !== null);
  const seen = new Set<string>();
  const findings: EmailFinding[] = [];
  for (const piece of pieces) {
    const finding = readOne(piece);
    if (finding === null) continue;
    const key = finding.email?.normalised ?? finding.original;
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push(finding);
  }
  return findings;
}

/** Local parts of mailboxes that belong to an organisation or team, folded to letters and digits. */
const functionalMailboxes: ReadonlySet<string> = new Set([
  ...[
    'info',
    'algemeen',
    'contact',
    'post',
    'mail',
    'email',
    'mailbox',
    'postbus',
    'office',
    'kantoor',
    'balie',
    'receptie',
    'secretariaat',
    'bestuurssecretariaat',
  ],
  ...[
    'administratie',
    'planning',
    'helpdesk',
    'servicedesk',
    'klantenservice',
    'klantcontact',
    'klantcontactcentrum',
    'kcc',
    'servicepunt',
    'loket',
    'meldpunt',
    'meldingen',
    'melding',
  ],
  ...[
    'aanmelden',
    'aanmelding',
    'aanmeldingen',
    'aanmeldpunt',
    'advies',
    'hulp',
    'vragen',
    'pers',
    'communicatie',
    'bestuur',
    'directie',
    'raad',
    'gemeente',
    'team',
    'teams',
    'wijkteam',
  ],
  ...[
    'sociaalteam',
    'sociaalwijkteam',
    'jeugdteam',
    'toegang',
    'leerplicht',
    'handhaving',
    'oov',
    'burgerzaken',
    'zorg',
    'wmo',
    'jeugd',
    'wonen',
    'veiligheid',
    'veiligheidshuis',
  ],
  ...[
    'zvh',
    'procesregie',
    'crisisdienst',
    'noreply',
    'nietbeantwoorden',
    'hr',
    'po',
    'personeelszaken',
    'privacy',
    'fg',
    'webmaster',
    'inkoop',
    'facturen',
    'backoffice',
    'frontoffice',
  ],
]);
const functionalStarts =
  /^(?:info|secretariaat|meldpunt|wijkteam|sociaalteam|sociaalwijkteam|jeugdteam|team|loket|gebiedsteam|buurtteam|basisteam|postbus|zorgmelding|aanmeld)/u;

/** Words that stand for the general address in a column of names, whatever the address is. */
const mailboxWords: ReadonlySet<string> = new Set([
  'info',
  'algemeen',
  'secretariaat',
  'receptie',
  'balie',
  'administratie',
  'helpdesk',
  'servicedesk',
]);

/**
 * True for a cell in a column of names that names a mailbox and nobody: `info`, `Secretariaat`, and another function
 * only beside its own address (`Wonen` with `wonen@`), because `Post` and `Raad` are people as well.
 */
export function isMailboxName(name: string, emailCells: readonly string[]): boolean {
  const word = foldCompact(name);
  if (mailboxWords.has(word)) return true;
  if (!functionalMailboxes.has(word)) return false;
  return emailCells.some((cell) => foldCompact(cell.trim().split('@')[0] ?? '') === word && cell.includes('@'));
}

/**
 * True for a mailbox of a function (`info@`, `wijkteam.noord@`), which is no personal data and goes to the
 * organisation. `names` are the person's own name parts: an address that holds one of them is personal.
 */
export function isFunctionalMailbox(normalised: string, names: readonly string[] = []): boolean {
  const local = foldCompact(normalised.split('@')[0] ?? '');
  const isNamed = names.some((name) => {
    const key = foldCompact(name);
    return key.length >= 3 && local.includes(key);
  });
  if (isNamed) return false;
  return functionalMailboxes.has(local) || functionalStarts.test(foldText(local));
}
