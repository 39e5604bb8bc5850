import { issueKind, issueStatus, level } from '../../../../shared/schema/lists.ts';
import type { Issue } from '../../../../shared/schema/issue.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { actorChoices, levelChoices } from '../../../data/choices.ts';
import { issueKindChoices, issueStatusChoices } from '../../../data/followUpWords.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { useNotify } from '../../../ui/notify.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { LinkButton } from './LinkButton.tsx';

/** The fields of an issue or action, each saving by itself. */
export function IssueFields({ issue }: { readonly issue: Issue }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const { id } = issue;
  const update = (patch: Parameters<(typeof client)['issue.update']>[0]['patch']) =>
    client['issue.update']({ id, patch });
  const rename = async (title: string) => {
    if (title.trim() === '') throw new Refusal('followup.form.needsTitle');
    await keepNote(title, issue.title, t);
    await update({ title });
  };
  const owner = issue.ownerId ? network.actors.get(issue.ownerId) : undefined;
  return (
    <>
      <TextField label={t('followup.form.title')} value={issue.title} save={rename} />
      <ChoiceField
        label={t('followup.column.status')}
        isRequired
        choices={() => issueStatusChoices(t)}
        chosen={issueStatusChoices(t).filter(({ value }) => value === issue.status)}
        save={([status]) => update({ status: issueStatus.parse(status) })}
      />
      <ChoiceField
        label={t('followup.form.owner')}
        choices={() => actorChoices(network)}
        chosen={owner ? [{ value: owner.id, label: owner.label }] : []}
        save={([ownerId]) => update({ ownerId: ownerId ?? null })}
      />
      <DateField label={t('followup.form.due')} value={issue.dueOn} save={(dueOn) => update({ dueOn })} />
      <ChoiceField
        label={t('followup.form.kind')}
        isRequired
        choices={() => issueKindChoices(t)}
        chosen={issueKindChoices(t).filter(({ value }) => value === issue.kind)}
        save={([kind]) => update({ kind: issueKind.parse(kind) })}
      />
      <ChoiceField
        label={t('followup.form.level')}
        choices={() => levelChoices(t)}
        chosen={levelChoices(t).filter(({ value }) => value === issue.level)}
        save={([chosen]) => update({ level: level.nullable().parse(chosen ?? null) })}
      />
      <NoteField label={t('followup.form.note')} value={issue.note} save={(note) => update({ note })} />
      <LinkButton c="var(--kk-danger)" onClick={() => void client['issue.remove']({ ids: [id] }).catch(notifyFailure)}>
        {t('followup.section.remove')}
      </LinkButton>
    </>
  );
}
