// What comes from outside the window: the native menu, and a file that could not be opened.
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AppEvent } from '../../shared/api/events.ts';
import { failure, success } from '../../shared/api/result.ts';
import { createTestApp, renderInApp } from '../../tests/renderer/testApp.tsx';
import { useUi } from '../data/uiStore.ts';
import { AskedActions } from './AskedActions.tsx';
import { Notifications } from '@mantine/notifications';

test('the native menu runs the same action as the window', async () => {
  const listeners: ((event: AppEvent) => void)[] = [];
  const { app, backend } = createTestApp();
  const onEvent = (listener: (event: AppEvent) => void) => {
    listeners.push(listener);
    return () => {};
  };
  renderInApp({ backend, app: { ...app, onEvent } }, <AskedActions />);
  await expect.poll(() => listeners.length).toBeGreaterThan(0);
  for (const listener of listeners) listener({ type: 'action.asked', id: 'showPartners' });
  await expect.poll(() => useUi.getState().page).toBe('partners');
});

test('a file that was refused before the window opened is told when it does', async () => {
  const told = createTestApp(undefined, (route) =>
    Promise.resolve(route === 'file.takeRefusal' ? success({ code: 'FILE_NOT_OURS' }) : failure('NOT_HERE')),
  );
  renderInApp(
    told,
    <>
      <AskedActions />
      <Notifications />
    </>,
  );
  expect(await screen.findByText(/geen Ketenkaart-bestand/)).toBeTruthy();
});
