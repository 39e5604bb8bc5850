import { NativeSelect } from '@mantine/core';
import {
  choicesFor,
  type FieldDifference,
  takeChoices,
  type TakeChoice,
  type TakeRecord,
} from '../../../../shared/takeover/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { type KnownColumn, knownColumns, wordOf } from '../../../data/rowWords.ts';
import { useT } from '../../../i18n/useT.ts';
import { useValueWords } from '../../../tables/useValueWords.ts';
import { shortMoment } from '../../../ui/shortMoment.ts';
import { canCome } from '../choices.ts';
import classes from './Takeover.module.css';

/** The rest of a long list of fields is only counted. */
const mostFields = 6;

type Props = {
  readonly record: TakeRecord;
  readonly names: Readonly<Record<string, string>>;
  readonly choice: TakeChoice;
  readonly need: { readonly name: string; readonly canBeChosen: boolean } | null;
  readonly onChoose: (choice: TakeChoice) => void;
};

/** One record that differs: what it is, what differs, and what to do with it. */
export function TakeRow({ record, names, choice, need, onChoose }: Props) {
  const t = useT();
  const { name, kind, state, hereAt, thereAt } = record;
  const title = name || t(`takeover.kind.${kind}`);
  const moment = (at: string) => shortMoment(new Date(at), new Date());
  return (
    <li className={classes.row}>
      <span className={classes.badge} data-state={state}>
        {t(`takeover.state.${state}`)}
      </span>
      <div className={classes.what}>
        <span className={classes.name}>{title}</span>{' '}
        <span className={classes.quiet}>{t(`takeover.kind.${kind}`)}</span>
        <FieldLines record={record} names={names} />
        {hereAt && thereAt && (
          <p className={classes.quiet}>{t('takeover.when', { here: moment(hereAt), there: moment(thereAt) })}</p>
        )}
        {record.isErased && <p className={classes.warn}>{t('takeover.erased')}</p>}
        {record.holdsBsn && <p className={classes.warn}>{t('takeover.bsn')}</p>}
        {need && choice !== 'none' && (
          <p className={classes.warn}>
            {t(need.canBeChosen ? 'takeover.together' : 'takeover.needs', { name: need.name })}
          </p>
        )}
      </div>
      {canCome(record) && (
        <NativeSelect
          size="xs"
          aria-label={t('takeover.choice', { name: title })}
          value={choice}
          data={choicesFor(state).map((each) => ({ value: each, label: t(`takeover.take.${each}`) }))}
          onChange={({ currentTarget }) => {
            const picked = takeChoices.find((each) => each === currentTarget.value);
            if (picked) onChoose(picked);
          }}
        />
      )}
    </li>
  );
}

function FieldLines({ record, names }: Pick<Props, 'record' | 'names'>) {
  const t = useT();
  const sentences = useSentences(record.fields, names);
  if (record.fields.length === 0) return null;
  if (sentences.length === 0) return <p className={classes.quiet}>{t('takeover.small')}</p>;
  return (
    <ul className={classes.fields}>
      {sentences.slice(0, mostFields).map(({ text, isContested }) => (
        <li key={text} data-contested={isContested || undefined}>
          {text}
        </li>
      ))}
      {sentences.length > mostFields && <li>{t('takeover.moreFields', { count: sentences.length - mostFields })}</li>}
    </ul>
  );
}

function useSentences(fields: readonly FieldDifference[], names: Readonly<Record<string, string>>) {
  const t = useT();
  const network = useNetwork();
  const words = useValueWords();
  return fields.flatMap((difference) => {
    const column = knownColumns.find((each): each is KnownColumn => each === difference.column);
    if (!column) return [];
    const field = t(`details.column.${column}`);
    const { isContested } = difference;
    if (difference.isWithheld) return [{ text: t('takeover.withheld', { field }), isContested }];
    const here = wordOf(column, difference.here, network, words, names);
    const there = wordOf(column, difference.there, network, words, names);
    if (here === there) return [];
    // A value of a list is there or not; a field of a record has one value or none.
    if (difference.here === null && there !== null)
      return [{ text: t('takeover.added', { field, there }), isContested }];
    if (difference.there === null && here !== null)
      return [{ text: t('takeover.removed', { field, here }), isContested }];
    const empty = t('takeover.empty');
    return [{ text: t('takeover.field', { field, here: here ?? empty, there: there ?? empty }), isContested }];
  });
}
