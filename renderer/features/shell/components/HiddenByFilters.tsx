import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useNetwork } from '../../../data/app.tsx';
import { filterName, filtersFrom, termsOf, valueOf } from '../../../data/filterChoices.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Chip } from '../../../ui/Chip.tsx';
import classes from './StatusBar.module.css';

/** Says how many are hidden; a click shows by which filters, each of which can be taken away. */
export function HiddenByFilters({ count }: { readonly count: number }) {
  const t = useT();
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  const setFilters = useUi((state) => state.setFilters);
  const terms = termsOf(filters);
  const isOnMap = useUi((state) => state.page === 'map');
  // Tables leave out what the map can dim.
  const isDimmed = useMapLook((look) => look.others === 'dim') && isOnMap;
  return (
    <Popover position="top-start" width={340} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.hidden}>
          {t(isDimmed ? 'closer.status.dimmed' : 'shell.status.hidden', { count })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.filtersTitle}>{t('shell.status.hiddenTitle')}</div>
        <div className={classes.filters}>
          {terms.map((term) => (
            <Chip
              key={valueOf(term)}
              label={t(`shell.filter.${term.part}`)}
              value={filterName(network, term, t)}
              onRemove={() => setFilters(filtersFrom(terms.filter((other) => other !== term).map(valueOf)))}
            />
          ))}
        </div>
        <Button className={classes.clear} variant="default" onClick={() => setFilters(noFilters)}>
          {t('common.action.showAll')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
