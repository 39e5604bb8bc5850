import { Checkbox, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ToReview } from '../../../../shared/privacy/review.ts';
import { organisationsToMail, type OrganisationToMail } from '../../../../shared/privacy/reviewMails.ts';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { ReviewLetterForm } from './ReviewLetterForm.tsx';
import classes from './ReviewRound.module.css';

type Props = {
  readonly due: readonly ToReview[];
  /** Organisations to which a mail left while this dialog stood. */
  readonly taken: ReadonlySet<string>;
  readonly onTaken: (organisationId: string) => void;
};

/** One mail per organisation: left to whom, right what. */
export function ReviewMails({ due, taken, onTaken }: Props) {
  const t = useT();
  const { snapshot } = useNetwork();
  const [isEverybody, setEverybody] = useState(false);
  const all = useMemo(() => {
    const ids = new Set<string>(due.map(({ person }) => person.id));
    return organisationsToMail(snapshot, ids, today());
  }, [snapshot, due]);
  const listed = isEverybody ? all : all.filter((each) => each.due > 0);
  const [chosenId, choose] = useState<string | null>(null);
  const chosen = listed.find(({ id }) => id === chosenId) ?? listed[0];
  return (
    <div className={classes.mails}>
      <p className={classes.intro}>{t('reviewRound.mails.intro')}</p>
      <div className={classes.side}>
        <ul className={classes.organisations} aria-label={t('reviewRound.mails.organisations')}>
          {listed.map((each) => (
            <li key={each.id}>
              <OrganisationButton
                organisation={each}
                isChosen={each.id === chosen?.id}
                isTaken={taken.has(each.id)}
                onChoose={() => choose(each.id)}
              />
            </li>
          ))}
        </ul>
        {listed.length === 0 && <p className={classes.quiet}>{t('reviewRound.mails.nobody')}</p>}
        <Checkbox
          size="xs"
          label={t('reviewRound.mails.everybody')}
          checked={isEverybody}
          onChange={(event) => setEverybody(event.currentTarget.checked)}
        />
      </div>
      {chosen ? (
        <ReviewLetterForm key={chosen.id} organisationId={chosen.id} onTaken={() => onTaken(chosen.id)} />
      ) : (
        <p className={classes.quiet}>{t('reviewRound.mails.choose')}</p>
      )}
    </div>
  );
}

type ButtonProps = {
  readonly organisation: OrganisationToMail;
  readonly isChosen: boolean;
  readonly isTaken: boolean;
  readonly onChoose: () => void;
};

function OrganisationButton({ organisation: { label, due }, isChosen, isTaken, onChoose }: ButtonProps) {
  const t = useT();
  const what = due > 0 ? t('reviewRound.mails.due', { count: due }) : t('reviewRound.mails.nothingDue');
  return (
    <UnstyledButton className={classes.organisation} aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
      <span className={classes.name}>{label}</span>{' '}
      <span className={classes.quiet}>{isTaken ? t('reviewRound.mails.taken') : what}</span>
    </UnstyledButton>
  );
}
