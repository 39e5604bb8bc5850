// On top of the map: the filters that are on, always in sight, and which kinds of actors are drawn.
import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconHexagon, IconLine, IconSquareRounded, IconTag, type Icon } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { WindowFilters } from '../../../tables/TableFilters.tsx';
import { CloserChips } from '../closer/CloserChips.tsx';
import type { MapCloser } from '../closer/useCloser.ts';
import type { MapFolding } from '../folding/useFolding.ts';
import type { MapPicture } from '../hooks/useMapElements.ts';
import type { MapView } from '../hooks/useMapView.ts';
import { showKind, showTies, type ActorKind, type HiddenKinds } from '../mapStore.ts';
import { FoldMenu } from './FoldMenu.tsx';
import styles from './MapPage.module.css';
import { ShapeSwitch } from './ShapeSwitch.tsx';
import { ViewMenu } from './ViewMenu.tsx';

type MapBarProps = Pick<MapView, 'hiddenKinds'> &
  Pick<MapPicture, 'areTiesOff' | 'hasManyTies'> & {
    readonly closer: MapCloser;
    readonly folding?: MapFolding;
    /** Cards below the chips. */
    readonly children?: ReactNode;
    /** Beside the kinds. */
    readonly views?: ReactNode;
  };

export function MapBar({ hiddenKinds, areTiesOff, hasManyTies, closer, folding, children, views }: MapBarProps) {
  const t = useT();
  const network = useNetwork();
  if (network.actors.size === 0) return null;
  return (
    <>
      <div className={styles['bar']}>
        <ShapeSwitch />
        <div className={styles['left']}>
          <div className={styles['chips']}>
            <WindowFilters label={t('map.filter.bar')} addLabel={t('map.filter.add')} />
            <CloserChips network={network} closer={closer} />
          </div>
          {children}
        </div>
        {folding && <FoldMenu {...folding} />}
        <div className={styles['tools']}>
          {views}
          <div className={styles['kinds']} role="group" aria-label={t('map.kinds.name')}>
            <KindButton kind="organisation" hidden={hiddenKinds} />
            <KindButton kind="person" hidden={hiddenKinds} />
            {network.consultations.length > 0 && <KindButton kind="consultation" hidden={hiddenKinds} />}
            {network.agreements.length > 0 && <KindButton kind="agreement" hidden={hiddenKinds} />}
            {hasManyTies && (
              <UnstyledButton
                className={styles['kind']}
                aria-pressed={!areTiesOff}
                onClick={() => showTies(areTiesOff)}
              >
                <IconLine size={14} stroke={1.75} aria-hidden />
                {t('map.kinds.ties')}
              </UnstyledButton>
            )}
          </div>
          <ViewMenu />
        </div>
      </div>
      {areTiesOff && <p className={styles['note']}>{t('map.tiesOff')}</p>}
    </>
  );
}

const glyphs: Readonly<Record<ActorKind, Icon>> = {
  organisation: IconSquareRounded,
  person: IconCircle,
  consultation: IconHexagon,
  agreement: IconTag,
};

type KindButtonProps = { readonly kind: ActorKind; readonly hidden: HiddenKinds };

const KindButton = memo(function KindButton({ kind, hidden }: KindButtonProps) {
  const t = useT();
  const isShown = !hidden.has(kind);
  const Glyph = glyphs[kind];
  return (
    <UnstyledButton
      className={styles['kind']}
      aria-pressed={isShown}
      title={t(`map.kinds.${kind}`)}
      onClick={() => showKind(kind, !isShown, hidden)}
    >
      <Glyph size={14} stroke={1.75} aria-hidden />
      <span className={styles['kindName']}>{t(`map.kinds.${kind}`)}</span>
    </UnstyledButton>
  );
});
