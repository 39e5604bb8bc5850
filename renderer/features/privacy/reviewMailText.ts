// The mail of a review round in the words of the interface. Holds what the redaction let through and nothing else.
import type { ReviewMail } from '../../../shared/export/redactReviewMail.ts';
import type { ContactListRow } from '../../../shared/export/types.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { TextKey } from '../../i18n/t.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;
type Values = ContactListRow['values'];

export type ReviewLetter = { readonly subject: string; readonly text: string };

/** Subject and text; parts are parted by an empty line. */
export function reviewLetter(mail: ReviewMail, network: string, t: Translate): ReviewLetter {
  const { organisation } = mail;
  const people = mail.people.map(({ values }) => personLines(values, t).join('\n'));
  const parts = [
    t('reviewRound.letter.dear'),
    t('reviewRound.letter.why', { network, organisation }),
    t('reviewRound.letter.ask'),
    ...mail.places.map(({ values }) => placeLines(values, t).join('\n')),
    [t('reviewRound.letter.people'), ...(people.length > 0 ? people : [t('reviewRound.letter.nobody')])].join('\n'),
    t('reviewRound.letter.rights'),
    t('reviewRound.letter.greeting'),
  ];
  return { subject: t('reviewRound.letter.subject', { network }), text: `${parts.join('\n\n')}\n` };
}

function placeLines(values: Values, t: Translate): readonly string[] {
  const city = [values.postcode, values.city].filter(Boolean).join(' ');
  return [
    values.department || (values.organisation ?? ''),
    ...named('address', [values.address, city].filter(Boolean).join(', '), t),
    ...named('phone', values.phone, t),
    ...named('email', values.email, t),
    ...named('areas', values.areas?.replaceAll(' | ', ', '), t),
  ];
}

function personLines(values: Values, t: Translate): readonly string[] {
  const { title = '', givenName = '', prefix = '', familyName = '', role, department } = values;
  const name = [title, personLabel({ givenName, prefix, familyName })].filter(Boolean).join(' ');
  const text = [name, role, department].filter(Boolean).join(', ');
  const reach = (['email', 'phone', 'mobile'] as const).flatMap((field) => named(field, values[field], t));
  return [t('reviewRound.letter.member', { text }), ...reach.map((line) => `  ${line}`)];
}

type Field = 'address' | 'phone' | 'mobile' | 'email' | 'areas';

function named(field: Field, text: string | undefined, t: Translate): readonly string[] {
  return text ? [t('reviewRound.letter.line', { name: t(`reviewRound.letter.${field}`), text })] : [];
}
