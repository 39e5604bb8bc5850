import { Button, Radio, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ErasePreview } from '../../../../shared/api/routes/privacy.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { askToConfirm } from '../../../ui/confirm.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { CopyList } from './CopyList.tsx';
import { ErasedReport, type ErasedPerson } from './ErasedReport.tsx';
import classes from './Privacy.module.css';

type Props = { readonly personId: string; readonly onDone: () => void };

/** Says what erasing takes, asks twice, and then what still holds the person. */
export function ErasePerson({ personId, onDone }: Props) {
  const t = useT();
  const { client } = useApp();
  const [erased, setErased] = useState<ErasedPerson | null>(null);
  const { data: preview, error } = useQuery({
    queryKey: ['erasePreview', personId],
    queryFn: () => client['privacy.erasePreview']({ id: personId }),
    enabled: erased === null,
    gcTime: 0,
    staleTime: 0,
  });
  if (erased) return <ErasedReport erased={erased} onDone={onDone} />;
  if (error) return <FailureText failure={failureOf(error)} />;
  if (!preview) return <p>{t('common.state.loading')}</p>;
  return <EraseForm personId={personId} preview={preview} onErased={setErased} />;
}

type FormProps = {
  readonly personId: string;
  readonly preview: ErasePreview;
  readonly onErased: (erased: ErasedPerson) => void;
};

function EraseForm({ personId, preview, onErased }: FormProps) {
  const t = useT();
  const { client } = useApp();
  const [leave, setLeave] = useState<'ties' | 'nothing'>('ties');
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { label } = preview;
  const isNamed = typed.trim().toLocaleLowerCase() === label.toLocaleLowerCase();

  const erase = async () => {
    const question = { title: t('privacy.erase.again', { name: label }), text: t('privacy.erase.againText') };
    if (!(await askToConfirm({ ...question, confirm: t('privacy.erase.submit'), isDangerous: true }))) return;
    setBusy(true);
    setFailure(null);
    try {
      const left = leave === 'nothing' ? { kind: leave } : { kind: leave, name: t('privacy.erase.anonymous') };
      const input = { id: personId, leave: left, replacement: t('privacy.erase.replacement') };
      const done = await client['privacy.erasePerson'](input);
      useUi.getState().select({ kind: 'none' });
      onErased({ ...done, label });
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNamed) void erase();
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <p className={classes.warning}>{t('privacy.erase.intro', { name: label })}</p>
      <Radio.Group
        label={t('privacy.erase.leave')}
        value={leave}
        onChange={(value) => setLeave(value === 'nothing' ? 'nothing' : 'ties')}
      >
        <Radio mt={8} value="ties" label={t('privacy.erase.ties')} />
        <Radio mt={8} value="nothing" label={t('privacy.erase.nothing')} />
      </Radio.Group>
      <Consequences preview={preview} leave={leave} />
      {preview.copies.length > 0 && <CopyList copies={preview.copies} note={t('privacy.erase.copiesLater')} />}
      <p className={classes.quiet}>{t('privacy.erase.outside')}</p>
      <TextInput
        label={t('privacy.erase.typeName', { name: label })}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {failure && <FailureText failure={failure} />}
      <div className={classes.buttons}>
        <Button type="submit" color="red" disabled={!isNamed} loading={isBusy}>
          {t('privacy.erase.submit')}
        </Button>
      </div>
    </form>
  );
}

function Consequences({ preview, leave }: { readonly preview: ErasePreview; readonly leave: 'ties' | 'nothing' }) {
  const t = useT();
  const { positions, relations, participations, issues, contactMoments, mentions, namedIn, steps } = preview;
  return (
    <section aria-label={t('privacy.erase.goes')}>
      <h3 className={classes.heading}>{t('privacy.erase.goes')}</h3>
      <ul className={classes.facts}>
        <li>
          {leave === 'nothing'
            ? t('privacy.erase.takesTies', { positions, relations, participations })
            : t('privacy.erase.keepsTies')}
        </li>
        <li>{t('privacy.erase.takesRest', { issues, moments: contactMoments })}</li>
        {mentions > 0 && <li>{t('privacy.erase.mentions', { count: mentions })}</li>}
        {preview.hasNamesake && <li>{t('privacy.erase.namesake')}</li>}
        {namedIn.length > 0 && <li>{t('privacy.erase.namedIn', { names: namedIn.join(', ') })}</li>}
        <li>{t('privacy.erase.steps', { count: steps })}</li>
      </ul>
    </section>
  );
}
