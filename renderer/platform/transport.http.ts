import { failure } from '../../shared/api/result.ts';
import type { Reply } from '../../shared/api/contract.ts';
import type { AppEvent } from '../../shared/api/events.ts';
import { openInBrowser, openProjectorTab, saveInBrowser } from './desktop.browser.ts';
import type { Connection } from './transport.ts';

/**
 * Connects over HTTP to the host on this machine. The token stands once in the address (`#token=…`), is kept for this
 * tab and travels as a header; the address is cleaned so that it cannot be shared by accident.
 */
export function connectHttp(location: Location, history: History): Connection {
  const token = takeToken(location, history);
  const isLeaving = noteLeaving();
  const post = (route: string, input: unknown) => postJson(`/api/${route}`, { token, isLast: isLeaving() }, input);
  return {
    transport: post,
    desktop: (route, input) => {
      if (route === 'file.save') return saveInBrowser(input);
      if (route === 'shell.openExternal') return openInBrowser(input);
      if (route === 'present.start') return openProjectorTab(post(route, input));
      return post(route, input);
    },
    onEvent: createListening(`/api/events?token=${encodeURIComponent(token)}`),
  };
}

function takeToken(location: Location, history: History): string {
  const fromAddress = new URLSearchParams(location.hash.slice(1)).get('token');
  if (fromAddress) {
    sessionStorage.setItem('token', fromAddress);
    history.replaceState(null, '', location.pathname);
  }
  return fromAddress ?? sessionStorage.getItem('token') ?? '';
}

// What a page asks while it goes is given up with it, unless it is marked to outlive the page.
function noteLeaving(): () => boolean {
  let isLeaving = false;
  window.addEventListener('beforeunload', () => {
    isLeaving = true;
    // It may have been asked to stay.
    setTimeout(() => {
      isLeaving = false;
    });
  });
  return () => isLeaving;
}

type Sender = { readonly token: string; readonly isLast: boolean };

async function postJson(url: string, { token, isLast }: Sender, input: unknown): Promise<Reply<unknown>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      keepalive: isLast,
      headers: { 'content-type': 'application/json', 'x-ketenkaart-token': token },
      body: JSON.stringify(input ?? {}),
    });
    return (await response.json()) as Reply<unknown>;
  } catch {
    return failure('BACKEND_STOPPED');
  }
}

/** One stream for all listeners: a browser has six connections to a host for everything, the stage and the calls included. */
function createListening(url: string): Connection['onEvent'] {
  const listeners = new Set<(event: AppEvent) => void>();
  let source: EventSource | null = null;
  const start = () => {
    const started = new EventSource(url);
    started.onmessage = (message) => {
      const event = JSON.parse(String(message.data)) as AppEvent;
      for (const tell of listeners) tell(event);
    };
    return started;
  };
  return (listener) => {
    // The same function may listen twice.
    const tell = (event: AppEvent) => listener(event);
    listeners.add(tell);
    source ??= start();
    return () => {
      listeners.delete(tell);
      if (listeners.size > 0) return;
      source?.close();
      source = null;
    };
  };
}
