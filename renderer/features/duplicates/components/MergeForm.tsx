import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowMerge } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { fieldChoices, type Mergeable, type MergeChoices, sidesOf } from '../../../../shared/merge/fields.ts';
import { previewMerge } from '../../../../shared/merge/preview.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { DialogFoot } from '../../../ui/DialogFoot.tsx';
import { FieldChoices } from './FieldChoices.tsx';
import classes from './MergeForm.module.css';
import { MovesList } from './MovesList.tsx';

type Props = {
  readonly kept: Mergeable;
  readonly gone: Mergeable;
  /** The whole file, whatever the reference date. */
  readonly snapshot: NetworkSnapshot;
  readonly onDone: () => void;
};

/** Field by field which value stays, what moves along, and one button. */
export function MergeForm({ kept, gone, snapshot, onDone }: Props) {
  const t = useT();
  const fields = useMemo(() => fieldChoices(kept, gone), [kept, gone]);
  const preview = useMemo(() => previewMerge(snapshot, kept.id, gone.id), [snapshot, kept.id, gone.id]);
  const [choices, setChoices] = useState<MergeChoices>({});
  const { merge, isBusy, failure } = useMerge(kept, gone, choices, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void merge();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.intro}>{t('duplicates.dialog.intro')}</p>
      {haveOtherEmails(kept, gone) && (
        <p className={classes.warning} role="note">
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
          {t('duplicates.dialog.otherEmails')}
        </p>
      )}
      {fields.length > 0 && (
        <FieldChoices
          kept={kept}
          gone={gone}
          fields={fields}
          choices={choices}
          onChoose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))}
        />
      )}
      <MovesList preview={preview} name={losingName(kept, gone, choices)} />
      {failure && <FailureText failure={failure} />}
      <DialogFoot className={classes.foot}>
        <Button variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
        <Button
          type="submit"
          data-autofocus
          loading={isBusy}
          leftSection={<IconArrowMerge size={18} stroke={1.75} aria-hidden />}
        >
          {t('duplicates.dialog.merge')}
        </Button>
      </DialogFoot>
    </form>
  );
}

function useMerge(kept: Mergeable, gone: Mergeable, choices: MergeChoices, onDone: () => void) {
  const t = useT();
  const { client } = useApp();
  const run = useRunAction();
  const { notify } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const merge = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await client['actor.merge']({ keepId: kept.id, goneId: gone.id, choices });
      useUi.getState().selectActor(kept.id);
      const text = t('duplicates.said.merged', { left: kept.label, right: gone.label });
      notify(text, { label: t('common.action.undo'), run: () => run('undo') });
      onDone();
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(false);
    }
  };
  return { merge, isBusy, failure };
}

/** The name that does not stay; null when the two bear one name. */
function losingName(kept: Mergeable, gone: Mergeable, choices: MergeChoices): string | null {
  if (kept.label === gone.label) return null;
  return sidesOf(kept, gone, choices)('name') === 'gone' ? kept.label : gone.label;
}

/** Two people are not made one without a word about it when their addresses differ. */
function haveOtherEmails(a: Mergeable, b: Mergeable): boolean {
  if (a.kind !== 'person') return false;
  const [emailsA, emailsB] = [emailsOf(a), emailsOf(b)];
  return emailsA.length > 0 && emailsB.length > 0 && !emailsA.some((email) => emailsB.includes(email));
}

function emailsOf({ contactPoints }: Mergeable): readonly string[] {
  return contactPoints
    .filter(({ kind }) => kind === 'email')
    .map(({ normalised, value }) => normalised ?? value.toLowerCase());
}
