// Does a text hold a Dutch citizen service number (BSN)? Such a number has no place in a network of professionals.

/**
 * Whether nine digits, possibly with dots, spaces or dashes between them, pass the eleven test of the BSN
 * (9·d1 + 8·d2 + … + 2·d8 − d9 is a multiple of 11). Longer runs of digits, such as phone numbers, do not count.
 */
export function containsBsn(text: string): boolean {
  // A number with a country code is a telephone number, however its digits add up.
  const withoutPhones = text.replace(/(?:\+|(?<!\d)00)\d[\d ().-]{7,}/g, ' ');
  for (const match of withoutPhones.matchAll(/(?<![\d+])(?:\d[ .-]?){8}\d(?!\d)/g)) {
    const digits = match[0].replace(/\D/g, '');
    if (passesElevenTest(digits)) return true;
  }
  return false;
}

/** The eleven test on exactly nine digits; all zeros is no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
