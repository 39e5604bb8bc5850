import { useNetwork } from '../data/app.tsx';
import { filterChoices, filterName, filtersFrom, termsOf, valueOf } from '../data/filterChoices.ts';
import { useUi } from '../data/uiStore.ts';
import { useT } from '../i18n/useT.ts';
import { FilterBar } from '../ui/picker/FilterBar.tsx';

/** The filters of the window, the same as on the map. */
export function TableFilters() {
  const t = useT();
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  const setFilters = useUi((state) => state.setFilters);
  const chips = termsOf(filters).map((term) => ({
    value: valueOf(term),
    kind: t(`shell.filter.${term.part}`),
    name: filterName(network, term, t),
  }));
  return (
    <FilterBar
      label={t('table.filters.bar')}
      addLabel={t('table.grid.filter')}
      chips={chips}
      options={() => filterChoices(network, t)}
      onChange={(values) => setFilters(filtersFrom(values))}
    />
  );
}
