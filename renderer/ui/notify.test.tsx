import { MantineProvider } from '@mantine/core';
import { Notifications, notificationsStore } from '@mantine/notifications';
import { renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { startTexts } from '../i18n/t.ts';
import { CallError } from '../platform/callError.ts';
import { LiveRegion } from './LiveRegion.tsx';
import { type Notifier, useNotify, withdrawOffer } from './notify.ts';

beforeAll(() => startTexts('nl'));

function notifier(): Notifier {
  const Around = ({ children }: { readonly children: ReactNode }) => (
    <MantineProvider env="test">
      <Notifications />
      <LiveRegion />
      {children}
    </MantineProvider>
  );
  return renderHook(useNotify, { wrapper: Around }).result.current;
}

const polite = () => screen.getByTestId('live-polite').textContent;
const assertive = () => screen.getByTestId('live-assertive').textContent;

test('A result is shown and read out politely; the next one takes its place', async () => {
  const { notify } = notifier();
  notify('Lister is toegevoegd.');
  await waitFor(() => expect(screen.getAllByText(/Lister is toegevoegd\./)).toHaveLength(2));
  expect(polite()?.trim()).toBe('Lister is toegevoegd.');
  notify('Portaal is toegevoegd.');
  await waitFor(() => expect(screen.queryByText(/Lister is toegevoegd\./)).toBeNull());
  expect(polite()?.trim()).toBe('Portaal is toegevoegd.');
});

test('A message with more to read stays longer', () => {
  const shown: unknown[] = [];
  const stop = notificationsStore.subscribe(({ notifications }) => shown.push(notifications.at(-1)?.autoClose));
  const { notify } = notifier();
  notify('Verplaatst.');
  notify('Naast dit bestand ligt een tweede versie. '.repeat(4));
  stop();
  expect(shown.filter((time) => time !== undefined)).toEqual(expect.arrayContaining([4_000, 168 * 55]));
});

test('The same result twice is also read out twice', async () => {
  const { notify } = notifier();
  notify('Verplaatst.');
  await waitFor(() => expect(polite()?.trim()).toBe('Verplaatst.'));
  const first = polite();
  notify('Verplaatst.');
  await waitFor(() => expect(polite()).not.toBe(first));
  expect(polite()?.trim()).toBe('Verplaatst.');
});

test('A message can be acted on once', async () => {
  const { notify } = notifier();
  let undone = 0;
  notify('Lister is verwijderd.', { label: 'Ongedaan maken', run: () => (undone += 1) });
  await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  expect(undone).toBe(1);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull());
});

test('An offer is withdrawn when what it was about is closed; a plain message stays', async () => {
  const { notify } = notifier();
  notify('Portaal is verwijderd.', { label: 'Ongedaan maken', run: () => {} });
  await screen.findByRole('button', { name: 'Ongedaan maken' });
  withdrawOffer();
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull());
  notify('Opgeslagen als Kopie.');
  withdrawOffer();
  expect(await screen.findAllByText(/Opgeslagen als Kopie\./)).toHaveLength(2);
});

test('A failure is put into words and read out at once; what is not ours is called unexpected', async () => {
  const { notifyFailure } = notifier();
  notifyFailure(new CallError({ code: 'SAME_ENDS' }));
  await waitFor(() =>
    expect(assertive()?.trim()).toBe('Een relatie loopt tussen twee verschillende partijen. Kies een andere.'),
  );
  notifyFailure(new TypeError('x is not a function'));
  await waitFor(() =>
    expect(assertive()?.trim()).toBe(
      'Er ging iets onverwachts mis. Wat is opgeslagen, is veilig. Probeer het opnieuw.',
    ),
  );
});
