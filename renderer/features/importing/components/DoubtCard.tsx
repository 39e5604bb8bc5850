import { Button } from '@mantine/core';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import type { Candidate, Doubt, MatchDecision, PlannedRow, Ref } from '../../../../shared/import/planTypes.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import {
  type ComparedField,
  comparedFields,
  differingFields,
  type Side,
  sideOfCandidate,
  sideOfCells,
  type SideSources,
} from '../doubtSides.ts';
import classes from './Doubts.module.css';

type DoubtCardProps = {
  readonly sources: SideSources;
  readonly row: PlannedRow;
  readonly doubt: Doubt;
  readonly onDecide: (decision: MatchDecision) => void;
};

/** One doubt: what the list says beside each candidate, with why they may be the same and where they differ. */
export function DoubtCard({ sources, row, doubt, onDecide }: DoubtCardProps) {
  const t = useT();
  const own = sideOfCells(sources.cells[row.rowNumber] ?? [], sources.mapping, doubt.about);
  const isApart = doubt.decision.action === 'separate';
  const about = t(`importing.doubt.about.${doubt.about}`);
  const name = t('importing.doubt.title', { about, label: doubt.label });
  return (
    <div className={classes.card} role="group" aria-label={name} data-decided={doubt.isDecided || undefined}>
      <h3 className={classes.title}>{name}</h3>
      <div className={classes.sides}>
        <SideList title={t('importing.doubt.inList', { row: row.rowNumber })} side={own} differing={noneDiffer} />
        {doubt.candidates.map((candidate) => (
          <CandidateSide
            key={JSON.stringify(candidate.ref)}
            sources={sources}
            row={row}
            doubt={doubt}
            own={own}
            candidate={candidate}
            onSame={() => onDecide({ action: 'merge', with: candidate.ref })}
          />
        ))}
      </div>
      <div className={classes.decide}>
        <Button
          variant={isApart && doubt.isDecided ? 'light' : 'default'}
          aria-pressed={isApart}
          onClick={() => onDecide({ action: 'separate' })}
        >
          {t('importing.doubt.apart')}
        </Button>
        <span className={classes.now}>
          {t(isApart ? 'importing.doubt.nowApart' : 'importing.doubt.nowSame')}
          {doubt.isDecided && ` · ${t('importing.doubt.decided')}`}
        </span>
      </div>
    </div>
  );
}

const noneDiffer: ReadonlySet<ComparedField> = new Set();

type CandidateSideProps = {
  readonly sources: SideSources;
  readonly row: PlannedRow;
  readonly doubt: Doubt;
  readonly own: Side;
  readonly candidate: Candidate;
  readonly onSame: () => void;
};

function CandidateSide({ sources, row, doubt, own, candidate, onSame }: CandidateSideProps) {
  const t = useT();
  const { side, rowNumber } = sideOfCandidate(sources, row, doubt, candidate);
  const isChosen = doubt.decision.action === 'merge' && isSame(doubt.decision.with, candidate.ref);
  return (
    <div className={classes.candidate} data-chosen={isChosen || undefined}>
      <SideList
        title={rowNumber === null ? t('importing.doubt.inNetwork') : t('importing.doubt.otherRow', { row: rowNumber })}
        side={side}
        differing={differingFields(own, side)}
      />
      <ul className={classes.reasons}>
        {candidate.reasons.map((reason) => (
          <li key={reason.code}>{formatReason(reason, currentLanguage())}</li>
        ))}
      </ul>
      <Button
        variant={isChosen ? 'light' : 'default'}
        aria-pressed={isChosen}
        aria-label={t('importing.doubt.sameAs', { name: candidate.label })}
        onClick={onSame}
      >
        {t('importing.doubt.same')}
      </Button>
    </div>
  );
}

function isSame(one: Ref, other: Ref): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type SideListProps = { readonly title: string; readonly side: Side; readonly differing: ReadonlySet<ComparedField> };

function SideList({ title, side, differing }: SideListProps) {
  const t = useT();
  return (
    <div className={classes.side}>
      <h4 className={classes.sideTitle}>{title}</h4>
      <dl className={classes.facts}>
        {comparedFields
          .filter((field) => side[field] !== '')
          .map((field) => (
            <div key={field} className={classes.fact} data-differs={differing.has(field) || undefined}>
              <dt>{t(`importing.doubt.field.${field}`)}</dt>
              <dd>
                {side[field]}
                {differing.has(field) && <span className={classes.differs}>{t('importing.doubt.differs')}</span>}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
