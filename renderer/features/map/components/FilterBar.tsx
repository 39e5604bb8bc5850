// The filters that are on, always in sight, with what adds one; and which kinds of actors are drawn.
import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconSquareRounded } from '@tabler/icons-react';
import { useNetwork } from '../../../data/app.tsx';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { filterChoices, withFilter, type FilterChoice } from '../filterChoices.ts';
import { showKind, type ActorKind, type HiddenKinds } from '../mapStore.ts';
import { FilterMenu } from './FilterMenu.tsx';
import styles from './MapPage.module.css';

type FilterBarProps = { readonly hiddenKinds: HiddenKinds; readonly arePersonsOff: boolean };

export function FilterBar({ hiddenKinds, arePersonsOff }: FilterBarProps) {
  const t = useT();
  const network = useNetwork();
  const { filters, setFilters } = useUi();
  if (network.actors.size === 0) return null;
  const choices = filterChoices(network, filters);
  const toggle = (choice: FilterChoice) => setFilters(withFilter(filters, choice, !choice.isOn));
  const active = choices.filter((choice) => choice.isOn);
  return (
    <>
      <div className={styles['bar']}>
        <div className={styles['chips']} role="group" aria-label={t('map.filter.bar')}>
          {active.map((choice) => (
            <Chip
              key={`${choice.part}|${choice.id}`}
              label={t(`shell.filter.${choice.part}`)}
              value={choice.label}
              onRemove={() => toggle(choice)}
            />
          ))}
          <FilterMenu choices={choices} onToggle={toggle} />
          {active.length > 1 && (
            <UnstyledButton className={styles['pill']} onClick={() => setFilters(noFilters)}>
              {t('map.filter.clear')}
            </UnstyledButton>
          )}
        </div>
        <div className={styles['kinds']} role="group" aria-label={t('map.kinds.name')}>
          <KindButton kind="organisation" isShown={!hiddenKinds.has('organisation')} />
          <KindButton kind="person" isShown={!hiddenKinds.has('person')} />
        </div>
      </div>
      {arePersonsOff && <p className={styles['note']}>{t('map.personsOff')}</p>}
    </>
  );
}

function KindButton({ kind, isShown }: { readonly kind: ActorKind; readonly isShown: boolean }) {
  const t = useT();
  const Glyph = kind === 'organisation' ? IconSquareRounded : IconCircle;
  return (
    <UnstyledButton className={styles['kind']} aria-pressed={isShown} onClick={() => showKind(kind, !isShown)}>
      <Glyph size={14} stroke={1.75} aria-hidden />
      {t(`map.kinds.${kind}`)}
    </UnstyledButton>
  );
}
