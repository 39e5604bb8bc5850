// The bridge between actions and the window: gives them what they need and puts their failures into words.
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionId } from '../../shared/actions/ids.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { useApp, useNetwork, useNetworkNow } from '../data/app.tsx';
import { queryKeys } from '../data/queries.ts';
import { useUi } from '../data/uiStore.ts';
import { t } from '../i18n/t.ts';
import { askToConfirm } from '../ui/confirm.ts';
import { useNotify } from '../ui/notify.ts';
import { actions } from './registry.ts';
import type { ActionDeps, ActionState } from './types.ts';

/** What decides whether an action can be done now. Renders again when any of it changes. */
export function useActionState(): ActionState {
  const ui = useUi();
  const network = useNetwork();
  const { desktop } = useApp();
  const { data: info } = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => desktop['app.info']({}) });
  return { ui, network, mode: info?.mode ?? null };
}

/** Runs an action by its id; the function stays the same, so a message may keep it. */
export function useRunAction(): (id: ActionId) => void {
  const { client, desktop, queries } = useApp();
  const networkNow = useNetworkNow();
  const { notify, notifyFailure } = useNotify();
  return useCallback(
    function runAction(id) {
      const deps: ActionDeps = {
        client,
        desktop,
        ui: useUi.getState(),
        network: networkNow(),
        latest: () => queries.getQueryData<NetworkSnapshot>(queryKeys.network) ?? null,
        notify,
        notifyFailure,
        confirm: askToConfirm,
        runAction,
        t,
      };
      // In a promise, so that what an action throws at once and what it throws later take one road.
      void Promise.resolve(deps).then(actions[id].run).catch(notifyFailure);
    },
    [client, desktop, queries, networkNow, notify, notifyFailure],
  );
}
