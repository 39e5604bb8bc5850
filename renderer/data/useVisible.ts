import { useMemo } from 'react';
import { useNetwork } from './app.tsx';
import { visibleActors } from './filtering.ts';
import { useUi } from './uiStore.ts';

/** Those of the actors that the filters of the window leave, in their order. */
export function useVisible<Row extends { readonly id: string }>(actors: readonly Row[]): readonly Row[] {
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  return useMemo(() => {
    const visible = visibleActors(network, filters);
    return actors.filter(({ id }) => visible.has(id));
  }, [network, filters, actors]);
}
