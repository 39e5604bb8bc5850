// What lies around the open file is said when it opens.
import { Notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { success } from '../../../shared/api/result.ts';
import { FileEvents, FileWaiting } from './index.ts';

test('that the journal of another file was set aside is said, with its new name', async () => {
  const file = { name: 'Regio', folder: '/map', isReadOnly: false, setAside: 'regio.ketenkaart.vreemd-journaal' };
  renderInApp(
    createTestApp(createTestBackend()),
    <>
      <Notifications />
      <FileEvents file={file} />
    </>,
  );
  expect(await screen.findByText(/het heet nu ‘regio\.ketenkaart\.vreemd-journaal’/)).toBeDefined();
});

test('that the file lies in a network folder is said', async () => {
  const file = { name: 'Regio', folder: '/map', isReadOnly: false, isOnShare: true };
  renderInApp(
    createTestApp(createTestBackend()),
    <>
      <Notifications />
      <FileEvents file={file} />
    </>,
  );
  expect(await screen.findByText(/^Dit bestand staat op een netwerkmap\./)).toBeDefined();
});

test('that the disk of the file is away is said until it is back', async () => {
  function Disk() {
    const [trouble, setTrouble] = useState<'FILE_AWAY' | null>('FILE_AWAY');
    return (
      <>
        <Notifications />
        <FileEvents file={{ name: 'Regio', folder: '/map', isReadOnly: false, trouble }} />
        <button type="button" onClick={() => setTrouble(null)}>
          Stick erin
        </button>
      </>
    );
  }
  renderInApp(createTestApp(createTestBackend()), <Disk />);
  expect(await screen.findByText(/^De schijf, stick of netwerkmap met dit bestand is niet bereikbaar\./)).toBeDefined();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Stick erin' }));
  await waitFor(() => expect(screen.queryByText(/is niet bereikbaar/)).toBeNull());
});

test('a file that is waited for is named with how far it is, and the waiting can be stopped', async () => {
  let waiting: unknown = { name: 'Regio', done: 3_000_000, total: 12_000_000 };
  const app = createTestApp(createTestBackend(), (route) => {
    if (route === 'file.stopWaiting') waiting = null;
    return Promise.resolve(success(route === 'file.waiting' ? waiting : null));
  });
  renderInApp(app, <FileWaiting />);
  const dialog = await screen.findByRole('dialog', { name: 'Wachten op ‘Regio’' });
  expect(within(dialog).getByRole('progressbar', { name: '25 procent opgehaald' })).toBeDefined();
  await userEvent.setup().click(within(dialog).getByRole('button', { name: 'Stoppen met wachten' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
