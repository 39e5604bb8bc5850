import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import type { SavedView } from '../../../../shared/schema/savedView.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { guessedTypeIds } from '../../../data/choices.ts';
import { openView } from '../../../data/savedViews.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { PaletteItem } from './usePaletteItems.ts';

/** Does what a chosen item promises: goes to the record, starts the action, or adds the partner. */
export function useRunItem(): (item: PaletteItem) => void {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notify, notifyFailure } = useNotify();
  const runAction = useRunAction();

  const add = async (name: string) => {
    try {
      const { id } = await client['organisation.create']({
        organisation: { name, typeIds: guessedTypeIds(network, name) },
      });
      goToRecord(id, 'organisation');
      notify(t('palette.added', { name }), { label: t('common.action.undo'), run: () => runAction('undo') });
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
  return (item) => {
    if (item.kind === 'record') goToRecord(item.hit.id, item.hit.kind);
    else if (item.kind === 'view') openIfReadable(item.view);
    else if (item.kind === 'action') runAction(item.action.id);
    else void add(item.name);
  };
}

const tableOf = {
  organisation: 'partners',
  person: 'contacts',
  consultation: 'consultations',
  agreement: 'agreements',
} as const;

/** Selects a record where it can be seen: a meeting on its own page, anything else here or else on the map. */
function goToRecord(id: string, kind: SearchHit['kind']): void {
  const ui = useUi.getState();
  const table = tableOf[kind];
  if (kind === 'consultation' || kind === 'agreement') ui.goTo(table);
  else if (ui.page !== table) ui.goTo('map');
  ui.selectActor(id);
}

function openIfReadable({ definition }: SavedView): void {
  if (definition) openView(definition);
}
