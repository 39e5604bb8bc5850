import { Button, Checkbox, Group, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ListedGap } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { invitees, type Invitee } from '../invitees.ts';
import { useSaveInvitations } from '../hooks/useSaveInvitations.ts';
import classes from './Paper.module.css';

type InvitationFormProps = {
  readonly gaps: readonly ListedGap[];
  /** Gaps that are asked for by name. */
  readonly gapKeys: readonly string[];
  readonly onDone: () => void;
};

const formats = ['xlsx', 'csv'] as const;

/** Who comes on the list, what it is for, and as what it is saved. */
export function InvitationForm({ gaps, gapKeys, onDone }: InvitationFormProps) {
  const t = useT();
  const network = useNetwork();
  const [offered] = useState(() => invitees(network, gaps, gapKeys, t));
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(offered.filter(({ isUsual }) => isUsual).map(({ key }) => key)),
  );
  const [purpose, setPurpose] = useState(t('coverage.invite.usualPurpose'));
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const { run: save, isBusy, failure } = useSaveInvitations();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = offered.filter(({ key }) => chosen.has(key));
    void save({ asked, purpose, format }).then((isSaved) => isSaved && onDone());
  };
  const toggle = (key: string) => choose(chosen.has(key) ? without(chosen, key) : new Set([...chosen, key]));
  return (
    <form onSubmit={submit} className={classes.form}>
      {offered.length === 0 && <p className={classes.text}>{t('coverage.invite.nobody')}</p>}
      <Offered kind="partner" offered={offered} chosen={chosen} onToggle={toggle} />
      <Offered kind="gap" offered={offered} chosen={chosen} onToggle={toggle} />
      <TextInput
        label={t('coverage.save.purpose')}
        description={t('coverage.save.purposeHint')}
        maxLength={500}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value)}
      />
      <p className={classes.quiet}>{t('coverage.save.names')}</p>
      {failure && <FailureText failure={failure} />}
      <div className={classes.foot}>
        <SegmentedControl
          aria-label={t('exporting.format')}
          value={format}
          onChange={setFormat}
          data={formats.map((value) => ({ value, label: t(`exporting.formats.${value}`) }))}
        />
        <Group gap={8}>
          <Button variant="default" onClick={onDone}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={isBusy} disabled={chosen.size === 0}>
            {t('coverage.invite.button')}
          </Button>
        </Group>
      </div>
    </form>
  );
}

function without(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...chosen].filter((each) => each !== key));
}

type OfferedProps = {
  readonly kind: Invitee['kind'];
  readonly offered: readonly Invitee[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
};

function Offered({ kind, offered, chosen, onToggle }: OfferedProps) {
  const t = useT();
  const own = offered.filter((each) => each.kind === kind);
  if (own.length === 0) return null;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t(`coverage.invite.${kind}`)}</legend>
      <div className={classes.list}>
        {own.map(({ key, label, line }) => (
          <Checkbox
            key={key}
            size="xs"
            label={label}
            description={line}
            checked={chosen.has(key)}
            onChange={() => onToggle(key)}
          />
        ))}
      </div>
    </fieldset>
  );
}
