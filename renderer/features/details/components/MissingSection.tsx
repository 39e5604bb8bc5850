import { Button, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { isInviteOverdue, nextStage } from '../../../../shared/followUp/invitation.ts';
import { missingStages, type Missing, type MissingStage } from '../../../../shared/schema/missing.ts';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { Person } from '../../../../shared/schema/person.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { useNetwork } from '../../../data/app.tsx';
import { DoorOpener } from '../../../data/DoorOpener.tsx';
import { partiesOfTypes } from '../../../data/doorTargets.ts';
import { actorChoices } from '../../../data/choices.ts';
import { longDate, today } from '../../../data/dates.ts';
import { namesOfActors } from '../../../data/followUpWords.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import classes from './FollowUp.module.css';
import { Section } from './Section.tsx';

type Props = {
  readonly actor: Organisation | Person;
  readonly update: (patch: Pick<OrganisationChange, 'missing'>) => Promise<unknown>;
};

const atTheStart: Missing = { stage: 'role', missedByIds: [], invitedById: null, inviteBefore: null, gapKey: null };

/** The road of a missing partner to the table; once it joined, how it came in. Nothing for who was never missed. */
export function MissingSection({ actor, update }: Props) {
  if (actor.presence === 'missing') return <Road actor={actor} update={update} />;
  return actor.missing && <Reached missing={actor.missing} />;
}

function Road({ actor, update }: Props) {
  const t = useT();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const road = actor.missing ?? atTheStart;
  const change = (part: Partial<Missing>) => update({ missing: { ...road, ...part } });
  const goTo = (stage: MissingStage) => void change({ stage }).catch(notifyFailure);
  const next = nextStage(road.stage);
  const targets = useMemo(
    () => [[actor.id], partiesOfTypes(network, actor.kind === 'organisation' ? actor.typeIds : [])],
    [network, actor],
  );
  const actors = () => actorChoices(network, [actor.id]);
  const chosen = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const label = network.actors.get(id)?.label;
      return label === undefined ? [] : { value: id, label };
    });
  return (
    <Section title={t('followup.missing.section')}>
      <div className={classes.road}>
        <p>{t('followup.missing.text')}</p>
        <Steps stage={road.stage} onStep={goTo} />
        <div>
          <ChoiceField
            label={t('followup.column.missedBy')}
            isMultiple
            choices={actors}
            chosen={chosen(road.missedByIds)}
            save={(ids) => change({ missedByIds: ids as Missing['missedByIds'] })}
          />
          <ChoiceField
            label={t('followup.column.invitedBy')}
            choices={actors}
            chosen={chosen(road.invitedById === null ? [] : [road.invitedById])}
            save={([id]) => change({ invitedById: (id ?? null) as Missing['invitedById'] })}
          />
          <DateField
            label={t('followup.column.inviteBefore')}
            value={road.inviteBefore}
            save={(inviteBefore) => change({ inviteBefore })}
          />
          {road.inviteBefore !== null && isInviteOverdue(road, today()) && (
            <p className={classes.late}>{t('followup.missing.late', { date: longDate(road.inviteBefore) })}</p>
          )}
        </div>
        <DoorOpener targets={targets} startId={road.invitedById ?? road.missedByIds[0] ?? null} />
        <div className={classes.buttons}>
          {next !== null && next !== 'joined' && (
            <Button size="compact-sm" onClick={() => goTo(next)}>
              {t('followup.missing.next', { stage: t(`followup.missing.stage.${next}`).toLocaleLowerCase() })}
            </Button>
          )}
          <Button size="compact-sm" variant={next === 'joined' ? 'filled' : 'default'} onClick={() => goTo('joined')}>
            {t('followup.missing.join')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

type StepsProps = { readonly stage: MissingStage; readonly onStep: (stage: MissingStage) => void };

function Steps({ stage, onStep }: StepsProps) {
  const t = useT();
  const reached = missingStages.indexOf(stage);
  return (
    <ol className={classes.steps} aria-label={t('followup.missing.road')}>
      {missingStages.map((each, index) => (
        <li key={each}>
          <UnstyledButton
            className={classes.step}
            aria-current={each === stage ? 'step' : undefined}
            data-passed={index < reached || undefined}
            onClick={() => each !== stage && onStep(each)}
          >
            <span className={classes.sign} aria-hidden>
              {index < reached ? <IconCheck size={14} stroke={2} /> : index + 1}
            </span>
            <span>{t(`followup.missing.stage.${each}`)}</span>
            {each === stage && <span className={classes.meaning}>{t(`followup.missing.meaning.${each}`)}</span>}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}

/** "Gemist door Politie, uitgenodigd door Lister, aangesloten." */
function Reached({ missing }: { readonly missing: Missing }) {
  const t = useT();
  const network = useNetwork();
  const missedBy = namesOfActors(network, missing.missedByIds);
  const [inviter] = namesOfActors(network, missing.invitedById === null ? [] : [missing.invitedById]);
  const sentence = [
    missedBy.length > 0 ? t('followup.missing.history.missedBy', { names: missedBy.join(', ') }) : '',
    inviter === undefined ? '' : t('followup.missing.history.invitedBy', { name: inviter }),
    t('followup.missing.history.joined'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <Section title={t('followup.missing.history.title')}>
      <div className={classes.road} data-joined>
        <p>{`${sentence.charAt(0).toLocaleUpperCase()}${sentence.slice(1)}.`}</p>
      </div>
    </Section>
  );
}
