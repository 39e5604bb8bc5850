import type { MergePreview } from '../../../../shared/merge/preview.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './MergeForm.module.css';

const moved = [
  'relations',
  'positions',
  'participations',
  'agreements',
  'departments',
  'contactMoments',
  'issues',
] as const;
const combinable = ['relations', 'positions', 'participations'] as const;

/** What moves along, counted, and what becomes of ties that then say the same. */
export function MovesList({ preview, name }: { readonly preview: MergePreview; readonly name: string | null }) {
  const t = useT();
  const { moves, combined, between } = preview;
  const counts = moved
    .filter((key) => moves[key] > 0)
    .map((key) => t(`duplicates.moves.${key}`, { count: moves[key] }));
  const sentences = [
    ...combinable
      .filter((key) => combined[key] > 0)
      .map((key) => t(`duplicates.combined.${key}`, { count: combined[key] })),
    ...(between > 0 ? [t('duplicates.between', { count: between })] : []),
    ...(name === null ? [] : [t('duplicates.alias', { name })]),
    t('duplicates.oneStep'),
  ];
  return (
    <div className={classes.moves}>
      <h3 className={classes.movesTitle}>
        {counts.length > 0 ? t('duplicates.moves.title') : t('duplicates.moves.nothing')}
      </h3>
      {counts.length > 0 && <p className={classes.counts}>{counts.join(' · ')}</p>}
      <ul className={classes.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
