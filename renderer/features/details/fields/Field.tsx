import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/useT.ts';
import type { Draft } from '../draft.ts';
import classes from './Field.module.css';

type Props = {
  readonly label: string;
  /** Id of the control, when it is one that a label can name. */
  readonly controlId?: string;
  readonly sentenceId?: string;
  readonly status: Draft['status'];
  readonly sentence: string | null;
  /** The control takes the whole width, below its label. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
};

/** A label, its control, and quietly whether it was kept. */
export function Field({ label, controlId, sentenceId, status, sentence, isWide, children }: Props) {
  return (
    <div className={classes.field} data-wide={isWide || undefined}>
      {controlId ? (
        <label className={classes.label} htmlFor={controlId}>
          {label}
        </label>
      ) : (
        <span className={classes.label}>{label}</span>
      )}
      <div className={classes.control}>{children}</div>
      <FieldStatus label={label} draft={{ status, sentence }} {...(sentenceId && { sentenceId })} />
    </div>
  );
}

type StatusProps = {
  readonly label: string;
  readonly draft: Pick<Draft, 'status' | 'sentence'>;
  readonly sentenceId?: string;
};

/** A check mark for a moment after saving, or why it was refused. */
export function FieldStatus({ label, draft, sentenceId }: StatusProps) {
  const t = useT();
  if (draft.status === 'saved') {
    return (
      <span className={classes.saved} role="status">
        <IconCheck size={16} stroke={1.75} aria-hidden />
        <span className={classes.hidden}>{t('details.field.saved', { label })}</span>
      </span>
    );
  }
  if (draft.sentence === null) return null;
  return (
    <p id={sentenceId} role="alert" className={classes.sentence}>
      {draft.sentence}
    </p>
  );
}
