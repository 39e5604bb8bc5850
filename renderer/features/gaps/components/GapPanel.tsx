import { useState } from 'react';
import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { CoverageAxis, GapReport, ListedGap } from '../../../../shared/gaps/types.ts';
import { useT } from '../../../i18n/useT.ts';
import { isSettled } from '../gapWords.ts';
import { useGapActions, type GapActions } from '../hooks/useGapActions.ts';
import type { GapSelection } from '../hooks/useGapSelection.ts';
import { CellCard } from './CellCard.tsx';
import { GapItem } from './GapItem.tsx';
import classes from './GapPanel.module.css';

/** More than this is not read from top to bottom; a button shows the next. */
const pageSize = 60;

type GapPanelProps = {
  readonly axis: CoverageAxis;
  readonly report: GapReport;
  readonly selection: GapSelection;
};

/** The list beside the matrix: what the chosen cell holds, the open gaps worst first, and apart what was settled. */
export function GapPanel({ axis, report, selection }: GapPanelProps) {
  const t = useT();
  const actions = useGapActions();
  const [isSettledShown, showSettled] = useState(false);
  const open = report.gaps.filter((gap) => !isSettled(gap));
  const settled = report.gaps.filter(isSettled);
  const isShown = isSettledShown || settled.some((gap) => gap.key === selection.gapKey);
  return (
    <section className={classes.panel} aria-label={t('gaps.list.title')}>
      {selection.shown && (
        <CellCard axis={axis} shown={selection.shown} onClose={selection.clearCell} onShow={actions.showOnMap} />
      )}
      <h2 className={classes.title}>{t('gaps.list.title')}</h2>
      {open.length === 0 && <p className={classes.none}>{t('gaps.list.none')}</p>}
      <GapItems gaps={open} selection={selection} actions={actions} />
      {settled.length > 0 && (
        <UnstyledButton className={classes.fold} aria-expanded={isShown} onClick={() => showSettled(!isShown)}>
          <IconChevronDown size={16} stroke={1.75} aria-hidden className={classes.foldIcon} />
          {t('gaps.list.settled', { count: settled.length })}
        </UnstyledButton>
      )}
      {isShown && <GapItems gaps={settled} selection={selection} actions={actions} />}
    </section>
  );
}

type GapItemsProps = {
  readonly gaps: readonly ListedGap[];
  readonly selection: GapSelection;
  readonly actions: GapActions;
};

function GapItems({ gaps, selection, actions }: GapItemsProps) {
  const t = useT();
  const [asked, ask] = useState(pageSize);
  const place = gaps.findIndex((gap) => gap.key === selection.gapKey);
  const limit = Math.max(asked, place + 1);
  return (
    <>
      <ul className={classes.list}>
        {gaps.slice(0, limit).map((gap) => (
          <GapItem
            key={gap.key}
            gap={gap}
            isOpen={gap.key === selection.gapKey}
            onToggle={() => selection.chooseGap(gap.key === selection.gapKey ? null : gap.key)}
            actions={actions}
          />
        ))}
      </ul>
      {gaps.length > limit && (
        <Button variant="subtle" onClick={() => ask(limit + pageSize)}>
          {t('gaps.list.more', { count: Math.min(pageSize, gaps.length - limit) })}
        </Button>
      )}
    </>
  );
}
