// Keeps what this window knows of the projector true, and says what happens to it.
import { useEffect, useRef } from 'react';
import type { PresentState } from '../../../shared/present/stage.ts';
import { useApp } from '../../data/app.tsx';
import { takePresentState, usePresenting } from '../../data/presenting.ts';
import type { TextKey } from '../../i18n/t.ts';
import { useT } from '../../i18n/useT.ts';
import { announce } from '../../ui/announce.ts';
import { useNotify } from '../../ui/notify.ts';

export function usePresentState(): PresentState {
  const { desktop, onEvent } = useApp();
  const state = usePresenting();
  useEffect(() => {
    // This window may be new while the projector is not.
    desktop['present.state']({}).then(takePresentState, () => {});
    return onEvent((event) => {
      if (event.type === 'present.changed') takePresentState(event.state);
    });
  }, [desktop, onEvent]);
  useSaid(state);
  return state;
}

/** A change that nobody in this window asked for is shown; any other is only said. */
function useSaid(state: PresentState): void {
  const t = useT();
  const { notify } = useNotify();
  const before = useRef<PresentState | null>(null);
  useEffect(() => {
    const told = before.current && whatHappened(before.current, state);
    before.current = state;
    if (!told) return;
    if (told.isShown) notify(t(told.key));
    else announce(t(told.key));
  }, [state, notify, t]);
}

type Told = { readonly key: TextKey; readonly isShown: boolean };

function whatHappened(before: PresentState, now: PresentState): Told | null {
  if (!now.isOn) return before.isOn ? { key: 'present.said.stopped', isShown: true } : null;
  if (now.place !== before.place || !before.isOn) return placeSaid(before, now);
  if (now.isFollowing !== before.isFollowing)
    return said(now.isFollowing ? 'present.said.following' : 'present.said.frozen');
  if (now.isBlank !== before.isBlank) return said(now.isBlank ? 'present.said.blank' : 'present.said.shown');
  if (now.aid !== before.aid) return said(`present.said.${now.aid}`);
  return null;
}

function placeSaid(before: PresentState, { place }: PresentState): Told | null {
  const wasSomewhere = before.isOn && before.place !== 'nowhere';
  switch (place) {
    case 'screen':
      return { key: wasSomewhere ? 'present.said.screenBack' : 'present.said.screen', isShown: true };
    case 'window':
      return { key: wasSomewhere ? 'present.said.screenGone' : 'present.said.window', isShown: true };
    case 'tab':
      return { key: 'present.said.tab', isShown: true };
    case 'nowhere':
      return wasSomewhere ? { key: 'present.said.tabGone', isShown: true } : null;
  }
}

function said(key: TextKey): Told {
  return { key, isShown: false };
}
