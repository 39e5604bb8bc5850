import type { ReactNode } from 'react';
import classes from './FieldRow.module.css';

type FieldRowProps = { readonly name: string; readonly hint?: string; readonly children: ReactNode };

/** A field of a form with its name at the left. The field carries its accessible name itself. */
export function FieldRow({ name, hint, children }: FieldRowProps) {
  return (
    <div className={classes['row']}>
      <span className={classes['name']} aria-hidden>
        {name}
      </span>
      <div className={classes['control']}>
        {children}
        {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
      </div>
    </div>
  );
}
