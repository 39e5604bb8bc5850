import { Button, Select } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { openDoor, ourPeople } from '../../shared/map/openDoor.ts';
import { useT } from '../i18n/useT.ts';
import { useNetwork } from './app.tsx';
import { today } from './dates.ts';
import classes from './DoorOpener.module.css';
import { doorWords } from './doorWords.ts';
import { changeLook } from './mapLook.ts';
import { useShownDate } from './shownDate.ts';
import { useUi } from './uiStore.ts';

type DoorOpenerProps = {
  /** Whom one wants to reach; each group is tried when the one before it cannot be reached. */
  readonly targets: readonly (readonly string[])[];
  /** Where to start when the network does not say who we are; null = nobody is agreed. */
  readonly startId: string | null;
};

/** "Wie kan de deur openen?": the shortest way to somebody who is missed, in one sentence, and on the map. */
export function DoorOpener({ targets, startId }: DoorOpenerProps) {
  const t = useT();
  const network = useNetwork();
  const at = useShownDate() ?? today();
  const [chosenId, choose] = useState<string | null>(null);
  const fromId = chosenId ?? network.snapshot.network.ownActorId ?? startId;
  const door = useMemo(() => {
    if (fromId === null) return null;
    const ourIds = ourPeople(network, at, fromId);
    for (const group of targets) {
      const found = openDoor(network, at, { ourIds, targetIds: group.filter((id) => !ourIds.includes(id)) });
      if (found) return found;
    }
    return null;
  }, [network, at, fromId, targets]);
  const show = () => {
    if (!door) return;
    const { select, goTo } = useUi.getState();
    select({ kind: 'actors', ids: door.ids });
    changeLook({ route: { fromId: door.fromId, toId: door.toId, turn: 0 } });
    goTo('map');
  };
  return (
    <div className={classes.door} role="group" aria-label={t('coverage.door.title')}>
      <p className={classes.title}>{t('coverage.door.title')}</p>
      <Select
        size="xs"
        label={t('coverage.door.from')}
        placeholder={t('coverage.door.choose')}
        nothingFoundMessage={t('gaps.decide.nobody')}
        searchable
        limit={50}
        data={[...network.persons, ...network.organisations]
          .filter(({ presence }) => presence === 'present')
          .map(({ id, label }) => ({ value: id, label }))}
        value={fromId}
        onChange={choose}
      />
      {fromId !== null && (
        <p className={classes.text} aria-live="polite">
          {door ? doorWords(network, door, t) : t('coverage.door.none')}
        </p>
      )}
      {door && (
        <Button
          size="compact-sm"
          variant="default"
          className={classes.button}
          leftSection={<IconRoute size={18} stroke={1.75} aria-hidden />}
          onClick={show}
        >
          {t('coverage.door.show')}
        </Button>
      )}
    </div>
  );
}
