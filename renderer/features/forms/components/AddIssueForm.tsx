import { Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { level, type IssueKind, type Level } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { actorChoices, levelChoices } from '../../../data/choices.ts';
import { issueKindChoices, subjectOf, subjectWords } from '../../../data/followUpWords.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { type SubjectOf, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import classes from './FormFrame.module.css';
import { PickField } from './PickField.tsx';

type Props = { readonly kind: IssueKind; readonly subject: SubjectOf | null };

type Values = {
  readonly title: string;
  readonly kind: IssueKind;
  readonly subjectId: string | null;
  readonly ownerId: string | null;
  /** `yyyy-mm-dd`, or empty. */
  readonly dueOn: string;
  readonly level: Level | null;
  readonly note: string;
};

const empty = { title: '', ownerId: null, dueOn: '', level: null, note: '' } as const;

/** A new issue or action: what, about whom, who takes it up and by when. */
export function AddIssueForm({ kind, subject }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const openDialog = useUi((state) => state.openDialog);
  const titleField = useRef<HTMLInputElement>(null);
  const [turn, setTurn] = useState(0);
  const [values, setValues] = useState<Values>({ ...empty, kind, subjectId: subject?.id ?? null });
  const change = (part: Partial<Values>) => setValues((now) => ({ ...now, ...part }));
  const form = useAddForm(async (mode) => {
    const { title, note, subjectId, dueOn, ...rest } = values;
    if (title.trim() === '') throw new Refusal('followup.form.needsTitle');
    await keepNote(title, '', t);
    await keepNote(note, '', t);
    const about = subjectOf(network, subjectId ?? undefined);
    await client['issue.create']({ issue: { ...rest, title, note, dueOn: dueOn || null, subject: about } });
    notify(t('followup.issues.added', { title: title.trim() }));
    if (mode === 'close') return openDialog(null);
    setValues({ ...empty, kind: values.kind, subjectId });
    setTurn(turn + 1);
    titleField.current?.focus();
  });
  return (
    <FormFrame form={form}>
      <TextInput
        ref={titleField}
        label={t('followup.form.title')}
        value={values.title}
        data-autofocus
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <SubjectField subjectId={values.subjectId} onPick={(subjectId) => change({ subjectId })} />
      <div className={classes.pair}>
        <OwnerField ownerId={values.ownerId} onPick={(ownerId) => change({ ownerId })} />
        <TypedDateInput
          key={turn}
          label={t('followup.form.due')}
          value={values.dueOn}
          onChange={(dueOn) => change({ dueOn })}
        />
      </div>
      <div className={classes.pair}>
        <PickField
          label={t('followup.form.kind')}
          isRequired
          options={() => issueKindChoices(t)}
          chosen={issueKindChoices(t).filter(({ value }) => value === values.kind)}
          onPick={([id]) => change({ kind: id === 'issue' ? 'issue' : 'action' })}
        />
        <PickField
          label={t('followup.form.level')}
          options={() => levelChoices(t)}
          chosen={levelChoices(t).filter(({ value }) => value === values.level)}
          onPick={([id]) => change({ level: level.nullable().parse(id ?? null) })}
        />
      </div>
      <Textarea
        label={t('followup.form.note')}
        placeholder={t('details.field.note')}
        rows={2}
        resize="vertical"
        value={values.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormFrame>
  );
}

type PickProps = { readonly onPick: (id: string | null) => void };

function SubjectField({ subjectId, onPick }: PickProps & { readonly subjectId: string | null }) {
  const t = useT();
  const network = useNetwork();
  const subject = subjectOf(network, subjectId ?? undefined);
  return (
    <PickField
      label={t('followup.form.about')}
      placeholder={t('followup.about.network')}
      options={() => endChoices(network)}
      chosen={subjectId === null ? [] : [{ value: subjectId, label: subjectWords(network, subject, t) }]}
      onPick={([id]) => onPick(id ?? null)}
    />
  );
}

function OwnerField({ ownerId, onPick }: PickProps & { readonly ownerId: string | null }) {
  const t = useT();
  const network = useNetwork();
  const owner = ownerId === null ? undefined : network.actors.get(ownerId);
  return (
    <PickField
      label={t('followup.form.owner')}
      options={() => actorChoices(network)}
      chosen={owner ? [{ value: owner.id, label: owner.label }] : []}
      onPick={([id]) => onPick(id ?? null)}
    />
  );
}
