import type { Bridge, Connection } from './transport.ts';

/** Connects through Electron's preload: desktop routes and backend routes take the same single channel. */
export function connectIpc(bridge: Bridge): Connection {
  return { transport: bridge.request, desktop: bridge.request, onEvent: bridge.onEvent };
}
