import { Modal } from '@mantine/core';
import type { Mergeable } from '../../../../shared/merge/fields.ts';
import { mergeOrder } from '../../../../shared/merge/preview.ts';
import type { Actor, NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useNetwork, useQueries } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { type Dialog, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { MergeForm } from './MergeForm.tsx';

/** "Samenvoegen": two records become one, by the user's choice of each field. Opened by the dialog `merge`. */
export function MergeDialog() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const openDialog = useUi((state) => state.openDialog);
  const close = () => openDialog(null);
  return (
    <Modal opened={dialog?.name === 'merge'} onClose={close} title={t('duplicates.dialog.title')} size={880}>
      {dialog?.name === 'merge' && <Chosen asked={dialog} onDone={close} />}
    </Modal>
  );
}

type ChosenProps = { readonly asked: Extract<Dialog, { name: 'merge' }>; readonly onDone: () => void };

function Chosen({ asked: { leftId, rightId }, onDone }: ChosenProps) {
  const t = useT();
  const shown = useNetwork();
  // On a reference date the shown network is a part of the file; what moves is everything.
  const snapshot = useQueries().getQueryData<NetworkSnapshot>(queryKeys.network) ?? shown.snapshot;
  const pair = mergeablePair(snapshot.actors, leftId, rightId);
  if (!pair) return <p>{t('duplicates.dialog.gone')}</p>;
  const [keepId] = mergeOrder(snapshot, pair[0].id, pair[1].id);
  const [kept, gone] = keepId === pair[0].id ? pair : [pair[1], pair[0]];
  return <MergeForm key={`${kept.id}|${gone.id}`} kept={kept} gone={gone} snapshot={snapshot} onDone={onDone} />;
}

function mergeablePair(
  actors: readonly Actor[],
  leftId: string,
  rightId: string,
): readonly [Mergeable, Mergeable] | null {
  const left = actors.find(({ id }) => id === leftId);
  const right = actors.find(({ id }) => id === rightId);
  if (left?.kind === 'organisation' && right?.kind === 'organisation') return [left, right];
  if (left?.kind === 'person' && right?.kind === 'person') return [left, right];
  return null;
}
