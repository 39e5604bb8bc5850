import { Checkbox } from '@mantine/core';
import {
  contactFieldLabelsEn,
  contactFieldLabelsNl,
  type ContactFieldId,
} from '../../../../shared/export/contactFields.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { withField } from '../fieldMemory.ts';
import classes from './ExportForm.module.css';
import { FieldSets } from './FieldSets.tsx';

type FieldChoiceProps = {
  readonly fields: readonly ContactFieldId[];
  readonly onChange: (fields: readonly ContactFieldId[]) => void;
};

const groups = [
  { id: 'organisation', fields: ['organisation', 'department', 'areas', 'themes'] },
  { id: 'person', fields: ['salutation', 'title', 'givenName', 'prefix', 'familyName', 'role', 'level'] },
  { id: 'reach', fields: ['email', 'address', 'postcode', 'city'] },
  { id: 'more', fields: ['phone', 'mobile', 'notes'] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly ContactFieldId[] }[];

/** The columns of the list, in groups. What is sensitive stands apart and is off at first. */
export function FieldChoice({ fields, onChange }: FieldChoiceProps) {
  const t = useT();
  const labels = currentLanguage() === 'nl' ? contactFieldLabelsNl : contactFieldLabelsEn;
  return (
    <div role="group" aria-label={t('exporting.fields')}>
      <div className={classes.fieldsHead}>
        <span className={classes.legend}>{t('exporting.fields')}</span>
        <FieldSets fields={fields} onChange={onChange} />
      </div>
      <div className={classes.fields}>
        {groups.map((group) => (
          <fieldset key={group.id} className={classes.group}>
            <legend>{t(`exporting.group.${group.id}`)}</legend>
            {group.fields.map((field) => (
              <Checkbox
                key={field}
                className={classes.box}
                size="xs"
                label={labels[field]}
                checked={fields.includes(field)}
                onChange={(event) => onChange(withField(fields, field, event.currentTarget.checked))}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p
        className={classes.careful}
        data-missing={fields.length === 0 || undefined}
        role={fields.length === 0 ? 'alert' : undefined}
      >
        {t(fields.length === 0 ? 'exporting.noField' : 'exporting.careful')}
      </p>
    </div>
  );
}
