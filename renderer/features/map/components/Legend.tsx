// What the marks mean, in words; only what is on the map now.
import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconHexagon, IconStack2, IconTag } from '@tabler/icons-react';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { domainColours, unknownHue, type MapElements, type Theme } from '../../../canvas/index.ts';
import { useNetwork } from '../../../data/app.tsx';
import { keeper } from '../../../data/keeper.ts';
import { useT } from '../../../i18n/useT.ts';
import type { MapPaint } from '../hooks/usePaint.ts';
import { isSameLegend, legendOf, type LegendContent } from '../legendOf.ts';
import { openLegend, useMapStore } from '../mapStore.ts';
import styles from './Legend.module.css';
import page from './MapPage.module.css';

type LegendProps = { readonly elements: MapElements; readonly theme: Theme; readonly paint: MapPaint };

export function Legend({ elements: now, theme, paint }: LegendProps) {
  // What tells of the picture comes after the picture itself: of a large one it takes as long to make.
  const network = useDeferredValue(useNetwork());
  const elements = useDeferredValue(now);
  const [keep] = useState(() => keeper(isSameLegend));
  const legend = useMemo(() => keep(legendOf(network, elements, paint)), [network, elements, paint, keep]);
  if (elements.nodes.size === 0) return null;
  return <Card legend={legend} theme={theme} paint={paint} />;
}

type CardProps = Omit<LegendProps, 'elements'> & { readonly legend: LegendContent };

/** Most edits leave what is explained as it was. */
const Card = memo(function Card({ legend, theme, paint }: CardProps) {
  const t = useT();
  const isOpen = useMapStore((state) => state.isLegendOpen);
  return (
    <section data-over-map className={`${page['card']} ${styles['legend']}`} aria-label={t('map.legend.name')}>
      <UnstyledButton className={styles['head']} aria-expanded={isOpen} onClick={() => openLegend(!isOpen)}>
        {t('map.legend.name')}
        <IconChevronDown
          size={16}
          stroke={1.75}
          aria-hidden
          className={styles['chevron']}
          data-open={isOpen || undefined}
        />
      </UnstyledButton>
      <Collapse expanded={isOpen} transitionDuration={120}>
        <p className={styles['meaning']}>{t('look.legend.colour', { what: t(`look.legend.by.${paint.colouring}`) })}</p>
        <ul className={styles['items']}>
          {legend.groups.map((group) => (
            <li key={group.key}>
              <Swatch hue={group.hue} theme={theme} />
              {group.label}
            </li>
          ))}
          {legend.hasRest && (
            <li>
              <Swatch hue={unknownHue} theme={theme} />
              {t('look.legend.restAndUnknown')}
            </li>
          )}
          {legend.domains.map((domain) => (
            <li key={domain.id}>
              <Swatch hue={domain.colour} theme={theme} />
              {domain.label}
            </li>
          ))}
          {legend.hasUnknown && (
            <li>
              <Swatch hue={unknownHue} theme={theme} />
              {t('map.legend.unknown')}
            </li>
          )}
        </ul>
        <p className={styles['meaning']}>{t('look.legend.size', { what: t(`look.legend.by.${sizeWord(paint)}`) })}</p>
        <ul className={styles['items']}>
          {legend.hasPinned && (
            <li>
              <span className={styles['pin']} aria-hidden />
              {t('look.legend.pinned')}
            </li>
          )}
          {legend.hasMissing && (
            <li>
              <span className={`${styles['swatch']} ${styles['missing']}`} aria-hidden />
              {t('map.legend.missing')}
            </li>
          )}
          {legend.hasConsultations && (
            <li>
              <IconHexagon size={16} stroke={1.75} className={styles['kind']} aria-hidden />
              {t('map.kinds.consultation')}
            </li>
          )}
          {legend.hasAgreements && (
            <li>
              <IconTag size={16} stroke={1.75} className={styles['kind']} aria-hidden />
              {t('map.kinds.agreement')}
            </li>
          )}
          {legend.hasGroups && (
            <>
              <li>
                <IconStack2 size={16} stroke={1.75} className={styles['kind']} aria-hidden />
                {t('fold.legend.group')}
              </li>
              <li>
                <LineSample line="intensity" />
                {t('fold.legend.joined')}
              </li>
            </>
          )}
          {legend.lines.map((line) => (
            <li key={line}>
              <LineSample line={line} />
              {t(`map.legend.${line}`)}
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  );
});

/** How sizes are called: an estimate says that it is one. */
function sizeWord({ sizing, isEstimate }: MapPaint) {
  return sizing === 'bridge' && isEstimate ? 'bridgeEstimate' : sizing;
}

function Swatch({ hue, theme }: { readonly hue: string; readonly theme: Theme }) {
  const { fill, border } = domainColours(hue, theme);
  return <span className={styles['swatch']} style={{ background: fill, borderColor: border }} aria-hidden />;
}

function LineSample({ line }: { readonly line: string }) {
  return (
    <svg className={styles['line']} data-line={line} viewBox="0 0 20 12" aria-hidden>
      {line === 'intensity' ? (
        <path className={styles['wedge']} d="M0 5.5 L20 3.5 L20 8.5 L0 6.5 Z" />
      ) : (
        <line x1="1" y1="6" x2={line === 'directed' ? 13 : 19} y2="6" />
      )}
      {line === 'directed' && <path className={styles['wedge']} d="M12 2.5 L19 6 L12 9.5 Z" />}
      {line === 'bottleneck' && <circle cx="10" cy="6" r="3.5" />}
    </svg>
  );
}
