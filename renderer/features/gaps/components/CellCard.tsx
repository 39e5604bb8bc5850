import { Anchor } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { lookOf } from '../cellSigns.ts';
import { typeLabel } from '../gapWords.ts';
import type { ShownCell } from '../hooks/useGapSelection.ts';
import classes from './CellCard.module.css';
import { StateMark } from './StateMark.tsx';

type CellCardProps = {
  readonly shown: ShownCell;
  readonly onClose: () => void;
  readonly onShow: (ids: readonly string[]) => void;
};

/** What a chosen cell of the matrix holds: who is there, or why there is nothing in the list for it. */
export function CellCard({ shown: { row, cell }, onClose, onShow }: CellCardProps) {
  const t = useT();
  const network = useNetwork();
  const present = cell.organisationIds.flatMap((id) => network.actors.get(id) ?? []);
  // A cell with a gap is told by that gap, open in the list below.
  if (cell.gapKeys.length > 0) return null;
  const area = row.areaName || t('gaps.matrix.everywhere');
  return (
    <div
      className={classes.card}
      role="group"
      aria-label={t('gaps.matrix.in', { type: typeLabel(network, cell.partnerTypeId), area })}
    >
      <div className={classes.head}>
        <h2 className={classes.title}>{t('gaps.matrix.in', { type: typeLabel(network, cell.partnerTypeId), area })}</h2>
        <IconButton label={t('gaps.cell.close')} icon={IconX} onClick={onClose} />
      </div>
      <StateMark look={lookOf(cell)} text={t(`gaps.state.${lookOf(cell)}`)} />
      {present.length > 0 ? (
        <>
          <p className={classes.text}>{t('gaps.cell.present', { count: present.length })}</p>
          <ul className={classes.names}>
            {present.map(({ id, label }) => (
              <li key={id}>
                <Anchor component="button" type="button" size="sm" onClick={() => onShow([id])}>
                  {label}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={classes.text}>{t('gaps.cell.elsewhere')}</p>
      )}
    </div>
  );
}
