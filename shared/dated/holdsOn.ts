// Whether something dated holds on a day. Days are `yyyy-mm-dd`, so that comparing text is comparing days.

export type Dated = { readonly validFrom: string | null; readonly validUntil: string | null };

/** From is the first day, until the first day after; an end that is open or not known reaches for ever. */
export function holdsOn({ validFrom, validUntil }: Dated, date: string): boolean {
  return (validFrom === null || validFrom <= date) && (validUntil === null || date < validUntil);
}
