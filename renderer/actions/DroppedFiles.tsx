import { useEffect } from 'react';
import { itemsIn, kindOfDropped } from '../data/dropped.ts';
import { useOpenFile } from '../data/openFile.ts';
import { useUi } from '../data/uiStore.ts';
import { useAppMode } from '../data/useAppMode.ts';
import { useT } from '../i18n/useT.ts';
import { useNotify } from '../ui/notify.ts';
import { useRunAction } from './useActions.ts';

/**
 * Tells what is dropped where nothing takes it, and offers the way in there is: the window opens nothing by itself, and goes
 * nowhere. Shows nothing itself.
 */
export function DroppedFiles() {
  const t = useT();
  const run = useRunAction();
  const { notify } = useNotify();
  const mode = useAppMode();
  const hasFile = useOpenFile().file !== null;
  useEffect(() => {
    const stop = new AbortController();
    // What is dragged within the window is the business of whoever draws it.
    let isOwn = false;
    const isTaken = (event: DragEvent) => isOwn || event.defaultPrevented || takesText(event);
    const over = (event: DragEvent) => {
      if (!isTaken(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (isTaken(event)) return;
      event.preventDefault();
      const kind = kindOfDropped(itemsIn(event.dataTransfer));
      if (kind === 'network' && mode === 'browser') return notify(t('actions.dropped.networkInBrowser'));
      if (kind === 'list' && !hasFile) return notify(t('actions.dropped.listFirst'));
      if (kind === 'list' && useUi.getState().page === 'import') return notify(t('actions.dropped.listHere'));
      const way = kind === 'network' ? 'openNetwork' : kind === 'list' ? 'importList' : null;
      const action = way && { label: t(`actions.label.${way}`), run: () => run(way) };
      notify(t(`actions.dropped.${kind}`), action ?? undefined);
    };
    const own = (is: boolean) => () => {
      isOwn = is;
    };
    window.addEventListener('dragstart', own(true), stop);
    window.addEventListener('dragend', own(false), stop);
    window.addEventListener('dragover', over, stop);
    window.addEventListener('drop', drop, stop);
    return () => stop.abort();
  }, [t, run, notify, mode, hasFile]);
  return null;
}

// A field takes a text that is dropped on it; a file it would only show the name of.
function takesText({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
  return isField && !dataTransfer?.types.includes('Files');
}
