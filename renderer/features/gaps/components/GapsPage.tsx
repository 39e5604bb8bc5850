import { Button, Group } from '@mantine/core';
import { IconHelpHexagon, IconUsersPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { CoverageAxis, CoverageMatrix, GapReport } from '../../../../shared/gaps/types.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { FailureText } from '../../../ui/FailureText.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { isSettled } from '../gapWords.ts';
import { useChoice } from '../hooks/useChoice.ts';
import { useGapReport } from '../hooks/useGapReport.ts';
import { useGapSelection } from '../hooks/useGapSelection.ts';
import { useMatrixOrder } from '../hooks/useMatrixOrder.ts';
import { AxisSwitch } from './AxisSwitch.tsx';
import { CoverageGrid } from './CoverageGrid.tsx';
import { GapChoices } from './GapChoices.tsx';
import { GapPanel } from './GapPanel.tsx';
import classes from './GapsPage.module.css';

/** "Wie mist er?": the network held against the chosen templates, as a matrix and as a list of gaps. */
export function GapsPage() {
  const t = useT();
  const { organisations } = useNetwork();
  const run = useRunAction();
  const choice = useChoice();
  const { report, error, retry } = useGapReport();
  const axis = useUi((state) => state.coverageAxis);
  const matrix = useMatrixOrder(report && matrixBy(report, axis), axis);
  const selection = useGapSelection(matrix);
  const [isListOpen, openList] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const hasTemplates = choice.templateIds.length > 0;
  const shown = hasTemplates && organisations.length > 0 ? report : null;
  return (
    <div className={classes.page}>
      <section className={classes.main}>
        <PageHeader
          title={shown ? shown.headline[currentLanguage()] : t('gaps.title')}
          {...(shown && { text: summaryOf(shown, t) })}
        />
        <GapChoices choice={choice} isListOpen={isListOpen} onOpenList={openList} pill={pill} />
        {error !== null && <FailureText failure={failureOf(error)} onRetry={retry} />}
        {!hasTemplates && (
          <EmptyState
            icon={IconHelpHexagon}
            title={t('gaps.empty.noTemplateTitle')}
            text={t('gaps.empty.noTemplateText')}
          >
            <Button
              onClick={() => {
                // This button is gone after a choice: closing the list gives the focus back to the pill.
                pill.current?.focus();
                openList(true);
              }}
            >
              {t('gaps.empty.chooseTemplate')}
            </Button>
          </EmptyState>
        )}
        {hasTemplates && organisations.length === 0 && <Nobody />}
        {shown && shown.matrix.columns.length === 0 && <p>{t('gaps.empty.noPartnersExpected')}</p>}
        {shown && matrix && matrix.columns.length > 0 && (
          <>
            <div className={classes.bar}>
              <AxisSwitch axis={axis} />
              <Group gap={8}>
                <Button variant="default" size="xs" onClick={() => run('exportCoverage')}>
                  {t('coverage.save.action')}
                </Button>
                <Button variant="default" size="xs" onClick={() => run('makeReport')}>
                  {t('report.action')}
                </Button>
              </Group>
            </div>
            <CoverageGrid axis={axis} matrix={matrix} chosen={selection.cell} onChoose={selection.chooseCell} />
          </>
        )}
      </section>
      {shown && <GapPanel axis={axis} report={shown} selection={selection} />}
    </div>
  );
}

function matrixBy({ matrix, byTheme, byLevel }: GapReport, axis: CoverageAxis): CoverageMatrix | null {
  if (axis === 'theme') return byTheme;
  return axis === 'level' ? byLevel : matrix;
}

function Nobody() {
  const t = useT();
  const run = useRunAction();
  return (
    <EmptyState icon={IconUsersPlus} title={t('gaps.empty.nobodyTitle')} text={t('gaps.empty.nobodyText')}>
      <Button onClick={() => run('importList')}>{t('gaps.empty.import')}</Button>
      <Button variant="default" onClick={() => run('addOrganisation')}>
        {t('gaps.empty.add')}
      </Button>
    </EmptyState>
  );
}

/** "7 gaten open · 9 plekken zijn dun bezet · 8 zijn niet bekend". */
function summaryOf({ gaps, matrix }: GapReport, t: ReturnType<typeof useT>): string {
  const cells = matrix.rows.flatMap((row) => row.cells).filter((cell) => !cell.isNotApplicable);
  const thin = cells.filter((cell) => cell.state === 'thin').length;
  const unknown = cells.filter((cell) => cell.state === 'unknown').length;
  return [
    t('gaps.summary.gaps', { count: gaps.filter((gap) => !isSettled(gap)).length }),
    thin > 0 && t('gaps.summary.thin', { count: thin }),
    unknown > 0 && t('gaps.summary.unknown', { count: unknown }),
  ]
    .filter(Boolean)
    .join(' · ');
}
