// Calls of the page to the backend, past the screens: what a page that was taken over could try.
import type { Page } from '@playwright/test';

type Bridge = { readonly request: (route: string, input: unknown) => Promise<string> };

/** What the backend answers to a call with any route and any input, on either back end. */
export async function ask(page: Page, route: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([name, value]) => {
      const { ketenkaart } = window as unknown as { readonly ketenkaart?: Bridge };
      if (ketenkaart) return JSON.parse(await ketenkaart.request(name, value)) as unknown;
      const headers = {
        'content-type': 'application/json',
        'x-ketenkaart-token': sessionStorage.getItem('token') ?? '',
      };
      const reply = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(value) });
      return (await reply.json()) as unknown;
    },
    [route, input] as const,
  );
}
