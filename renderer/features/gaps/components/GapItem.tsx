import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { ListedGap } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { cellSigns } from '../cellSigns.ts';
import { gapLine, gapTitle } from '../gapWords.ts';
import type { GapActions } from '../hooks/useGapActions.ts';
import { GapBody } from './GapBody.tsx';
import classes from './GapItem.module.css';

type GapItemProps = {
  readonly gap: ListedGap;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly actions: GapActions;
};

/** One gap: a title and a line, and when open all there is to say and to do about it. */
export function GapItem({ gap, isOpen, onToggle, actions }: GapItemProps) {
  const t = useT();
  const network = useNetwork();
  const item = useRef<HTMLLIElement>(null);
  const bodyId = useId();
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item} className={classes.item} data-open={isOpen || undefined}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={onToggle}
      >
        <span className={classes.sign} data-look={gap.state} aria-hidden>
          {cellSigns[gap.state]}
        </span>
        <span className={classes.words}>
          <span className={classes.title}>{gapTitle(gap, network, t)}</span>
          <span className={classes.line}>{gapLine(gap, network, t)}</span>
        </span>
        {(gap.status !== 'new' || gap.isReopened) && (
          <span className={classes.status} data-reopened={gap.isReopened || undefined}>
            {gap.isReopened ? t('gaps.item.again') : t(`lists.gapStatus.${gap.status}`)}
          </span>
        )}
      </UnstyledButton>
      {isOpen && (
        <div id={bodyId} className={classes.body}>
          <GapBody gap={gap} actions={actions} />
        </div>
      )}
    </li>
  );
}
