import { IconCheck } from '@tabler/icons-react';
import { useT } from '../../../i18n/useT.ts';
import { type Step, steps } from '../importStore.ts';
import classes from './StepBar.module.css';

/** The four steps, what is behind and what is now. */
export function StepBar({ step }: { readonly step: Step }) {
  const t = useT();
  const now = steps.indexOf(step);
  return (
    <ol className={classes.steps} aria-label={t('importing.steps.name')}>
      {steps.map((each, index) => (
        <li
          key={each}
          className={classes.step}
          data-state={index < now ? 'past' : index === now ? 'now' : 'ahead'}
          aria-current={index === now ? 'step' : undefined}
        >
          <span className={classes.number} aria-hidden>
            {index < now ? <IconCheck size={14} stroke={2} /> : index + 1}
          </span>
          {t(`importing.steps.${each}`)}
        </li>
      ))}
    </ol>
  );
}
