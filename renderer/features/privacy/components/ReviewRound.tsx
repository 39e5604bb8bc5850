import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { personsToReview } from '../../../../shared/privacy/review.ts';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { ReviewList } from './ReviewList.tsx';
import { ReviewMails } from './ReviewMails.tsx';
import classes from './ReviewRound.module.css';

const tabs = ['list', 'mails'] as const;

/** The review round: look at who is due, and have organisations look at what is known about them. */
export function ReviewRound() {
  const t = useT();
  const { snapshot } = useNetwork();
  const due = useMemo(() => {
    const persons = snapshot.actors.flatMap((actor) => (actor.kind === 'person' ? [actor] : []));
    return personsToReview(persons, today());
  }, [snapshot.actors]);
  // Kept here, so that a look at the list does not forget to whom was written.
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tabs defaultValue="list" keepMounted={false}>
      <Tabs.List aria-label={t('reviewRound.tabs')}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`reviewRound.tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="list" className={classes.panel}>
        <ReviewList due={due} />
      </Tabs.Panel>
      <Tabs.Panel value="mails" className={classes.panel}>
        <ReviewMails due={due} taken={taken} onTaken={(id) => setTaken(new Set([...taken, id]))} />
      </Tabs.Panel>
    </Tabs>
  );
}
