import { TextInput } from '@mantine/core';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useT } from '../../../i18n/useT.ts';
import type { Ground } from '../importStore.ts';
import classes from './CheckStep.module.css';

type GroundFieldsProps = { readonly ground: Ground; readonly onChange: (ground: Ground) => void };

/** Why the people of this list are kept: asked once, folded away because it may come later. */
export function GroundFields({ ground, onChange }: GroundFieldsProps) {
  const t = useT();
  return (
    <details className={classes.ground}>
      <summary>{t('importing.ground.title')}</summary>
      <p className={classes.groundHint}>{t('importing.ground.hint')}</p>
      <div className={classes.groundFields}>
        <TextInput
          className={classes.groundField}
          label={t('importing.ground.purpose')}
          placeholder={t('importing.ground.purposeExample')}
          maxLength={500}
          value={ground.purpose}
          onChange={(event) => onChange({ ...ground, purpose: event.currentTarget.value })}
        />
        <TextInput
          className={classes.groundField}
          label={t('importing.ground.legalGround')}
          placeholder={t('importing.ground.legalGroundExample')}
          maxLength={500}
          value={ground.legalGround}
          onChange={(event) => onChange({ ...ground, legalGround: event.currentTarget.value })}
        />
        <TypedDateInput
          label={t('importing.ground.reviewBy')}
          value={ground.reviewBy}
          onChange={(reviewBy) => onChange({ ...ground, reviewBy })}
        />
      </div>
    </details>
  );
}
