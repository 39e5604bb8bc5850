// The road to the backend, whichever it is: Electron's preload, or HTTP in browser mode.
import type { Transport } from '../../shared/api/contract.ts';
import type { DesktopTransport } from '../../shared/api/desktop.ts';
import type { AppEvent } from '../../shared/api/events.ts';

/** What the preload puts on `window`; nothing more crosses. */
export type Bridge = {
  /** Answers the JSON text of a reply. */
  readonly request: (route: string, input: unknown) => Promise<string>;
  /** Returns the function that stops listening. */
  readonly onEvent: (listener: (event: AppEvent) => void) => () => void;
};

export type Connection = {
  readonly transport: Transport;
  readonly desktop: DesktopTransport;
  readonly onEvent: Bridge['onEvent'];
};

declare global {
  interface Window {
    readonly ketenkaart?: Bridge;
  }
}
