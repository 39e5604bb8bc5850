import type { ReactNode } from 'react';
import classes from './DialogFoot.module.css';

type DialogFootProps = { readonly className?: string | undefined; readonly children: ReactNode };

/** The buttons of a dialog: they stay in sight while what is decided scrolls. */
export function DialogFoot({ className, children }: DialogFootProps) {
  return <div className={className === undefined ? classes.foot : `${classes.foot} ${className}`}>{children}</div>;
}
