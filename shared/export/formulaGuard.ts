// Text that a spreadsheet would run as a formula is made harmless, and made itself again on the way back.
// A CSV cell has no type: Excel and LibreOffice run whatever begins like a formula (import-injection).

/** What starts a formula, in its usual and its full-width form, also behind blanks and invisible signs. */
const runs = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A control sign at the start (tab, return, NUL) hides what follows from a reader that looks at one sign only. */
const hides = /^'*\p{Cc}/u;

/** A phone number in international form; it cannot call a function and would be spoiled by a mark in front. */
const phone = /^\+[0-9 ()-]+$/;

/** Puts an apostrophe before text that begins like a formula. Phone numbers such as `+31 6 …` stay as they are. */
export function guardFormula(text: string): string {
  return isDangerous(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardFormula` away again. Any other apostrophe, as in `'s-Hertogenbosch`, stays. */
export function unguardFormula(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return isDangerous(rest) || phone.test(rest) ? rest : text;
}

function isDangerous(text: string): boolean {
  return !phone.test(text) && (runs.test(text) || hides.test(text));
}
