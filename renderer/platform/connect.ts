import { connectHttp } from './transport.http.ts';
import { connectIpc } from './transport.ipc.ts';
import type { Connection } from './transport.ts';

/** The connection of this window: Electron's when its preload ran, browser mode otherwise. */
export function connect(): Connection {
  return window.ketenkaart ? connectIpc(window.ketenkaart) : connectHttp(window.location, window.history);
}
