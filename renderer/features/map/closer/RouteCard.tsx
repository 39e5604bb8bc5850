// Who knows whom: two to choose, and the way between them in words; the map draws the same way.
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { mostRoutes } from '../../../../shared/map/findRoute.ts';
import type { MapLook } from '../../../../shared/schema/view.ts';
import type { CanvasFeed, Places } from '../../../canvas/index.ts';
import { actorChoices } from '../../../data/choices.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import page from '../components/MapPage.module.css';
import styles from './closer.module.css';
import { routeWords } from './routeWords.ts';
import type { MapCloser } from './useCloser.ts';

type Props = {
  readonly network: NetworkIndex;
  readonly closer: MapCloser;
  readonly places: Places;
  readonly feed: CanvasFeed | null;
};
type Asked = NonNullable<MapLook['route']>;

/** Shown while a route is asked for. */
export function RouteCard(props: Props) {
  const asked = useMapLook((look) => look.route);
  return asked && <OpenCard {...props} asked={asked} />;
}

function OpenCard({ network, closer: { route }, places, feed, asked }: Props & { readonly asked: Asked }) {
  const t = useT();
  const words = useMemo(() => route && routeWords(network, route, t), [network, route, t]);
  useSecondFromMap(asked);
  useEffect(() => {
    for (const id of route?.ids ?? []) {
      const place = places.get(id);
      if (place) feed?.bringIntoView(place);
    }
    // Only for another route: the map must stay where the user moves it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [route, feed]);
  const isAsked = asked.fromId !== null && asked.toId !== null;
  const [from, to] = [nameOf(network, asked.fromId), nameOf(network, asked.toId)];
  const nobody = isAsked && !words ? t('closer.route.none', { from, to }) : '';
  useEffect(() => {
    if (words || nobody) announce(words?.sentence ?? nobody);
  }, [words, nobody]);
  const shown = Math.min(route?.count ?? 0, mostRoutes);
  const turn = (by: number) =>
    changeLook({ route: { ...asked, turn: ((route?.turn ?? 0) + by + shown) % Math.max(1, shown) } });
  return (
    <section data-over-map className={`${page['card']} ${styles['route']}`} aria-label={t('closer.route.name')}>
      <div className={styles['head']}>
        <End network={network} label={t('closer.route.from')} asked={asked} end="fromId" />
        <span className={styles['quiet']}>{t('closer.route.knows')}</span>
        <End network={network} label={t('closer.route.to')} asked={asked} end="toId" />
        <IconButton label={t('closer.route.close')} icon={IconX} onClick={() => changeLook({ route: null })} />
      </div>
      {!isAsked && <p className={styles['quiet']}>{t('closer.route.choose')}</p>}
      {nobody && <p className={styles['claim']}>{nobody}</p>}
      {words && (
        <>
          <p className={styles['claim']}>{words.claim}</p>
          <ol className={styles['hops']}>
            {words.hops.map((hop) => (
              <li key={hop}>{hop}</li>
            ))}
          </ol>
        </>
      )}
      {route && route.count > 1 && (
        <div className={styles['turns']}>
          <IconButton label={t('closer.route.previous')} icon={IconChevronLeft} onClick={() => turn(-1)} />
          <span>
            {route.count > mostRoutes
              ? t('closer.route.turnOfMany', { turn: route.turn + 1, most: mostRoutes })
              : t('closer.route.turn', { turn: route.turn + 1, count: route.count })}
          </span>
          <IconButton label={t('closer.route.next')} icon={IconChevronRight} onClick={() => turn(1)} />
        </div>
      )}
    </section>
  );
}

type EndProps = {
  readonly network: NetworkIndex;
  readonly label: string;
  readonly asked: Asked;
  readonly end: 'fromId' | 'toId';
};

function End({ network, label, asked, end }: EndProps) {
  const t = useT();
  const id = asked[end];
  const other = end === 'fromId' ? asked.toId : asked.fromId;
  const chosen = id !== null && network.actors.has(id) ? [{ value: id, label: nameOf(network, id) }] : [];
  return (
    <PickButton
      label={label}
      look="quiet"
      placeholder={t('closer.route.who')}
      options={() => actorChoices(network, other === null ? [] : [other])}
      chosen={chosen}
      isRequired
      onPick={([picked]) => picked !== undefined && changeLook({ route: { ...asked, [end]: picked, turn: 0 } })}
    />
  );
}

/** While an end is open, whoever is selected on the map fills it. */
function useSecondFromMap(asked: Asked): void {
  const selection = useUi((state) => state.selection);
  useEffect(() => {
    const picked = selection.kind === 'actors' ? selection.ids.at(-1) : undefined;
    if (picked === undefined || picked === asked.fromId || picked === asked.toId) return;
    if (asked.fromId === null) changeLook({ route: { ...asked, fromId: picked } });
    else if (asked.toId === null) changeLook({ route: { ...asked, toId: picked } });
  }, [selection, asked]);
}

function nameOf({ actors }: NetworkIndex, id: string | null): string {
  return actors.get(id ?? '')?.label ?? '';
}
