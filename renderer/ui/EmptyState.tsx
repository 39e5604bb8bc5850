import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type EmptyStateProps = {
  readonly title: string;
  /** What will stand here. */
  readonly text?: string;
  readonly icon?: Icon;
  /** The first step, as a button. */
  readonly children?: ReactNode;
};

/** An empty place that says what will stand there and offers the first step. */
export function EmptyState({ title, text, icon: Glyph, children }: EmptyStateProps) {
  return (
    <div className={classes.place}>
      {Glyph && (
        <div className={classes.icon}>
          <Glyph size={28} stroke={1.5} aria-hidden />
        </div>
      )}
      <h2 className={classes.title}>{title}</h2>
      {text && <p className={classes.text}>{text}</p>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
