import { Anchor } from '@mantine/core';
import { formatReason } from '../../../../shared/import/formatReason.ts';
import type { FieldChange, ImportPlan, PlannedRow, RowIssue } from '../../../../shared/import/planTypes.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { withProposal, withRow } from '../answers.ts';
import type { ImportFlow } from '../hooks/useImport.ts';
import { rowNames } from '../planWords.ts';
import classes from './RowList.module.css';

type PlanRowProps = { readonly flow: ImportFlow; readonly plan: ImportPlan; readonly row: PlannedRow };

/** One row: whom it is about, what changes field by field, what was noticed, or why it is refused. */
export function PlanRow({ flow, plan, row }: PlanRowProps) {
  const t = useT();
  const { options } = flow.state;
  return (
    <li className={classes.row}>
      <span className={classes.number}>{t('importing.check.row', { row: row.rowNumber })}</span>
      <span className={classes.outcome} data-outcome={row.outcome}>
        {t(`importing.check.outcome.${row.outcome}`)}
      </span>
      {row.refusal ? (
        <p className={classes.refusal}>{formatReason(row.refusal, currentLanguage())}</p>
      ) : (
        <span className={classes.names}>{rowNames(plan, row)}</span>
      )}
      {!row.refusal && (
        <Anchor
          component="button"
          type="button"
          fz={12}
          onClick={() => void flow.plan(withRow(options, row.key, { skip: true }))}
        >
          {t('importing.check.skip')}
        </Anchor>
      )}
      {row.refusal && row.cells.length > 0 && <p className={classes.cells}>{row.cells.filter(Boolean).join(' · ')}</p>}
      {row.changes.length > 0 && (
        <ul className={classes.changes}>
          {row.changes.map((change) => (
            <Change key={`${change.key} ${change.field}`} change={change} />
          ))}
        </ul>
      )}
      {row.issues.length > 0 && (
        <details className={classes.issues}>
          <summary>{t('importing.check.remarks', { count: row.issues.length })}</summary>
          <ul className={classes.issueList}>
            {row.issues.map((issue) => (
              <Issue key={`${issue.reason.code} ${issue.original}`} flow={flow} row={row} issue={issue} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Change({ change: { field, from, to } }: { readonly change: FieldChange }) {
  const t = useT();
  return (
    <li>
      <span className={classes.field}>{t(`importing.change.${field}`)}</span>{' '}
      {from && (
        <>
          <del className={classes.from}>{from}</del> →{' '}
        </>
      )}
      <ins className={classes.to}>{to}</ins>
    </li>
  );
}

type IssueProps = { readonly flow: ImportFlow; readonly row: PlannedRow; readonly issue: RowIssue };

function Issue({ flow, row, issue: { reason, proposal } }: IssueProps) {
  const t = useT();
  const { options } = flow.state;
  return (
    <li>
      {formatReason(reason, currentLanguage())}{' '}
      {proposal && (
        <Anchor
          component="button"
          type="button"
          fz={13}
          onClick={() => void flow.plan(withProposal(options, row.key, proposal.kind, !proposal.isAccepted))}
        >
          {t(proposal.isAccepted ? 'importing.check.leave' : 'importing.check.take')}
        </Anchor>
      )}
      {reason.code === 'NOTE_LIKE_CLIENT_DATA' && (
        <Anchor
          component="button"
          type="button"
          fz={13}
          onClick={() => void flow.plan(withRow(options, row.key, { includeNote: true }))}
        >
          {t('importing.check.takeNote')}
        </Anchor>
      )}
    </li>
  );
}
