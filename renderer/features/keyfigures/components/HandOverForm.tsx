import { Button, Checkbox, Input } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { personChoices } from '../../../data/choices.ts';
import { today } from '../../../data/dates.ts';
import { TypedDateInput } from '../../../data/TypedDateInput.tsx';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { chosenIds, handOverLines } from '../handOverLines.ts';
import { HandOverChecklist } from './HandOverChecklist.tsx';
import classes from './HandOverForm.module.css';

type HandOverFormProps = { readonly personId: string | null; readonly onDone: () => void };

/** Who leaves, who follows, from which day, and what goes along. One step, which one undo takes back. */
export function HandOverForm({ personId, onDone }: HandOverFormProps) {
  const t = useT();
  const network = useNetwork();
  const [fromId, setFrom] = useState(personId);
  const [toId, setTo] = useState<string | null>(null);
  const [onDate, setOnDate] = useState(today());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [leaves, setLeaves] = useState(false);
  const handOver = useHandOver(onDone);
  const from = fromId === null ? undefined : network.actors.get(fromId);
  const lines = fromId === null ? [] : handOverLines(network, fromId, toId, onDate || today(), t);
  const chosen = lines.filter(({ id, group }) => !left.has(`${group} ${id}`));
  const isLoose = chosen.some(
    ({ seatId }) =>
      seatId !== undefined && !chosen.some(({ group, id }) => group === 'participations' && id === seatId),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fromId === null || toId === null) return;
    const dated = onDate || null;
    void handOver.run({ fromId, toId, onDate: dated, leaves: leaves && dated !== null, ...chosenIds(chosen) });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <div className={classes.pair}>
        <PersonField label={t('keyfigures.handOver.from')} id={fromId} except={toId} onPick={setFrom} />
        <PersonField label={t('keyfigures.handOver.to')} id={toId} except={fromId} onPick={setTo} />
      </div>
      <div className={classes.date}>
        <TypedDateInput label={t('keyfigures.handOver.onDate')} value={onDate} onChange={setOnDate} />
        <p className={classes.hint}>{t(onDate ? 'keyfigures.handOver.dated' : 'keyfigures.handOver.undated')}</p>
      </div>
      {from && lines.length === 0 && (
        <p className={classes.hint}>{t('keyfigures.handOver.nothing', { name: from.label })}</p>
      )}
      <HandOverChecklist lines={lines} left={left} onLeave={setLeft} isDated={onDate !== ''} />
      {isLoose && <p className={classes.hint}>{t('keyfigures.handOver.chairNeedsSeat')}</p>}
      {from && onDate && (
        <Checkbox
          label={t('keyfigures.handOver.leaves', { name: from.label })}
          checked={leaves}
          onChange={(event) => setLeaves(event.currentTarget.checked)}
        />
      )}
      <div className={classes.buttons}>
        <Button variant="subtle" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
        <Button
          type="submit"
          loading={handOver.isBusy}
          disabled={fromId === null || toId === null || (chosen.length === 0 && !leaves)}
        >
          {t('keyfigures.handOver.submit')}
        </Button>
      </div>
    </form>
  );
}

type PersonFieldProps = {
  readonly label: string;
  readonly id: string | null;
  readonly except: string | null;
  readonly onPick: (id: string | null) => void;
};

function PersonField({ label, id, except, onPick }: PersonFieldProps) {
  const t = useT();
  const network = useNetwork();
  return (
    <Input.Wrapper label={label} labelElement="div">
      <PickButton
        label={label}
        placeholder={t('keyfigures.handOver.choose')}
        look="field"
        isRequired
        options={() => personChoices(network, except === null ? [] : [except])}
        chosen={id === null ? [] : [{ value: id, label: network.actors.get(id)?.label ?? id }]}
        onPick={([picked]) => onPick(picked ?? null)}
      />
    </Input.Wrapper>
  );
}

type HandOverInput = Parameters<ReturnType<typeof useApp>['client']['person.handOver']>[0];

/** Hands over, says what was done and what was merged, with the way back. */
function useHandOver(onDone: () => void) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify, notifyFailure } = useNotify();
  const runAction = useRunAction();
  const [isBusy, setBusy] = useState(false);
  const run = async (input: HandOverInput) => {
    setBusy(true);
    try {
      const { handedOver, merged } = await client['person.handOver'](input);
      const [from = '', to = ''] = [input.fromId, input.toId].map((id) => network.actors.get(id)?.label);
      const sentences = [
        t('keyfigures.handOver.done', { count: handedOver, from, to }),
        ...(merged.length > 0 ? [t('keyfigures.handOver.merged', { count: merged.length, to })] : []),
      ];
      notify(sentences.join(' '), { label: t('common.action.undo'), run: () => runAction('undo') });
      onDone();
    } catch (thrown) {
      notifyFailure(thrown);
    } finally {
      setBusy(false);
    }
  };
  return { run, isBusy };
}
