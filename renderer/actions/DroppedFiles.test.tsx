import { Notifications } from '@mantine/notifications';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
import { failure, success } from '../../shared/api/result.ts';
import { createTestApp, renderInApp } from '../../tests/renderer/testApp.tsx';
import { queryKeys } from '../data/queries.ts';
import { useUi } from '../data/uiStore.ts';
import { DroppedFiles } from './DroppedFiles.tsx';

const open = async (file: unknown = { name: 'Regio', folder: '/map', isReadOnly: false }) => {
  const test = createTestApp(createTestBackend(), (route) => {
    if (route === 'app.info') return Promise.resolve(success({ version: '1', mode: 'electron' }));
    return Promise.resolve(route === 'file.current' ? success(file) : failure('NOT_HERE'));
  });
  renderInApp(
    test,
    <>
      <Notifications />
      <DroppedFiles />
      <input aria-label="veld" />
      <div data-testid="taken" onDrop={(event) => event.preventDefault()} />
    </>,
  );
  await screen.findByLabelText('veld');
  await waitFor(() => expect(test.app.queries.getQueryData(queryKeys.file)).toBeDefined());
};
const drop = (on: Element, files: readonly File[], types: readonly string[] = files.length > 0 ? ['Files'] : []) => {
  const event = createEvent.drop(on, { dataTransfer: { files, items: [], types } });
  fireEvent(on, event);
  return event.defaultPrevented;
};

test('a list is told where to read it in, and brought there', async () => {
  await open();
  expect(drop(document.body, [new File(['a;b'], 'lijst.csv')])).toBe(true);
  await screen.findByText(/^Dit lijkt een lijst\./);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Lijst inlezen' }));
  expect(useUi.getState().page).toBe('import');
});

test('a list beside the box that takes it is told where it goes, without a way to where one is', async () => {
  await open();
  act(() => useUi.getState().goTo('import'));
  drop(document.body, [new File(['a;b'], 'lijst.csv')]);
  await screen.findByText(/^Dit lijkt een lijst\. Laat haar los in het vak/);
  expect(screen.queryByRole('button', { name: 'Lijst inlezen' })).toBeNull();
});

test('a list without a network is told what comes first', async () => {
  await open(null);
  drop(document.body, [new File(['a;b'], 'lijst.csv')]);
  expect(await screen.findByText(/Open eerst een netwerk, of kies Lijst inlezen/)).toBeDefined();
});

test('a network file is told how to open it, and nothing opens by itself', async () => {
  await open();
  expect(drop(document.body, [new File(['x'], 'Regio.ketenkaart')])).toBe(true);
  await screen.findByText(/^Dit is een bestand van Ketenkaart\./);
  expect(screen.getByRole('button', { name: 'Bestand openen' })).toBeDefined();
});

test('a program, a thousand files, an address: told, and the window goes nowhere', async () => {
  await open();
  const many = Array.from({ length: 1_000 }, (_, index) => new File([''], `${index}.csv`));
  for (const files of [[new File([''], 'lijst.csv.exe')], many]) {
    expect(drop(document.body, files)).toBe(true);
    await screen.findByText(/^Hier kan Ketenkaart niets mee\./);
  }
  expect(drop(document.body, [], ['text/uri-list', 'text/html'])).toBe(true);
  await screen.findByText(/^Dit is geen bestand\./);
});

test('a text on a field, and what somebody else takes, is left to them; a file on a field is not', async () => {
  await open();
  const field = screen.getByLabelText('veld');
  expect(drop(field, [], ['text/plain'])).toBe(false);
  drop(screen.getByTestId('taken'), [new File([''], 'lijst.csv')]);
  expect(screen.queryByText(/^Dit lijkt een lijst\./)).toBeNull();
  expect(drop(field, [new File([''], 'foto.png')])).toBe(true);
});
