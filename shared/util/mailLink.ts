// A link that opens a mail in the user's own program.

/** Windows hands a link of some 2,000 characters to a program and cuts or drops a longer one. */
export const longestMailLink = 1_900;

export type MailLink = { readonly url: string; readonly hasBody: boolean };

/**
 * The text goes along when the whole fits; otherwise the mail opens with address and subject only.
 * Lines are parted by CR LF, as RFC 6068 section 5 asks.
 */
export function mailLink(to: string, subject: string, body: string): MailLink {
  const head = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(body.replaceAll(/\r?\n/g, '\r\n'))}`;
  return whole.length <= longestMailLink ? { url: whole, hasBody: true } : { url: head, hasBody: false };
}
