// What lies around the open file is said when it opens.
import { Notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { FileEvents } from './index.ts';

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
