import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';

type PageHeaderProps = {
  readonly title: string;
  /** One line below the title. */
  readonly text?: string;
  /** Buttons at the right. */
  readonly children?: ReactNode;
};

/** The title of a page, its one line and its buttons. */
export function PageHeader({ title, text, children }: PageHeaderProps) {
  return (
    <div className={classes.header}>
      <div className={classes.words}>
        <h1 className={classes.title}>{title}</h1>
        {text && <p className={classes.text}>{text}</p>}
      </div>
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
