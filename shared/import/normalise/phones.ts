/**
 * One cell with telephone numbers → each number as typed, its E.164 form where it is a real one, and what to ask.
 * Several numbers and remarks in a cell are met; numbers from abroad only with their country code.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Reason } from '../types.ts';

export type PhoneKind = 'phone' | 'mobile';

export type ParsedPhone = {
  readonly kind: PhoneKind;
  /** As typed, without remark. With a proposal accepted this is the proposed number. */
  readonly value: string;
  readonly normalised: string | null;
  readonly label: string | null;
};

/** A better reading of a value that the user may refuse. */
export type Proposal = { readonly kind: 'leadingZero' | 'countryCode'; readonly value: string };

export type PhoneFinding =
  | { readonly phone: ParsedPhone; readonly original: string; readonly issue: Reason | null; readonly proposal: null }
  /** `phone` is the value as typed, `proposed` what it would be with the proposal taken. */
  | {
      readonly phone: ParsedPhone;
      readonly proposed: ParsedPhone;
      readonly original: string;
      readonly issue: Reason;
      readonly proposal: Proposal;
    }
  | { readonly phone: null; readonly original: string; readonly issue: Reason; readonly proposal: null };

const scientific = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/iu;
/** Nothing but a number, as most cells are. */
const numberOnly = /^[\d\s+./-]*(?:\(\d+\))?[\d\s./-]*\d$/;
const startsWithNumber = /^[\s(]*(?:\+|00|\d)/u;
const labelBefore = /^(?<label>[\p{L}][\p{L}. ]{0,20}?)[.:]?\s*(?=[(+\d])/u;
const mobileWords = /^(?:m|mob|mobiel|gsm|06|cell|mobile)\b/iu;
const phoneWords = /^(?:t|tel|telefoon|vast|werk|kantoor|phone|v|w)\b/iu;

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, '');
}

/**
 * Key on which two numbers are the same: E.164 when there is one, else the digits with the Dutch country code
 * and its `(0)` turned into one leading zero.
 */
export function phoneKey(point: { readonly value: string; readonly normalised: string | null }): string {
  if (point.normalised !== null) return point.normalised;
  const digits = digitsOf(point.value.replace(/\(0\)/u, ''));
  return digits.replace(/^(?:00)?31(?:0(?=\d{9}$)|(?=\d{9}$))/u, '0');
}

/** Cuts a cell at signs and words between numbers; a `/` or `-` inside one number stays. */
function splitNumbers(cell: string): string[] {
  if (scientific.test(cell.trim())) return [cell];
  const coarse = cell.split(/\s*(?:[;|\n]|,(?=\s*[+(\d])|\s+(?:of|en|or)\s+|\s\/\s)\s*/u);
  return coarse.flatMap((piece) => {
    const bySlash = piece.split('/');
    const areAllWhole = bySlash.length > 1 && bySlash.every((part) => digitsOf(part).length >= 9);
    return areAllWhole ? bySlash : [piece];
  });
}

type Bare = { readonly number: string; readonly label: string; readonly kindHint: PhoneKind | null };

/** Takes words and bracketed remarks off a number: `mob: 06-00000001 (niet op wo)`. */
function takeLabel(piece: string): Bare {
  if (numberOnly.test(piece)) return { number: piece.replace(/\s+/g, ' ').trim(), label: '', kindHint: null };
  const labels: string[] = [];
  let text = piece.replace(/\(([^()]*\p{L}[^()]*)\)/gu, (_whole, inside: string) => {
    labels.push(inside.trim());
    return ' ';
  });
  let kindHint: PhoneKind | null = null;
  const before = labelBefore.exec(text.trim());
  if (before !== null) {
    const word = (before.groups?.['label'] ?? '').trim();
    if (mobileWords.test(word)) kindHint = 'mobile';
    else if (phoneWords.test(word)) kindHint = 'phone';
    else labels.push(word);
    text = text.trim().slice(before[0].length);
  }
  const behind = /^(?<number>[+()\d\s./-]*\d\)?)(?<rest>.*)$/su.exec(text.trim());
  const rest = (behind?.groups?.['rest'] ?? '').replace(/^[\s,;:/-]+|[\s,;:/-]+$/gu, '');
  if (rest !== '') labels.push(rest);
  const number = (behind?.groups?.['number'] ?? text).replace(/\s+/gu, ' ').trim();
  return { number, label: labels.filter((label) => label !== '').join(', '), kindHint };
}

