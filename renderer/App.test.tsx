// What the window shows first.
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { DesktopTransport } from '../shared/api/desktop.ts';
import { success } from '../shared/api/result.ts';
import { createTestBackend } from '../tests/builders/testBackend.ts';
import { createTestApp } from '../tests/renderer/testApp.tsx';
import { App } from './App.tsx';
import { queryKeys } from './data/queries.ts';

test('A window that still has to hear whether a file waits for its password shows no start screen in between', async () => {
  let say = (_name: string) => {};
  const asked = new Promise<string>((resolve) => {
    say = resolve;
  });
  const desktop: DesktopTransport = async (route) => {
    if (route === 'app.info') return success({ version: '0.1.0', mode: 'electron' });
    if (route === 'file.recent') return success([]);
    if (route !== 'lock.current') return success(null);
    return success({ name: await asked, folder: 'Werk', wasOpen: false, remember: 'browser', waitSeconds: 0 });
  };
  const { app } = createTestApp(createTestBackend(), desktop);
  render(<App app={app} styleNonce="" />);
  await waitFor(() => expect(app.queries.getQueryData(queryKeys.file)).toBeNull());
  await act(async () => {});
  expect(screen.getByText('Ketenkaart start…')).toBeDefined();
  say('Regio');
  expect(await screen.findByRole('heading', { name: 'Dit netwerk heeft een wachtwoord' })).toBeDefined();
});
