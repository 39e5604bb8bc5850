import { IconMaximize } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import styles from './ProjectorPage.module.css';

/** For a tab: Electron's window fills its screen by itself. Seen while the pointer moves or by keyboard. */
export function FullScreenButton() {
  const t = useT();
  const isFull = useIsFullScreen();
  if (window.projector || isFull) return null;
  return (
    <button
      type="button"
      className={styles['fullScreen']}
      onClick={() => void document.documentElement.requestFullscreen().catch(() => {})}
    >
      <IconMaximize size={18} stroke={1.75} aria-hidden />
      {t('present.stage.fullScreen')}
    </button>
  );
}

function useIsFullScreen(): boolean {
  const [isFull, setIsFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const onChange = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
  return isFull;
}
