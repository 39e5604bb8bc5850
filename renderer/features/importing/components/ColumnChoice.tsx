import { NativeSelect } from '@mantine/core';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import { fieldIds, type FieldId, type MappedColumn } from '../../../../shared/import/types.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './ColumnsStep.module.css';

type ColumnChoiceProps = {
  readonly column: MappedColumn;
  readonly samples: readonly string[];
  readonly onChoose: (field: FieldId) => void;
};

/** One column: its heading, some of what stands in it, and the field it becomes, with how sure that is. */
export function ColumnChoice({ column, samples, onChoose }: ColumnChoiceProps) {
  const t = useT();
  const heading = column.heading || t('importing.columns.column', { number: column.index + 1 });
  const sure = sureOf(column);
  const basis = column.basis === 'remembered' || column.basis === 'user' ? null : column.basis;
  const ground = basis && sure !== 'left' ? ` · ${t(`importing.basis.${basis}`)}` : '';
  return (
    <li className={classes.column}>
      <span className={classes.heading} title={heading}>
        {/* Two headings above each other are joined by a slash: a line may break there. */}
        {heading.replaceAll('/', '/\u200b')}
      </span>
      <NativeSelect
        aria-label={t('importing.columns.fieldOf', { heading })}
        value={column.field}
        onChange={(event) => {
          const chosen = fieldIds.find((field) => field === event.currentTarget.value);
          if (chosen) onChoose(chosen);
        }}
        data={fieldIds.map((field) => ({ value: field, label: t(`importing.field.${field}`) }))}
      />
      <span className={classes.samples} title={samples.join(' · ')}>
        {samples.length > 0 ? samples.join(' · ') : t('importing.columns.empty')}
      </span>
      <span className={classes.basis} data-sure={sure}>
        {t(`importing.sure.${sure}`)}
        {ground}
      </span>
      {column.issues.length > 0 && (
        <p className={classes.issues}>
          {column.issues.map((issue) => formatReason(issue, currentLanguage())).join(' ')}
        </p>
      )}
    </li>
  );
}

/** Above 0.85 nobody needs to look, below 0.6 somebody must (see `MappedColumn.confidence`). */
function sureOf({
  basis,
  field,
  confidence,
}: MappedColumn): 'chosen' | 'remembered' | 'left' | 'sure' | 'likely' | 'look' {
  if (basis === 'user') return 'chosen';
  if (basis === 'remembered') return 'remembered';
  if (field === 'ignore') return 'left';
  if (confidence < 0.6) return 'look';
  return confidence >= 0.85 ? 'sure' : 'likely';
}
