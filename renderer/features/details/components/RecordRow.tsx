import { UnstyledButton } from '@mantine/core';
import { Children, useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { LinkButton } from './LinkButton.tsx';
import classes from './RecordRow.module.css';

type Props = {
  readonly lead?: ReactNode;
  readonly title: string;
  readonly detail?: string | undefined;
  /** The second line tells of something that is too late. */
  readonly isLate?: boolean;
  /** Opens what the row is about; without it the row is text. */
  readonly onOpen?: () => void;
  /** A mark at the right that is always there. */
  readonly mark?: ReactNode;
  /** The buttons lie over the mark and appear when the row is pointed at or has the focus. */
  readonly showsActionsOnHover?: boolean;
  /** Buttons at the right. */
  readonly children?: ReactNode;
};

/** Two lines about a record; a click on them opens it. */
export function RecordRow({ lead, title, detail, isLate, onOpen, mark, showsActionsOnHover, children }: Props) {
  const words = (
    <>
      {lead}
      <span className={classes.words}>
        <span className={classes.title} title={title}>
          {title}
        </span>
        {detail && (
          <span className={classes.detail} data-late={isLate || undefined}>
            {detail}
          </span>
        )}
      </span>
      {mark}
    </>
  );
  return (
    <li className={classes.row} data-quiet={showsActionsOnHover || undefined}>
      {onOpen ? (
        <UnstyledButton className={classes.open} onClick={onOpen}>
          {words}
        </UnstyledButton>
      ) : (
        <div className={classes.open}>{words}</div>
      )}
      {children && <span className={classes.actions}>{children}</span>}
    </li>
  );
}

/** So many rows are drawn at once, and so many more at a time. */
const firstRows = 100;
const moreRows = 500;

/** The rows of a section: the first hundred, and the rest when they are asked for. */
export function RecordList({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const [shown, show] = useState(firstRows);
  const rows = Children.toArray(children);
  const rest = rows.length - shown;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (shown === firstRows) return;
    // The button that was pressed moves on or goes; who works with the keys goes on at the first new row.
    const fresh = list.current?.children[shown - moreRows];
    fresh?.querySelector<HTMLElement>('button, a[href]')?.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className={classes.list}>
        {rows.slice(0, shown)}
      </ul>
      {rest > 0 && (
        <LinkButton onClick={() => show(shown + moreRows)}>
          {rest > moreRows ? t('details.moreRows', { count: moreRows, rest }) : t('details.otherRows', { count: rest })}
        </LinkButton>
      )}
    </>
  );
}
