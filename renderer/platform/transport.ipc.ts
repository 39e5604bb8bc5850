import type { Reply } from '../../shared/api/contract.ts';
import type { Bridge, Connection } from './transport.ts';

/** Connects through Electron's preload: desktop routes and backend routes take the same single channel. */
export function connectIpc(bridge: Bridge): Connection {
  const request = async (route: string, input: unknown) =>
    JSON.parse(await bridge.request(route, input)) as Reply<unknown>;
  return { transport: request, desktop: request, onEvent: bridge.onEvent };
}