/** Dutch mobile numbers, by far the commonest: known without the library (ACM numbering plan: 061–065 and 068). */
const dutchMobile = /^(?:\+31|0031|0)(6[1-58]\d{7})$/u;

/** E.164 of a number that is valid in the Netherlands or, with its country code, abroad (ITU-T E.164); else null. */
export function normalisePhone(value: string): string | null {
  const bare = value.replace(/[\s.-]+|\(0\)/gu, '');
  const mobile = dutchMobile.exec(bare);
  if (mobile !== null) return `+31${mobile[1]}`;
  // `00` means abroad, and no country code begins with a zero.
  if (bare.startsWith('000')) return null;
  const parsed = parsePhoneNumberFromString(value.replace(/^\s*00(?=[1-9])/u, '+'), 'NL');
  return parsed?.isValid() === true ? parsed.number : null;
}

function kindOf(value: string, normalised: string | null, hint: PhoneKind): PhoneKind {
  const key = normalised ?? phoneKey({ value, normalised });
  if (key.startsWith('+316') || /^06\d{8}$/u.test(key)) return 'mobile';
  return normalised !== null && normalised.startsWith('+31') ? 'phone' : /^0[1-57-9]/u.test(key) ? 'phone' : hint;
}

function makePhone(value: string, label: string, hint: PhoneKind): ParsedPhone {
  const normalised = normalisePhone(value);
  return { kind: kindOf(value, normalised, hint), value, normalised, label: label === '' ? null : label };
}

/** What Excel took off a number: the zero in front, or the plus of a country code. */
function lostSigns(number: string): Proposal | null {
  if (/^[1-9]\d{8}$/u.test(number)) return { kind: 'leadingZero', value: `0${number}` };
  if (/^31\d{9}$/u.test(number)) return { kind: 'countryCode', value: `+${number}` };
  return null;
}

function readPiece(piece: string, hint: PhoneKind): PhoneFinding | null {
  const original = piece.trim();
  if (original === '') return null;
  if (scientific.test(original)) {
    return { phone: null, original, issue: { code: 'PHONE_SCIENTIFIC', params: { value: original } }, proposal: null };
  }
  const { number, label, kindHint } = takeLabel(original);
  const digits = digitsOf(number);
  if (digits.length < 3 || digits.length > 20 || !startsWithNumber.test(number)) {
    return { phone: null, original, issue: { code: 'PHONE_UNREADABLE', params: { value: original } }, proposal: null };
  }
  const proposal = lostSigns(number);
  if (proposal !== null) {
    const proposed = makePhone(proposal.value, label, kindHint ?? hint);
    // As typed it is no number anyone can dial: only the proposal may carry an E.164 form.
    const phone: ParsedPhone = { ...proposed, value: number, normalised: null };
    const params = { value: number, proposal: proposal.value };
    const code = proposal.kind === 'leadingZero' ? 'PHONE_LOST_ZERO' : 'PHONE_LOST_PLUS';
    return { phone, proposed, original, issue: { code, params }, proposal };
  }
  const phone = makePhone(number, label, kindHint ?? hint);
  const issue: Reason | null = phone.normalised === null ? { code: 'PHONE_DOUBTFUL', params: { value: number } } : null;
  return { phone, original, issue, proposal: null };
}

/** Every number in a cell, in order, the same number once. `hint` is what the column says it holds. */
export function parsePhones(cell: string, hint: PhoneKind): readonly PhoneFinding[] {
  const pieces = splitNumbers(cell);
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return [readPiece(only, hint)].filter((finding) => finding !== null);
  const seen = new Set<string>();
  const findings: PhoneFinding[] = [];
  for (const piece of pieces) {
    const finding = readPiece(piece, hint);
    if (finding === null) continue;
    const key = finding.phone === null ? finding.original : phoneKey(finding.phone);
    if (seen.has(key)) continue;
    seen.add(key);
    findings.push(finding);
  }
  return findings;
}
