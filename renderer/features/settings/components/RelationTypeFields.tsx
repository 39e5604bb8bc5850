import { Checkbox } from '@mantine/core';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { WordChange } from '../words.ts';
import { LineField } from './LineField.tsx';
import classes from './RelationTypeFields.module.css';

/** Whether a relation reads the same from both ends, how it reads from the other, and both in words. */
export function RelationTypeFields({ id }: { readonly id: string }) {
  const t = useT();
  const { client } = useApp();
  const { notifyFailure } = useNotify();
  const type = useNetwork().relationTypes.get(id);
  if (!type) return null;
  const save = (patch: Extract<WordChange, { list: 'relation_type' }>['patch']) =>
    client['word.update']({ list: 'relation_type', id, patch });
  const back = type.isSymmetric ? type.label : type.reverseLabel;
  return (
    <div className={classes['fields']}>
      <Checkbox
        size="xs"
        label={t('settings.relation.symmetric')}
        aria-label={t('settings.relation.symmetricOf', { name: type.label })}
        checked={type.isSymmetric}
        onChange={(event) => void save({ isSymmetric: event.currentTarget.checked }).catch(notifyFailure)}
      />
      {!type.isSymmetric && (
        <div className={classes['reverse']}>
          <LineField
            label={t('settings.relation.reverse', { name: type.label })}
            placeholder={t('settings.relation.reversePlaceholder')}
            value={type.reverseLabel}
            save={(reverseLabel) => save({ reverseLabel })}
            look="field"
          />
        </div>
      )}
      <p className={classes['preview']}>
        {back === ''
          ? t('settings.relation.previewOneSide', { label: type.label })
          : t('settings.relation.preview', { label: type.label, reverse: back })}
      </p>
    </div>
  );
}
