// The projector's road: it hears what to show, and can ask for nothing.
import type { StageMessage } from '../../shared/present/stage.ts';

/** Calls the listener with all there is to show and then with every change; returns the function that stops it. */
export type HearStage = (listener: (message: StageMessage) => void) => () => void;

declare global {
  interface Window {
    /** What the projector's preload puts on its page. */
    readonly projector?: { readonly onStage: HearStage };
  }
}

const tokenKey = 'projectorToken';

/** Electron's preload where it ran, else the stage of browser mode with the token of this tab. */
export function connectStage(location: Location, history: History): HearStage {
  const { projector } = window;
  if (projector) return projector.onStage;
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('token');
  if (fromAddress) {
    sessionStorage.setItem(tokenKey, fromAddress);
    history.replaceState(null, '', location.pathname);
  }
  const token = fromAddress ?? sessionStorage.getItem(tokenKey) ?? '';
  return (listener) => {
    const source = new EventSource(`/stage?token=${encodeURIComponent(token)}`);
    source.onmessage = (message) => {
      const told = JSON.parse(String(message.data)) as StageMessage;
      // Asking again after the end would only be refused.
      if (told.isOver) source.close();
      listener(told);
    };
    return () => source.close();
  };
}
