import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { personsPastRetention } from '../../../../shared/privacy/retention.ts';
import { personsToReview } from '../../../../shared/privacy/review.ts';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { useT } from '../../../i18n/useT.ts';
import { ReviewList } from './ReviewList.tsx';
import { RetentionList } from './RetentionList.tsx';
import { ReviewMails } from './ReviewMails.tsx';
import classes from './ReviewRound.module.css';

const tabs = ['list', 'mails', 'retention'] as const;

/** The review round: look at who is due, have organisations look at what is known about them, and let go of who was kept too long. */
export function ReviewRound() {
  const t = useT();
  const { snapshot } = useNetwork();
  const persons = useMemo(() => snapshot.actors.filter((actor) => actor.kind === 'person'), [snapshot.actors]);
  const due = useMemo(() => personsToReview(persons, today()), [persons]);
  const { positions, network } = snapshot;
  const expired = useMemo(
    () => personsPastRetention(persons, positions, network.retentionMonths, today()),
    [persons, positions, network.retentionMonths],
  );
  // Kept here, so that a look at the list does not forget to whom was written.
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tabs defaultValue="list" keepMounted={false}>
      <Tabs.List aria-label={t('reviewRound.tabs')}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`reviewRound.tab.${tab}`)}
            {tab === 'retention' && expired.length > 0 && ` (${expired.length})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="list" className={classes.panel}>
        <ReviewList due={due} />
      </Tabs.Panel>
      <Tabs.Panel value="mails" className={classes.panel}>
        <ReviewMails due={due} taken={taken} onTaken={(id) => setTaken(new Set([...taken, id]))} />
      </Tabs.Panel>
      <Tabs.Panel value="retention" className={classes.panel}>
        <RetentionList expired={expired} />
      </Tabs.Panel>
    </Tabs>
  );
}
