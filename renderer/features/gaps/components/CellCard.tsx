import { IconX } from '@tabler/icons-react';
import type { CoverageAxis, CoverageCell } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { lookOf } from '../../../../shared/gaps/cellLook.ts';
import { rowName, typeLabel } from '../gapWords.ts';
import type { ShownCell } from '../hooks/useGapSelection.ts';
import classes from './CellCard.module.css';
import { NameLinks } from './NameLinks.tsx';
import { StateMark } from './StateMark.tsx';

type CellCardProps = {
  readonly axis: CoverageAxis;
  readonly shown: ShownCell;
  readonly onClose: () => void;
  readonly onShow: (ids: readonly string[]) => void;
};

/** What a chosen cell of the matrix holds: who is there, who might be, or why there is nothing in the list for it. */
export function CellCard({ axis, shown: { row, cell }, onClose, onShow }: CellCardProps) {
  const t = useT();
  const network = useNetwork();
  // A cell with a gap is told by that gap, open in the list below.
  if (cell.gapKeys.length > 0) return null;
  const type = typeLabel(network, cell.partnerTypeId);
  const title = t(`coverage.title.${axis}`, { type, row: rowName(row, axis, t) });
  return (
    <div className={classes.card} role="group" aria-label={title}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        <IconButton label={t('gaps.cell.close')} icon={IconX} onClick={onClose} />
      </div>
      <StateMark look={lookOf(cell)} text={t(`gaps.state.${lookOf(cell)}`)} />
      <Present cell={cell} onShow={onShow} />
      {isEmpty(cell) && <p className={classes.text}>{whyEmpty(cell, axis, t)}</p>}
      {cell.possibleIds.length > 0 && (
        <>
          <p className={classes.text}>
            {t(axis === 'level' ? 'coverage.cell.possibleLevel' : 'coverage.cell.possibleTheme', {
              count: cell.possibleIds.length,
            })}
          </p>
          <NameLinks ids={cell.possibleIds} onShow={onShow} />
        </>
      )}
    </div>
  );
}

type PresentProps = { readonly cell: CoverageCell; readonly onShow: CellCardProps['onShow'] };

/** By level the people, for they are what is counted; elsewhere the parties with their people. */
function Present({ cell, onShow }: PresentProps) {
  const t = useT();
  if (cell.personIds.length > 0) {
    return (
      <>
        <p className={classes.text}>{t('coverage.cell.people', { count: cell.personIds.length })}</p>
        <NameLinks ids={cell.personIds} onShow={onShow} />
      </>
    );
  }
  if (cell.organisationIds.length === 0) return null;
  return (
    <>
      <p className={classes.text}>{t('gaps.cell.present', { count: cell.organisationIds.length })}</p>
      <NameLinks ids={cell.organisationIds} onShow={onShow} />
    </>
  );
}

function isEmpty({ personIds, organisationIds }: CoverageCell): boolean {
  return personIds.length === 0 && organisationIds.length === 0;
}

function whyEmpty({ state }: CoverageCell, axis: CoverageAxis, t: ReturnType<typeof useT>): string {
  if (axis === 'municipality') return t('gaps.cell.elsewhere');
  if (axis === 'theme') return t('coverage.cell.otherTheme');
  return t(state === 'missing' ? 'coverage.cell.vacancy' : 'coverage.cell.nobodyAtLevel');
}
