// A server that really answers, to prove that nobody asks it: an unreachable address would prove nothing.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Elsewhere = { readonly url: string; readonly hits: () => readonly string[]; readonly close: () => void };

export async function openElsewhere(): Promise<Elsewhere> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' }).end('elders');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    hits: () => [...hits],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
