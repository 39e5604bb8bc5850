// The reference date as a slider under the map: from the first day in the file to the last, month by month.
import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { dayBefore, monthSteps, stepAt } from '../../../../shared/dated/months.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { longDate, today } from '../../../data/dates.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { queryKeys } from '../../../data/queries.ts';
import { turningDays } from '../../../data/shownDate.ts';
import { closeTimeline, useTimeline } from '../../../data/timeline.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import page from '../components/MapPage.module.css';
import { foldLegend } from '../mapStore.ts';
import styles from './time.module.css';
import { usePlaying } from './usePlaying.ts';

type Props = { readonly onDate: string };

export function TimelineCard({ onDate }: Props) {
  const isOpen = useTimeline((state) => state.isOpen);
  return isOpen && <Timeline onDate={onDate} />;
}

function Timeline({ onDate }: Props) {
  const t = useT();
  // What is shown is cut off at a day; time runs over the whole file.
  const whole = useQueryClient().getQueryData<NetworkSnapshot>(queryKeys.network);
  const steps = useMemo(() => stepsOf(whole), [whole]);
  useEffect(() => foldLegend(), []);
  return (
    <section
      data-over-map
      data-timeline
      className={`${page['card']} ${styles['time']}`}
      aria-label={t('closer.time.name')}
    >
      {steps.length > 1 ? (
        <Slider steps={steps} onDate={onDate} />
      ) : (
        <p className={styles['none']}>{t('closer.time.nothing')}</p>
      )}
      <IconButton label={t('closer.time.close')} icon={IconX} onClick={closeTimeline} />
    </section>
  );
}

function Slider({ steps, onDate }: Props & { readonly steps: readonly string[] }) {
  const t = useT();
  const setOnDate = useUi((state) => state.setOnDate);
  const compared = useMapLook((look) => look.comparedWith);
  const at = stepAt(steps, onDate);
  const goTo = (step: number) => setOnDate(steps[step] ?? null);
  const { isPlaying, play, pause } = usePlaying(at, steps.length - 1, goTo);
  const [first = '', last = ''] = [steps[0], steps.at(-1)];
  return (
    <>
      <IconButton
        label={t(isPlaying ? 'closer.time.pause' : 'closer.time.play')}
        icon={isPlaying ? IconPlayerPause : IconPlayerPlay}
        onClick={isPlaying ? pause : play}
      />
      <div className={styles['slide']}>
        <div className={styles['days']}>
          <span>{first.slice(0, 4)}</span>
          <output className={styles['day']}>{longDate(onDate)}</output>
          <span>{last.slice(0, 4)}</span>
        </div>
        <input
          type="range"
          className={styles['range']}
          // Who opens it wants to move it, with the arrows too.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          aria-label={t('closer.time.slider')}
          aria-valuetext={longDate(onDate)}
          min={0}
          max={steps.length - 1}
          value={at}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            closeTimeline();
          }}
          onChange={(event) => {
            pause();
            goTo(Number(event.currentTarget.value));
          }}
        />
      </div>
      <Switch
        size="xs"
        label={t('closer.time.compare')}
        checked={compared !== null}
        onChange={(event) => changeLook({ comparedWith: event.currentTarget.checked ? first : null })}
      />
    </>
  );
}

/**
 * From the day before anything began, so that what began first is seen to come; up to today at least, so that the slider
 * can come back to how it is now.
 */
function stepsOf(whole: NetworkSnapshot | undefined): readonly string[] {
  const days = whole ? turningDays(whole) : [];
  if (days[0] === undefined) return [];
  const first = dayBefore(days[0]);
  const now = today();
  const last = days.at(-1) ?? first;
  return monthSteps(first < now ? first : now, last > now ? last : now);
}
