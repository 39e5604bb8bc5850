import { useCallback } from 'react';
import { useNetwork, useNetworkNow } from '../data/app.tsx';
import { filterChoices, filterName, filtersFrom, termsOf, valueOf } from '../data/filterChoices.ts';
import { useUi } from '../data/uiStore.ts';
import { useT } from '../i18n/useT.ts';
import { FilterBar, type FilterChip } from '../ui/picker/FilterBar.tsx';

/** The filters of the window, the same as on the map. */
export function TableFilters() {
  const t = useT();
  return <WindowFilters label={t('table.filters.bar')} addLabel={t('table.grid.filter')} />;
}

const noChips: readonly FilterChip[] = [];

/** The filters of the window, under the names that fit where they stand. */
export function WindowFilters({ label, addLabel }: { readonly label: string; readonly addLabel: string }) {
  const t = useT();
  const network = useNetwork();
  const networkNow = useNetworkNow();
  const filters = useUi((state) => state.filters);
  const setFilters = useUi((state) => state.setFilters);
  const chips = termsOf(filters).map((term) => ({
    value: valueOf(term),
    kind: t(`shell.filter.${term.part}`),
    name: filterName(network, term, t),
  }));
  return (
    <FilterBar
      label={label}
      addLabel={addLabel}
      chips={chips.length === 0 ? noChips : chips}
      options={useCallback(() => {
        const now = networkNow();
        return now ? filterChoices(now, t) : [];
      }, [networkNow, t])}
      onChange={useCallback((values: readonly string[]) => setFilters(filtersFrom(values)), [setFilters])}
    />
  );
}
