import { useState } from 'react';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { actorChoices } from '../../../data/choices.ts';
import { reconnect, reconnectedWords } from '../../../data/reconnect.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { useAddForm } from '../hooks/useAddForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { PickField } from './PickField.tsx';

/** A relation that turns out to be with somebody else: its ends, and the rest of it stays. */
export function ReconnectRelationForm({ relationId }: { readonly relationId: string }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify } = useNotify();
  const { openDialog, select } = useUi.getState();
  const relation = network.relations.get(relationId);
  const [ends, setEnds] = useState({ fromId: relation?.fromId ?? '', toId: relation?.toId ?? '' });
  const form = useAddForm(async () => {
    if (!relation) throw new Refusal('build.reconnect.gone');
    const outcome = await reconnect(client, network, relation, ends);
    select({ kind: 'relation', id: outcome.relationId });
    notify(reconnectedWords(network, relation, ends, outcome, t));
    openDialog(null);
  });
  const field = (end: 'fromId' | 'toId', label: string) => {
    const choices = actorChoices(network, [end === 'fromId' ? ends.toId : ends.fromId]);
    return (
      <PickField
        label={label}
        isRequired
        hasFirstFocus={end === 'fromId'}
        options={() => choices}
        chosen={choices.filter(({ value }) => value === ends[end])}
        onPick={([id]) => id !== undefined && setEnds((now) => ({ ...now, [end]: id }))}
      />
    );
  };
  return (
    <FormFrame form={form} submitLabel={t('build.reconnect.save')} hasNext={false}>
      {field('fromId', t('forms.field.from'))}
      {field('toId', t('forms.field.to'))}
    </FormFrame>
  );
}
