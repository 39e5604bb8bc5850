// Text that can stand in XML 1.0, whatever a name holds.

/** Signs that XML cannot carry at all, not even escaped. */
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** A text or a value of an attribute; line ends come back as they were. */
export function xmlText(text: string): string {
  return text.replace(impossible, '').replace(/[&<>"\t\n\r]/gu, (sign) => escapes.get(sign) ?? sign);
}

/** `name="value"` pairs of a tag, each with a blank in front; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('');
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function rgbOf(colour: string): { readonly r: number; readonly g: number; readonly b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) || 0);
  return { r, g, b };
}

/** Names of the values that occur, in the order in which they first do. */
export function namesOf(records: readonly { readonly values: ReadonlyMap<string, string> }[]): readonly string[] {
  return [...new Set(records.flatMap(({ values }) => [...values.keys()]))];
}
