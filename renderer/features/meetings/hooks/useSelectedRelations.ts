import { useState } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

const none: readonly string[] = [];

/** One selected relation is that of the window and shows its details; several are selected in the table alone. */
export function useSelectedRelations() {
  const t = useT();
  const { client } = useApp();
  const run = useRunAction();
  const { notify, notifyFailure } = useNotify();
  const selection = useUi((state) => state.selection);
  const select = useUi((state) => state.select);
  const [several, setSeveral] = useState(none);
  const only = selection.kind === 'relation' ? [selection.id] : none;
  const onSelect = (ids: readonly string[]) => {
    const [first] = ids;
    setSeveral(ids.length > 1 ? ids : none);
    select(first !== undefined && ids.length === 1 ? { kind: 'relation', id: first } : { kind: 'none' });
  };
  const remove = async (ids: readonly string[]) => {
    await client['relation.remove']({ ids: [...ids] });
    onSelect(none);
    const undo = { label: t('common.action.undo'), run: () => run('undo') };
    notify(t('meetings.relations.removed', { count: ids.length }), undo);
  };
  return {
    // What is selected elsewhere since then goes before what was selected here.
    selectedIds: selection.kind === 'none' ? several : only,
    onSelect,
    onRemove: (ids: readonly string[]) => void remove(ids).catch(notifyFailure),
  };
}
