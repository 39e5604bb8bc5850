import { Radio } from '@mantine/core';
import type { FieldChoice, Mergeable, MergeChoices, MergeField, MergeSide } from '../../../../shared/merge/fields.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { fieldText } from '../pairWords.ts';
import classes from './MergeForm.module.css';

type Props = {
  readonly kept: Mergeable;
  readonly gone: Mergeable;
  readonly fields: readonly FieldChoice[];
  readonly choices: MergeChoices;
  readonly onChoose: (field: MergeField, side: MergeSide) => void;
};

/** A row for each field on which the two differ: the one, the other, or both together. */
export function FieldChoices({ kept, gone, fields, choices, onChoose }: Props) {
  return (
    <div className={classes.fields}>
      <div className={classes.row} data-head>
        <span />
        <strong>{kept.label}</strong>
        <strong>{gone.label}</strong>
        <span />
      </div>
      {fields.map((choice) => (
        <FieldRow
          key={choice.field}
          kept={kept}
          gone={gone}
          choice={choice}
          side={choices[choice.field] ?? choice.side}
          onChoose={(side) => onChoose(choice.field, side)}
        />
      ))}
    </div>
  );
}

type RowProps = {
  readonly kept: Mergeable;
  readonly gone: Mergeable;
  readonly choice: FieldChoice;
  readonly side: MergeSide;
  readonly onChoose: (side: MergeSide) => void;
};

function FieldRow({ kept, gone, choice: { field, canBeBoth }, side, onChoose }: RowProps) {
  const t = useT();
  const network = useNetwork();
  const label = t(`duplicates.field.${field}`);
  const radio = (value: MergeSide, text: string) => (
    <Radio
      className={classes.option}
      data-chosen={side === value || undefined}
      size="xs"
      name={`merge-${field}`}
      checked={side === value}
      onChange={() => onChoose(value)}
      label={text || <span className={classes.empty}>{t('duplicates.value.empty')}</span>}
    />
  );
  return (
    <div className={classes.row} role="radiogroup" aria-label={label}>
      <span className={classes.label}>{label}</span>
      {radio('kept', fieldText(network, kept, field, t))}
      {radio('gone', fieldText(network, gone, field, t))}
      {canBeBoth ? radio('both', t('duplicates.value.both')) : <span />}
    </div>
  );
}
