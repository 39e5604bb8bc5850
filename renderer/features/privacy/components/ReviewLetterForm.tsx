import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { leftOutText } from '../../../../shared/export/leftOutText.ts';
import type { ReviewMail } from '../../../../shared/export/redactReviewMail.ts';
import { useNetwork } from '../../../data/app.tsx';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useReviewMail, useSendReview } from '../hooks/useReviewMail.ts';
import { reviewLetter } from '../reviewMailText.ts';
import classes from './ReviewRound.module.css';

type Props = { readonly organisationId: string; readonly onTaken: () => void };

/** The mail to one organisation, to edit, copy, or open in the user's own program. */
export function ReviewLetterForm({ organisationId, onTaken }: Props) {
  const t = useT();
  const [withPhones, setWithPhones] = useState(false);
  const { data, error } = useReviewMail({ organisationId, withPhones });
  const { network, revision } = useNetwork().snapshot;
  return (
    <div className={classes.letter}>
      <Checkbox
        label={t('reviewRound.mails.phones')}
        checked={withPhones}
        onChange={(event) => setWithPhones(event.currentTarget.checked)}
      />
      {error && <FailureText failure={failureOf(error)} />}
      {data && (
        // Another choice or a changed network is another letter: what was typed in the former does not belong in it.
        <Letter
          key={`${withPhones}|${revision}`}
          mail={data}
          draft={reviewLetter(data, network.name, t)}
          asked={{ organisationId, withPhones }}
          onTaken={onTaken}
        />
      )}
    </div>
  );
}

type LetterProps = {
  readonly mail: ReviewMail;
  readonly draft: { readonly subject: string; readonly text: string };
  readonly asked: { readonly organisationId: string; readonly withPhones: boolean };
  readonly onTaken: () => void;
};

function Letter({ mail, draft, asked, onTaken }: LetterProps) {
  const t = useT();
  const [to, setTo] = useState(mail.recipients[0] ?? '');
  const [subject, setSubject] = useState(draft.subject);
  const [text, setText] = useState(draft.text);
  const { copy, open } = useSendReview(asked);
  const letter = { to, subject, text };
  const take = (send: typeof copy) => void send(letter).then((isSent) => isSent && onTaken());
  return (
    <>
      <div className={classes.head}>
        <Select
          label={t('reviewRound.mails.to')}
          placeholder={t('reviewRound.mails.noRecipient')}
          allowDeselect={false}
          data={[...mail.recipients]}
          value={to || null}
          onChange={(value) => setTo(value ?? '')}
        />
        <TextInput
          label={t('reviewRound.mails.subject')}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label={t('reviewRound.mails.text')}
        classNames={{ input: classes.text ?? '' }}
        rows={12}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NotAlong mail={mail} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => take(open)}>
          {t('reviewRound.mails.open')}
        </Button>
        <Button onClick={() => take(copy)}>{t('reviewRound.mails.copy')}</Button>
      </div>
    </>
  );
}

/** Who stays out of the mail, and why: for whoever sends it only. */
function NotAlong({ mail: { leftOut, withoutReach } }: { readonly mail: ReviewMail }) {
  const t = useT();
  const { actors } = useNetwork();
  const name = (id: string) => actors.get(id)?.label ?? '';
  const whole = leftOut.filter(({ field }) => field === null);
  if (whole.length === 0 && withoutReach.length === 0) return null;
  return (
    <div className={classes.quiet}>
      {whole.length > 0 && <p className={classes.line}>{t('reviewRound.mails.leftOut', { count: whole.length })}</p>}
      <ul className={classes.facts}>
        {whole.map(({ id, reasonKey }) => (
          <li key={id}>
            {t('reviewRound.mails.why', { name: name(id), why: leftOutText(reasonKey, currentLanguage()) })}
          </li>
        ))}
        {withoutReach.map((id) => (
          <li key={id}>{t('reviewRound.mails.withoutReach', { name: name(id) })}</li>
        ))}
      </ul>
    </div>
  );
}
