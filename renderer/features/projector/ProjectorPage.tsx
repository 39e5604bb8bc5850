// What the room sees: the question of the evening, the map, and small below whose map it is and of which day.
import { useEffect, useState } from 'react';
import { changedStage, type Stage } from '../../../shared/present/stage.ts';
import { longDate } from '../../data/dates.ts';
import { chooseLanguage } from '../../i18n/language.ts';
import { useT } from '../../i18n/useT.ts';
import type { HearStage } from '../../platform/stage.ts';
import { FullScreenButton } from './FullScreenButton.tsx';
import styles from './ProjectorPage.module.css';
import { StageMap } from './StageMap.tsx';

export function ProjectorPage({ hear }: { readonly hear: HearStage }) {
  const t = useT();
  const { stage, isOver } = useStage(hear);
  useFrame(stage?.frame);
  useLeaveByEscape();
  if (isOver) return <p className={styles['over']}>{t('present.stage.over')}</p>;
  const view = stage?.view ?? null;
  return (
    <main className={styles['stage']} data-ready={view ? '' : undefined} aria-label={t('present.stage.name')}>
      {stage && view && <StageMap {...stage} view={view} />}
      {stage?.frame.title && <h1 className={styles['title']}>{stage.frame.title}</h1>}
      {view && (
        <p className={styles['below']}>
          {view.networkName} · {longDate(view.onDate)}
        </p>
      )}
      {stage?.frame.isBlank && <div className={styles['blank']} data-blank />}
      <FullScreenButton />
    </main>
  );
}

type Heard = { readonly stage: Stage | null; readonly isOver: boolean };

/** The first message holds everything, later ones what changed. */
function useStage(hear: HearStage): Heard {
  const [heard, setHeard] = useState<Heard>({ stage: null, isOver: false });
  useEffect(
    () =>
      hear(({ isOver, ...parts }) =>
        setHeard(({ stage }) => ({ stage: changedStage(stage, parts), isOver: isOver === true })),
      ),
    [hear],
  );
  return heard;
}

function useFrame(frame: Stage['frame'] | undefined): void {
  const scheme = frame?.scheme ?? 'dark';
  const language = frame?.language;
  useEffect(() => {
    document.documentElement.dataset['mantineColorScheme'] = scheme;
  }, [scheme]);
  useEffect(() => {
    if (language) void chooseLanguage(language);
  }, [language]);
}

/** Whoever stands before a projector without the laptop in reach gets rid of the picture with one key. */
function useLeaveByEscape(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') window.close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
