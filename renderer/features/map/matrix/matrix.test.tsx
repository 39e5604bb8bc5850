import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../../shared/api/desktop.ts';
import { failure, success } from '../../../../shared/api/result.ts';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { requestMap } from '../../../data/mapIntent.ts';
import { resetLook, useMapLook } from '../../../data/mapLook.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useAnnouncement } from '../../../ui/announce.ts';
import { MapPage } from '../index.ts';

beforeEach(() => {
  localStorage.clear();
  resetLook();
  // jsdom draws nothing; the matrix then still works by keyboard.
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Lister and Politie refer to each other closely; nobody knows Portaal. The rows by domain: Politie, Portaal, Lister. */
async function aMatrix(desktop?: DesktopTransport) {
  const backend = createTestBackend();
  const add = (name: string, typeId: string) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [typeId] } }).id;
  const ids = { politie: add('Politie', 'politie'), lister: add('Lister', 'bw'), portaal: add('Portaal', 'ha') };
  const relation = backend.ask('relation.create', {
    relation: { fromId: ids.lister, toId: ids.politie, typeId: 'verwijst', intensity: 3 },
  }).id;
  renderInApp(createTestApp(backend, desktop), <MapPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Matrix' }));
  return { backend, ids, relation };
}

const board = () => screen.getByRole('application', { name: 'Matrix: wie met wie' });
const press = (key: string, init: object = {}) => fireEvent.keyDown(board(), { key, ...init });
const tie = 'Lister verwijst naar Politie, bestaand, intensiteit 3: stemmen af.';
const said = () => useAnnouncement.getState().message;

describe('the matrix', () => {
  test('is walked by keyboard, and each cell is said in a sentence', async () => {
    await aMatrix();
    const none = 'Politie en Portaal: geen relatie bekend. Dubbelklik of Enter legt er een.';
    const sentences = [
      press('ArrowRight') || said(),
      press('ArrowRight') || said(),
      press('ArrowRight', { ctrlKey: true }) || said(),
      press('ArrowDown', { ctrlKey: true }) || said(),
      press('Home') || said(),
      press('End') || said(),
    ];
    expect(sentences).toEqual(['Politie, Politie, 1 relatie.', none, tie, tie, 'Politie, Politie, 1 relatie.', tie]);
    expect(screen.getByText(tie)).toBeDefined();
  });

  test('Enter on a relation selects it, on an empty cell asks for one between those two, on the diagonal selects who it is', async () => {
    const { ids, relation } = await aMatrix();
    press('Home');
    press('ArrowRight', { ctrlKey: true });
    press('Enter');
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: relation });
    press('ArrowDown');
    press('Enter');
    expect(useUi.getState().dialog).toEqual({ name: 'addRelation', fromId: ids.portaal, toId: ids.lister });
    press('ArrowLeft');
    press('Enter');
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.portaal] });
  });

  test('Escape leaves the cell first and is then for the window', async () => {
    await aMatrix();
    press('ArrowRight');
    expect(press('Escape')).toBe(false);
    expect(press('Escape')).toBe(true);
    expect(screen.getByText('Wijs een vakje aan om te lezen wie met wie.')).toBeDefined();
  });

  test('in a read-only file an empty cell says so', async () => {
    const readOnly: DesktopTransport = (route) =>
      Promise.resolve(
        route === 'file.current' ? success({ name: 'x', folder: '/tmp', isReadOnly: true }) : failure('NOT_HERE'),
      );
    await aMatrix(readOnly);
    await waitFor(() => expect(screen.getByRole('application')).toBeDefined());
    press('Home');
    press('ArrowRight');
    press('Enter');
    expect(useUi.getState().dialog).toBeNull();
    await waitFor(() => expect(useAnnouncement.getState().message).toContain('Alleen-lezen'));
  });

  test('has the filters of the map, and says so when they hide everybody', async () => {
    await aMatrix();
    act(() => useUi.getState().setFilters({ ...noFilters, themeIds: ['nobody'] }));
    await screen.findByRole('heading', { name: 'Niets op de kaart past bij deze filters' });
    expect(screen.queryByText('Bij elkaar per')).toBeNull();
  });

  test('stands by domain, by group or by municipality, as chosen in its corner', async () => {
    await aMatrix();
    await userEvent.click(screen.getByRole('button', { name: 'Gemeente' }));
    expect(useMapLook.getState().matrixBy).toBe('municipality');
    expect(screen.getByRole('button', { name: 'Gemeente' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('what rearranges the picture goes back to the picture', async () => {
    await aMatrix();
    act(() => requestMap('rearrange'));
    await screen.findByRole('application', { name: 'Kaart van het netwerk' });
    expect(useMapLook.getState().shape).toBe('picture');
  });

  test('explains only the signs that are in it', async () => {
    await aMatrix();
    const legend = screen.getByRole('list', { name: 'Legenda' });
    expect([...legend.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '3Cijfer: intensiteit 0–5',
      'Groter: intensiever',
      'Pijl: van wie naar wie',
    ]);
  });
});

test('nobody tied to anybody is said, with what to do about it', async () => {
  const backend = createTestBackend();
  backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  renderInApp(createTestApp(backend), <MapPage />);
  await userEvent.click(await screen.findByRole('button', { name: 'Matrix' }));
  expect(await screen.findByText(/Hier is nog niemand met een ander verbonden/)).toBeDefined();
});
