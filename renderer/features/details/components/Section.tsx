import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

type Props = {
  readonly title: string;
  readonly count?: number;
  /** What can be done with the whole section, at the right. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the details with its heading. */
export function Section({ title, count, action, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <h3 id={id} className={classes.title}>
          {title} {count !== undefined && <span className={classes.count}>{count}</span>}
        </h3>
        {action}
      </div>
      {children}
    </section>
  );
}
