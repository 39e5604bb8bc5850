// What the signs mean, in words: only those that are in this matrix.
import type { ReactNode } from 'react';
import type { Matrix } from '../../../../shared/map/matrix.ts';
import { useT } from '../../../i18n/useT.ts';
import type { MatrixInk } from './matrixInk.ts';
import styles from './Matrix.module.css';

const side = 16;

export function MatrixLegend({ matrix, ink }: { readonly matrix: Matrix; readonly ink: MatrixInk }) {
  const t = useT();
  const pairs = matrix.pairsOf.flat();
  const relations = pairs.flatMap((pair) => pair.relations);
  const has = (status: 'desired' | 'exploring') => relations.some((relation) => relation.status === status);
  const { theme, sign } = ink;
  const fill = ink.fills[3];
  const items: readonly { readonly text: string; readonly isShown: boolean; readonly sign: ReactNode }[] = [
    {
      text: t('matrix.legend.figure'),
      isShown: relations.length > 0,
      sign: (
        <>
          <rect x="0.5" y="0.5" width="15" height="15" rx="3" fill={fill?.fill} stroke={sign} />
          <text x="8" y="12.2" fontSize="12" textAnchor="middle" fill={fill?.figure}>
            {'3'}
          </text>
        </>
      ),
    },
    {
      text: t('matrix.legend.size'),
      isShown: relations.length > 0,
      sign: (
        <>
          <rect x="1" y="7" width="4" height="4" fill={sign} />
          <rect x="7" y="4" width="9" height="9" fill={sign} />
        </>
      ),
    },
    {
      text: t('matrix.legend.desired'),
      isShown: has('desired'),
      sign: <DashedBox colour={sign} dashes="4 3" />,
    },
    {
      text: t('matrix.legend.exploring'),
      isShown: has('exploring'),
      sign: <DashedBox colour={sign} dashes="1.5 2" />,
    },
    {
      text: t('matrix.legend.bottleneck'),
      isShown: relations.some(({ isBottleneck }) => isBottleneck),
      sign: <path d="M6 2H14V10Z" fill={theme.danger} />,
    },
    {
      text: t('matrix.legend.direction'),
      isShown: pairs.some(({ arrows }) => arrows.forward || arrows.backward),
      sign: <path d="M13 8L6 3.5V12.5Z" fill={theme.ink} />,
    },
    {
      text: t('matrix.legend.thin'),
      isShown: pairs.some(({ thin }) => thin.length > 0),
      sign: <circle cx="8" cy="8" r="2.5" fill={theme.line} />,
    },
    {
      text: t('matrix.legend.totals'),
      // Where it takes less to see all cells at once, they are never so small that the totals come.
      isShown: matrix.ids.length >= 60 && matrix.groups.length > 1,
      sign: (
        <text x="8" y="12.2" fontSize="12" fontWeight="600" textAnchor="middle" fill={theme.ink}>
          {'12'}
        </text>
      ),
    },
  ];
  return (
    <ul className={styles['legend']} aria-label={t('matrix.legend.name')}>
      {items
        .filter(({ isShown }) => isShown)
        .map((item) => (
          <li key={item.text} className={styles['legendItem']}>
            <svg width={side} height={side} viewBox="0 0 16 16" aria-hidden="true">
              {item.sign}
            </svg>
            {item.text}
          </li>
        ))}
    </ul>
  );
}

function DashedBox({ colour, dashes }: { readonly colour: string; readonly dashes: string }) {
  return (
    <rect
      x="1"
      y="1"
      width="14"
      height="14"
      rx="3"
      fill="none"
      stroke={colour}
      strokeWidth="1.5"
      strokeDasharray={dashes}
    />
  );
}
