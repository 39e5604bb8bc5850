// Where a document lies: an address of a web page.
import { allowedLink } from '../../shared/util/allowedLink.ts';
import { cleanLine } from '../../shared/text/clean.ts';
import { Refusal } from './refusal.ts';

/** The address in a text as typed, `www.example.org/x` too; empty when there is none. Throws `Refusal` for what is no web page. */
export function documentLink(text: string): string {
  const typed = cleanLine(text);
  if (typed === '') return '';
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  const link = allowedLink(address);
  if (link === null || !/^https:\/\/[^\s/]+\.[^\s/]+/i.test(link)) throw new Refusal('errors.sentence.LINK_REFUSED');
  return link;
}
