import { Tooltip, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconArrowsExchange,
  IconBuildingCommunity,
  IconChecklist,
  IconHelpCircle,
  type Icon,
  IconMap2,
  IconMessages,
  IconSettings,
  IconSitemap,
  IconTableImport,
  IconUsers,
} from '@tabler/icons-react';
import { memo } from 'react';
import { isOpen } from '../../../../shared/followUp/urgency.ts';
import { useNetwork } from '../../../data/app.tsx';
import { type Page, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useGapCount } from '../hooks/useGapCount.ts';
import classes from './Rail.module.css';

const items: readonly { readonly page: Page; readonly icon: Icon }[] = [
  { page: 'map', icon: IconMap2 },
  { page: 'partners', icon: IconBuildingCommunity },
  { page: 'contacts', icon: IconUsers },
  { page: 'consultations', icon: IconMessages },
  { page: 'relations', icon: IconArrowsExchange },
  { page: 'import', icon: IconTableImport },
  { page: 'gaps', icon: IconHelpCircle },
  { page: 'keyfigures', icon: IconSitemap },
  { page: 'issues', icon: IconChecklist },
  { page: 'settings', icon: IconSettings },
];

/** Pages that stand behind the tabs of another. */
const placeOf: Partial<Record<Page, Page>> = {
  duplicates: 'partners',
  agreements: 'consultations',
  missing: 'issues',
  unspoken: 'issues',
  goals: 'issues',
};

/** The ways to look at the network, with how much there is. Folds to icons in a narrow window. */
export function Rail() {
  const t = useT();
  const { organisations, persons, consultations, relations, issues } = useNetwork();
  const gapCount = useGapCount();
  const isFolded = useMediaQuery('(max-width: 1099px)') ?? false;
  const counts: Partial<Record<Page, number | null>> = {
    partners: organisations.length,
    contacts: persons.length,
    consultations: consultations.length,
    relations: relations.size,
    gaps: gapCount,
    issues: [...issues.values()].filter(isOpen).length,
  };
  return (
    <nav className={classes.rail} aria-label={t('shell.rail.name')}>
      {items.map(({ page, icon }) => (
        <RailItem key={page} page={page} icon={icon} count={counts[page] ?? null} isFolded={isFolded} />
      ))}
    </nav>
  );
}

type RailItemProps = {
  readonly page: Page;
  readonly icon: Icon;
  readonly count: number | null;
  readonly isFolded: boolean;
};

/** Counts seldom change with an edit. */
const RailItem = memo(function RailItem({ page, icon: Glyph, count, isFolded }: RailItemProps) {
  const t = useT();
  const isCurrent = useUi((state) => (placeOf[state.page] ?? state.page) === page);
  const goTo = useUi((state) => state.goTo);
  const name = t(`shell.rail.${page}`);
  const full = count === null ? name : t('shell.rail.withCount', { name, count });
  return (
    <Tooltip label={full} position="right" disabled={!isFolded}>
      <UnstyledButton
        className={classes.item}
        aria-current={isCurrent ? 'page' : undefined}
        aria-label={isFolded ? full : undefined}
        onClick={() => goTo(page)}
      >
        <Glyph size={18} stroke={1.75} className={classes.icon} aria-hidden />
        {!isFolded && (
          <>
            <span className={classes.name}>{name}</span>{' '}
            {count !== null && (
              <span className={classes.count} data-numbers>
                {count.toLocaleString('nl')}
              </span>
            )}
          </>
        )}
      </UnstyledButton>
    </Tooltip>
  );
});
