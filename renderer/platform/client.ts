// Turns the contract into functions: client['relation.create']({…}) → promise of its output, or a thrown CallError.
import type { Client, Reply, Transport } from '../../shared/api/contract.ts';
import type { DesktopClient, DesktopTransport } from '../../shared/api/desktop.ts';
import type { Change } from '../../shared/api/effects.ts';
import { CallError } from './callError.ts';

/**
 * @param onChange is awaited before the call resolves, so that after `await client[…]` the screen's data holds the change.
 */
export function createClient(transport: Transport, onChange: (change: Change) => Promise<void>): Client {
  return proxyOf<Client>(async (route, input) => {
    const reply = await transport(route, input);
    if (reply.change) await onChange(reply.change);
    return unwrap(reply);
  });
}

/** The same for side effects that exist only on the desktop. */
export function createDesktopClient(transport: DesktopTransport): DesktopClient {
  return proxyOf<DesktopClient>(async (route, input) => unwrap(await transport(route as never, input)));
}

function unwrap(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new CallError(reply.error);
  return reply.data;
}

function proxyOf<C extends object>(call: (route: string, input: unknown) => Promise<unknown>): C {
  return new Proxy({} as C, {
    get: (_target, route) => (typeof route === 'string' ? (input: unknown) => call(route, input) : undefined),
  });
}
