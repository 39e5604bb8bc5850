import { useState } from 'react';
import { relationStatus } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { relationTypeChoices, statusChoices } from '../../../data/choices.ts';
import { intensityKey } from '../../../data/intensity.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { layMeetingTie, meetingTie, tieSaid } from '../../../data/tieBetween.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { relationInput, type RelationValues } from '../formValues.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { lastRelationType, rememberRelationType } from '../lastRelationType.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { PickField } from './PickField.tsx';

type Props = { readonly fromId: string | null; readonly toId: string | null };

/** A new relation: between whom, of what type, how intensive and whether it exists. Onto a consultation or an agreement it is taking part. */
export function AddRelationForm({ fromId, toId }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const openDialog = useUi((state) => state.openDialog);
  const types = relationTypeChoices(network);
  const [values, setValues] = useState<RelationValues>(() => ({
    fromId,
    toId,
    typeId: lastRelationType(types.map((type) => type.value)),
    status: 'existing',
    intensity: null,
  }));
  const change = (part: Partial<RelationValues>) => setValues((now) => ({ ...now, ...part }));

  const tie = meetingTie(network, values.fromId, values.toId);

  const form = useAddForm(async (mode) => {
    if (tie) {
      await layMeetingTie(client, tie);
      notify(tieSaid(tie, t));
    } else {
      await client['relation.create'](relationInput(values));
      rememberRelationType(values.typeId);
      notify(
        t('forms.said.relationAdded', { from: labelOf(network, values.fromId), to: labelOf(network, values.toId) }),
      );
    }
    if (mode === 'close') openDialog(null);
    else change({ toId: null, intensity: null });
  });

  return (
    <FormFrame form={form}>
      <ActorField
        label={t('forms.field.from')}
        id={values.fromId}
        except={values.toId}
        hasFirstFocus={!fromId}
        onPick={(id) => change({ fromId: id })}
      />
      <ActorField
        label={t('forms.field.to')}
        id={values.toId}
        except={values.fromId}
        hasFirstFocus={fromId !== null && !toId}
        onPick={(id) => change({ toId: id })}
      />
      {tie ? (
        <p className={classes.reading} aria-live="polite">
          {t(tie.kind === 'participation' ? 'meetings.form.joins' : 'meetings.form.signs', {
            name: tie.actor.label,
            meeting: tie.meeting.label,
          })}
        </p>
      ) : (
        <>
          <PickField
            label={t('forms.field.relationType')}
            isRequired
            options={() => types}
            chosen={types.filter((type) => type.value === values.typeId)}
            onPick={([typeId]) => change({ typeId: typeId ?? null })}
          />
          <Reading values={values} />
          <StrengthFields values={values} change={change} />
        </>
      )}
    </FormFrame>
  );
}

type FieldsProps = { readonly values: RelationValues; readonly change: (part: Partial<RelationValues>) => void };

function StrengthFields({ values, change }: FieldsProps) {
  const t = useT();
  const statuses = statusChoices(t);
  const intensities = [0, 1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: t(intensityKey(value)) }));
  return (
    <div className={classes.pair}>
      <PickField
        label={t('forms.field.intensity')}
        placeholder={t('lists.intensity.unknown')}
        options={() => intensities}
        chosen={intensities.filter((choice) => choice.value === String(values.intensity))}
        onPick={([intensity]) => change({ intensity: intensity === undefined ? null : Number(intensity) })}
      />
      <PickField
        label={t('forms.field.status')}
        isRequired
        options={() => statuses}
        chosen={statuses.filter((choice) => choice.value === values.status)}
        onPick={([status]) => change({ status: relationStatus.parse(status) })}
      />
    </div>
  );
}

type ActorProps = {
  readonly label: string;
  readonly id: string | null;
  /** The other end, which cannot be this one too. */
  readonly except: string | null;
  readonly hasFirstFocus: boolean;
  readonly onPick: (id: string | null) => void;
};

function ActorField({ label, id, except, hasFirstFocus, onPick }: ActorProps) {
  const network = useNetwork();
  const actor = id ? network.actors.get(id) : undefined;
  return (
    <PickField
      label={label}
      isRequired
      hasFirstFocus={hasFirstFocus}
      options={() => endChoices(network, except ? [except] : [])}
      chosen={actor ? [{ value: actor.id, label: actor.label }] : []}
      onPick={([chosen]) => onPick(chosen ?? null)}
    />
  );
}

/** The relation as a sentence, so that a direction is read before it is stored. */
function Reading({ values }: { readonly values: RelationValues }) {
  const network = useNetwork();
  const type = network.relationTypes.get(values.typeId ?? '');
  const [from, to] = [labelOf(network, values.fromId), labelOf(network, values.toId)];
  if (!type || !from || !to) return null;
  return (
    <p className={classes.reading} aria-live="polite">
      {`${from} ${type.label} ${to}.`}
    </p>
  );
}

function labelOf(network: NetworkIndex, id: string | null): string {
  return (id && network.actors.get(id)?.label) || '';
}
