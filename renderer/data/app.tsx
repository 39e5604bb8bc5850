// What every screen may use: the client, the desktop, the open network. Nothing here knows a screen.
import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import type { Client } from '../../shared/api/contract.ts';
import type { DesktopClient } from '../../shared/api/desktop.ts';
import { networkAt } from '../../shared/dated/networkAt.ts';
import type { Change } from '../../shared/api/effects.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { createClient, createDesktopClient } from '../platform/client.ts';
import type { Connection } from '../platform/transport.ts';
import { afterChange } from './effects.ts';
import { indexNetwork, type NetworkIndex } from './networkIndex.ts';
import { useUi } from './uiStore.ts';
import { queryKeys } from './queries.ts';
import { useWithoutPlaces } from './withoutPlaces.ts';

export type App = {
  readonly client: Client;
  readonly desktop: DesktopClient;
  readonly queries: QueryClient;
  readonly onEvent: Connection['onEvent'];
  /** Patches the shared snapshot by a change and refreshes what is computed from it. */
  readonly takeChange: (change: Change) => Promise<void>;
};

/** Builds the app around a connection; tests pass an in-process one. */
export function createApp(connection: Connection): App {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' } },
  });
  // A change says itself what it touched. Comparing all records by place would make copies of most of them.
  queries.setQueryDefaults(queryKeys.network, { structuralSharing: false });
  let patched: Promise<unknown> = Promise.resolve();
  let refreshed: Promise<unknown> = Promise.resolve();
  let last: Change | null = null;
  // One change after the other: two patches at once would lose one of them.
  const takeChange = async (change: Change) => {
    patched = patched
      .then(() => patchSnapshot(change))
      .catch(() => queries.invalidateQueries({ queryKey: queryKeys.network }));
    await patched;
    await refreshed;
  };
  const client = createClient(connection.transport, takeChange);
  async function patchSnapshot(change: Change): Promise<void> {
    const snapshot = queries.getQueryData<NetworkSnapshot>(queryKeys.network);
    // What this window asked for it hears twice: as the answer, and as every window does.
    if (snapshot && change.revision <= snapshot.revision && isSameChange(last, change)) return;
    last = change;
    if (snapshot) queries.setQueryData(queryKeys.network, await afterChange(snapshot, change, client));
    refreshed = Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.history }),
      queries.invalidateQueries({ queryKey: queryKeys.gaps }),
    ]);
  }
  return { client, desktop: createDesktopClient(connection.desktop), queries, onEvent: connection.onEvent, takeChange };
}

function isSameChange(a: Change | null, b: Change): boolean {
  return a?.revision === b.revision && a.changeSetId === b.changeSetId;
}

const AppContext = createContext<App | null>(null);
export const AppProvider = AppContext.Provider;

/** The client, desktop and caches of this window. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp outside AppProvider');
  return app;
}

const NetworkContext = createContext<NetworkIndex | null>(null);
const NetworkNowContext = createContext<() => NetworkIndex | null>(() => null);

/** Gives what is below it the open network. */
export function NetworkProvider({ value, children }: { readonly value: NetworkIndex; readonly children: ReactNode }) {
  const now = useRef<NetworkIndex | null>(value);
  useLayoutEffect(() => {
    now.current = value;
  }, [value]);
  return (
    <NetworkNowContext.Provider value={useCallback(() => now.current, [])}>
      <NetworkContext.Provider value={value}>{children}</NetworkContext.Provider>
    </NetworkNowContext.Provider>
  );
}

/** The open network; only below `NetworkProvider`, that is, when a file is open. */
export function useNetwork(): NetworkIndex {
  const network = useContext(NetworkContext);
  if (!network) throw new Error('useNetwork outside NetworkProvider');
  return network;
}

/** The open network, or null on the start screen. */
export function useNetworkIfOpen(): NetworkIndex | null {
  return useContext(NetworkContext);
}

/** What is below it is not drawn again when only places changed: its network may hold old ones. */
export function WithoutPlaces({ children }: { readonly children: ReactNode }) {
  return <NetworkContext.Provider value={useWithoutPlaces(useNetwork())}>{children}</NetworkContext.Provider>;
}

/** The open network for whoever only needs it when something is done: it changes without anything being drawn again. */
export function useNetworkNow(): () => NetworkIndex | null {
  return useContext(NetworkNowContext);
}

/** Reads the network once and indexes it after each change, as of the reference date; null while loading. */
export function useNetworkSource(): { readonly network: NetworkIndex | null; readonly error: unknown } {
  const { client } = useApp();
  const { data, error } = useQuery({ queryKey: queryKeys.network, queryFn: () => client['network.snapshot']({}) });
  const chosen = useUi((state) => state.onDate);
  const network = useMemo(() => {
    if (!data) return null;
    const date = chosen ?? data.network.referenceDate;
    return indexNetwork(date === null ? data : networkAt(data, date));
  }, [data, chosen]);
  return { network, error };
}

/** The query cache of this window. */
export const useQueries = useQueryClient;
