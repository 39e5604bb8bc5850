import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { contactStanding } from '../../../../shared/followUp/lastContact.ts';
import type { ContactMoment } from '../../../../shared/schema/contactMoment.ts';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { longDate, today } from '../../../data/dates.ts';
import { lastContactWords, namesOfActors } from '../../../data/followUpWords.ts';
import { sentenceOf } from '../../../data/refusal.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { useNotify } from '../../../ui/notify.ts';
import { momentsWith } from '../momentsWith.ts';
import { ContactMomentFields } from './ContactMomentFields.tsx';
import { EditPopover } from './EditPopover.tsx';
import classes from './FollowUp.module.css';
import { LinkButton } from './LinkButton.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** How many are shown until somebody asks for the rest. */
const listed = 5;
/** Months after which the last contact stands out here. */
const longAgo = 6;

/** When was spoken with an actor, newest first; a line about today is kept with Enter. */
export function ContactMomentsSection({ actor }: { readonly actor: Actor }) {
  const t = useT();
  const network = useNetwork();
  const openDialog = useUi((state) => state.openDialog);
  const [showsAll, showAll] = useState(false);
  const now = today();
  const moments = momentsWith(network, actor.id);
  const last = moments.find(({ onDate }) => onDate <= now)?.onDate ?? null;
  const hidden = showsAll ? 0 : Math.max(moments.length - listed, 0);
  return (
    <Section
      title={t('followup.section.moments')}
      count={moments.length}
      action={
        <LinkButton onClick={() => openDialog({ name: 'addContactMoment', actorIds: [actor.id] })}>
          {t('followup.section.more')}
        </LinkButton>
      }
    >
      <p className={classes.last} data-standing={contactStanding(last, now, longAgo)}>
        {lastContactWords(last, now, t)}
      </p>
      <SpokenToday actorId={actor.id} />
      <RecordList>
        {moments.slice(0, moments.length - hidden).map((moment) => (
          <MomentRow key={moment.id} moment={moment} actorId={actor.id} />
        ))}
      </RecordList>
      {hidden > 0 && (
        <LinkButton className={classes.more ?? ''} onClick={() => showAll(true)}>
          {t('followup.section.all', { count: hidden })}
        </LinkButton>
      )}
    </Section>
  );
}

function SpokenToday({ actorId }: { readonly actorId: string }) {
  const t = useT();
  const { client } = useApp();
  const { notify } = useNotify();
  const network = useNetwork();
  const [text, type] = useState('');
  const [refused, refuse] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    try {
      await keepNote(text, '', t);
      const moment = { onDate: today(), kind: 'meeting', summary: text, actorIds: [actorId] } as const;
      await client['contactMoment.create']({ contactMoment: { ...moment, actorIds: [...moment.actorIds] } });
      type('');
      notify(t('followup.moment.added', { names: namesOfActors(network, [actorId]).join(', ') }));
    } catch (thrown) {
      refuse(sentenceOf(thrown, t));
    }
    setBusy(false);
  };
  return (
    <form
      className={classes.quick}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void keep();
      }}
    >
      <TextInput
        size="xs"
        aria-label={t('followup.section.quick')}
        placeholder={t('followup.section.quickHint')}
        value={text}
        error={refused}
        onChange={(event) => {
          type(event.currentTarget.value);
          refuse(null);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.stopPropagation();
          event.preventDefault();
          type('');
          refuse(null);
        }}
      />
      <Button type="submit" size="xs" variant="default" disabled={isBusy}>
        {t('followup.section.quickKeep')}
      </Button>
    </form>
  );
}

function MomentRow({ moment, actorId }: { readonly moment: ContactMoment; readonly actorId: string }) {
  const t = useT();
  const network = useNetwork();
  const kind = t(`followup.momentKind.${moment.kind}`);
  const others = namesOfActors(
    network,
    moment.actorIds.filter((id) => id !== actorId),
  );
  const date = longDate(moment.onDate);
  const detail = [
    date,
    moment.summary === '' ? '' : kind,
    others.length > 0 ? t('followup.section.with', { names: others.join(', ') }) : '',
  ];
  return (
    <RecordRow title={moment.summary || kind} detail={detail.filter(Boolean).join(' · ')}>
      <EditPopover label={t('followup.section.editMoment', { date })}>
        <ContactMomentFields moment={moment} />
      </EditPopover>
    </RecordRow>
  );
}
