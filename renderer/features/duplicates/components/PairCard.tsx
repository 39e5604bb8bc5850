import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowMerge, IconCheck } from '@tabler/icons-react';
import { type DuplicatePair, speaksAgainst } from '../../../../shared/merge/findPairs.ts';
import type { Mergeable, MergeField } from '../../../../shared/merge/fields.ts';
import type { ActorId } from '../../../../shared/schema/ids.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { fieldText, likeliness, reasonText, workText } from '../pairWords.ts';
import classes from './DuplicatesPage.module.css';

type Props = { readonly pair: DuplicatePair; readonly isDismissed: boolean };

/** Two that are likely one: how likely, why, what each says, and the two answers. */
export function PairCard({ pair, isDismissed }: Props) {
  const t = useT();
  const network = useNetwork();
  const left = network.actors.get(pair.leftId);
  const right = network.actors.get(pair.rightId);
  if (!isMergeable(left) || !isMergeable(right)) return null;
  const name = t('duplicates.pair', { left: left.label, right: right.label });
  const scale = likeliness(pair);
  return (
    <section className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <h2 className={classes.title}>{name}</h2>
        <span className={classes.score} data-likeliness={scale}>
          {t(`duplicates.likeliness.${scale}`, { percent: Math.round(pair.score * 100) })}
        </span>
      </div>
      <ul className={classes.reasons}>
        {pair.reasons.map((reason) => (
          <li key={reason.code} data-against={speaksAgainst(reason) || undefined}>
            {speaksAgainst(reason) ? (
              <IconAlertTriangle size={18} stroke={1.75} aria-label={t('duplicates.against')} />
            ) : (
              <IconCheck size={18} stroke={1.75} aria-hidden />
            )}
            <span>{reasonText(reason, t)}</span>
          </li>
        ))}
      </ul>
      <Sides left={left} right={right} />
      <Answers left={left} right={right} isDismissed={isDismissed} />
    </section>
  );
}

function isMergeable(actor: { readonly kind: string } | undefined): actor is Mergeable {
  return actor?.kind === 'organisation' || actor?.kind === 'person';
}

const compared: readonly MergeField[] = [
  'typeIds',
  'parentId',
  'areaIds',
  'contactPoints',
  'kvk',
  'address',
  'website',
  'aliases',
  'confirmedOn',
];

/** What the two say, side by side; what neither says is left out. */
function Sides({ left, right }: { readonly left: Mergeable; readonly right: Mergeable }) {
  const t = useT();
  const network = useNetwork();
  const rows = [
    { field: 'work', a: workText(network, left), b: workText(network, right) } as const,
    ...compared.map((field) => ({
      field,
      a: fieldText(network, left, field, t),
      b: fieldText(network, right, field, t),
    })),
  ].filter(({ a, b }) => a !== '' || b !== '');
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <td aria-label={t('duplicates.fieldColumn')} />
          {[left, right].map((actor) => (
            <th key={actor.id} scope="col">
              <NameLink actor={actor} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, a, b }) => (
          <tr key={field}>
            <th scope="row">{t(`duplicates.field.${field}`)}</th>
            <td>{a}</td>
            <td data-differs={(a !== b && a !== '' && b !== '') || undefined}>{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NameLink({ actor }: { readonly actor: Mergeable }) {
  const { goTo, selectActor } = useUi.getState();
  const open = () => {
    selectActor(actor.id);
    goTo(actor.kind === 'person' ? 'contacts' : 'partners');
  };
  return (
    <button type="button" className={classes.name} onClick={open}>
      {actor.label}
    </button>
  );
}

type AnswersProps = { readonly left: Mergeable; readonly right: Mergeable; readonly isDismissed: boolean };

function Answers({ left, right, isDismissed }: AnswersProps) {
  const t = useT();
  const { client } = useApp();
  const run = useRunAction();
  const openDialog = useUi((state) => state.openDialog);
  const { notify, notifyFailure } = useNotify();
  const ids: { leftId: ActorId; rightId: ActorId } = { leftId: left.id, rightId: right.id };
  const names = { left: left.label, right: right.label };
  const answer = async () => {
    await client[isDismissed ? 'duplicate.restore' : 'duplicate.dismiss']({ pairs: [ids] });
    const text = t(isDismissed ? 'duplicates.said.restored' : 'duplicates.said.dismissed', names);
    notify(text, { label: t('common.action.undo'), run: () => run('undo') });
  };
  return (
    <div className={classes.decide}>
      {!isDismissed && (
        <Button
          variant="light"
          leftSection={<IconArrowMerge size={18} stroke={1.75} aria-hidden />}
          aria-label={t('duplicates.mergeThese', names)}
          onClick={() => openDialog({ name: 'merge', ...ids })}
        >
          {t('duplicates.merge')}
        </Button>
      )}
      <Button
        variant="default"
        aria-label={t(isDismissed ? 'duplicates.restoreThese' : 'duplicates.dismissThese', names)}
        onClick={() => void answer().catch(notifyFailure)}
      >
        {t(isDismissed ? 'duplicates.restore' : 'duplicates.dismiss')}
      </Button>
    </div>
  );
}
