import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useNetwork } from '../../../data/app.tsx';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { type Filters, noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Chip } from '../../../ui/Chip.tsx';
import classes from './StatusBar.module.css';

const parts = ['domainIds', 'typeIds', 'themeIds', 'areaIds'] as const satisfies readonly (keyof Filters)[];

/** Says how many are hidden; a click shows by which filters, each of which can be taken away. */
export function HiddenByFilters({ count }: { readonly count: number }) {
  const t = useT();
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  const setFilters = useUi((state) => state.setFilters);
  return (
    <Popover position="top-start" width={340} trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.hidden}>{t('shell.status.hidden', { count })}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.filtersTitle}>{t('shell.status.hiddenTitle')}</div>
        <div className={classes.filters}>
          {parts.flatMap((part) =>
            filters[part].map((id) => (
              <Chip
                key={`${part} ${id}`}
                label={t(`shell.filter.${part}`)}
                value={filterName(network, part, id)}
                onRemove={() => setFilters({ ...filters, [part]: filters[part].filter((other) => other !== id) })}
              />
            )),
          )}
        </div>
        <Button className={classes.clear} variant="default" onClick={() => setFilters(noFilters)}>
          {t('common.action.showAll')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

function filterName(network: NetworkIndex, part: keyof Filters, id: string): string {
  const words = {
    domainIds: network.domains.get(id)?.label,
    typeIds: network.partnerTypes.get(id)?.label,
    themeIds: network.themes.get(id)?.label,
    areaIds: network.areas.get(id)?.name,
  };
  return words[part] ?? id;
}
