import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { In } from '../../../../shared/api/contract.ts';
import type { NewExpectation } from '../../../../shared/schema/template.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import type { Choice } from '../../../data/choices.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import {
  expectedScales,
  frequencyChoices,
  leastChoices,
  nameOfExpectation,
  requirementChoices,
  scaleValue,
  sourceText,
} from '../templateWords.ts';
import { LineField } from './LineField.tsx';
import classes from './Templates.module.css';
import { TieFields } from './TieFields.tsx';

type ExpectationRowProps = {
  readonly id: string;
  readonly expectation: NewExpectation;
  /** Whether it may be changed. */
  readonly isOwn: boolean;
};

/** One expectation: what, at which scale or how often, how firmly, and why. Each field keeps itself. */
export function ExpectationRow({ id, expectation, isOwn }: ExpectationRowProps) {
  const t = useT();
  const network = useNetwork();
  const { client } = useApp();
  const run = useRunAction();
  const { notify, notifyFailure } = useNotify();
  const name = nameOfExpectation(expectation, network, t);
  const of = (field: string) => t('templates.of', { field, name });
  const save = (next: In<'template.setExpectation'>['expectation']) =>
    client['template.setExpectation']({ expectationId: id, expectation: next });
  const pick = (patch: object) => {
    // The patch comes from a list of what this field may say; the route checks it whole.
    const next = { ...expectation, ...patch } as In<'template.setExpectation'>['expectation'];
    save(next).catch(notifyFailure);
  };
  const remove = () => {
    const undo = { label: t('common.action.undo'), run: () => run('undo') };
    client['template.removeExpectations']({ ids: [id] }).then(
      () => notify(t('templates.said.dropped', { name }), undo),
      notifyFailure,
    );
  };
  const field = (label: string, value: string, choices: readonly Choice[], key: string): ReactNode => (
    <Field
      label={of(label)}
      value={value}
      choices={choices}
      isOwn={isOwn}
      onPick={(chosen) => pick({ [key]: chosen === 'any' ? null : chosen })}
    />
  );
  return (
    <li className={classes['expectation']} data-own={isOwn || undefined}>
      {expectation.kind === 'relation' ? (
        <TieFields tie={expectation} name={name} isOwn={isOwn} onPick={pick} />
      ) : (
        <span className={classes['what']}>{name}</span>
      )}
      {expectation.kind === 'partner' &&
        field(t('templates.column.scale'), scaleValue(expectation.scale), expectedScales(t), 'scale')}
      {expectation.kind === 'consultation' &&
        field(t('templates.column.frequency'), expectation.frequency, frequencyChoices(t), 'frequency')}
      {(expectation.kind === 'role' || expectation.kind === 'relation') && <span />}
      {expectation.kind === 'partner' || expectation.kind === 'role' ? (
        <Field
          label={of(t('templates.column.least'))}
          value={String(expectation.minCount)}
          choices={leastChoices(expectation.minCount, t)}
          isOwn={isOwn}
          onPick={(chosen) => pick({ minCount: Number(chosen) })}
        />
      ) : (
        <span />
      )}
      {field(t('templates.column.requirement'), expectation.requirement, requirementChoices(t), 'requirement')}
      {isOwn ? (
        <LineField
          label={of(t('templates.column.source'))}
          placeholder="—"
          value={sourceText(expectation.sourceMark, t)}
          save={(sourceMark) => save({ ...expectation, sourceMark })}
        />
      ) : (
        <span className={classes['fact']}>{sourceText(expectation.sourceMark, t)}</span>
      )}
      {isOwn && <IconButton label={t('templates.remove', { name })} icon={IconTrash} onClick={remove} />}
    </li>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly isOwn: boolean;
  readonly onPick: (value: string) => void;
};

/** A choice that always says something; as text when it may not be changed. */
function Field({ label, value, choices, isOwn, onPick }: FieldProps) {
  const chosen = choices.filter((choice) => choice.value === value);
  if (!isOwn) return <span className={classes['fact']}>{chosen[0]?.label}</span>;
  return (
    <div className={classes['choice']}>
      <PickButton
        look="quiet"
        isRequired
        label={label}
        options={() => choices}
        chosen={chosen}
        onPick={([picked]) => picked !== undefined && onPick(picked)}
      />
    </div>
  );
}
