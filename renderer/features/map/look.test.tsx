// Arranging, pinning and colouring the map, as a user does it.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { requestMap } from '../../data/mapIntent.ts';
import { changeLook } from '../../data/mapLook.ts';
import { useUi } from '../../data/uiStore.ts';
import { useAnnouncement } from '../../ui/announce.ts';
import { MapPage } from './index.ts';
import { enterFile, openLegend } from './mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  openLegend(true);
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Two organisations of Utrecht and one of Zeist, of two domains; Anna (bestuur) works at the first. */
function aRegion(backend: TestBackend = createTestBackend()) {
  const organisation = (name: string, typeId: string, areaId: string) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [typeId], areaIds: [areaId] } }).id;
  const lister = organisation('Lister', 'bw', 'GM0344');
  const politie = organisation('Politie', 'politie', 'GM0344');
  const wijk = organisation('Wijkteam', 'politie', 'GM0355');
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'bestuurder', level: 'bestuur' },
  }).id;
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } });
  return { backend, lister, politie, wijk, anna };
}

const names = ['Lister', 'Politie', 'Wijkteam', 'Anna Jansen'];
const surface = () => screen.getByRole('application', { name: 'Kaart van het netwerk' });
const placements = (backend: TestBackend) => backend.ask('network.snapshot', {}).placements;

function drawnAt(label: string): { x: number; y: number } | null {
  let found: { x: number; y: number } | null = null;
  const reply = (located: typeof found) => {
    found = located;
  };
  surface().dispatchEvent(new CustomEvent('kk:locate', { detail: { label, reply } }));
  return found;
}
const picture = () => names.map((name) => drawnAt(name));
async function show(backend: TestBackend) {
  renderInApp(createTestApp(backend), <MapPage />);
  await waitFor(() => expect(drawnAt('Anna Jansen')).not.toBeNull());
}
async function changed(before: unknown) {
  await waitFor(() => expect(picture()).not.toEqual(before));
  await still();
}

/** Everybody is where they are going. */
async function still() {
  let last = '';
  await waitFor(
    () => {
      const now = JSON.stringify(picture());
      const wasSame = now === last;
      last = now;
      expect(wasSame).toBe(true);
    },
    { interval: 100, timeout: 5_000 },
  );
}

test('another arrangement is another picture; the free one comes back as it was and nothing is stored', async () => {
  const { backend } = aRegion();
  await show(backend);
  const [dump, free] = [backend.dump(), picture()];
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Weergave' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Per gemeente' }));
  await changed(free);
  // The menu stays, so that the one and the other can be held beside each other.
  await user.click(screen.getByRole('menuitemradio', { name: 'Vrij' }));
  await waitFor(() => expect(picture()).toEqual(free));
  expect(backend.dump()).toBe(dump);
});

test('moving in an arrangement is one step there, and leaves the free picture alone', async () => {
  const { backend, lister } = aRegion();
  await show(backend);
  const free = picture();
  act(() => changeLook({ arrangement: 'domains' }));
  await changed(free);
  const steps = backend.ask('history.list', {}).steps.length;
  act(() => useUi.getState().select({ kind: 'actors', ids: [lister] }));
  fireEvent.keyDown(surface(), { key: 'ArrowRight', shiftKey: true });
  fireEvent.keyUp(surface(), { key: 'Shift' });
  await waitFor(() => expect(placements(backend)).toHaveLength(4));
  expect(new Set(placements(backend).map(({ viewId }) => viewId))).toEqual(new Set(['arranged:domains']));
  expect(backend.ask('history.list', {}).steps.length).toBe(steps + 1);
  expect(backend.ask('network.snapshot', {}).views).toEqual([]);
  act(() => changeLook({ arrangement: 'free' }));
  await waitFor(() => expect(picture()).toEqual(free));
});

test('who is pinned stands on the same spot of the picture in every arrangement, and is let go again', async () => {
  const { backend, wijk } = aRegion();
  await show(backend);
  act(() => useUi.getState().select({ kind: 'actors', ids: [wijk] }));
  act(() => requestMap('pin'));
  await waitFor(() => expect(useAnnouncement.getState().message).toBe('1 vastgezet.'));
  const pinned = placements(backend).filter(({ isPinned }) => isPinned);
  expect(pinned.map(({ actorId }) => actorId)).toEqual([wijk]);
  expect(await screen.findByText('Vastgezet')).toBeDefined();
  act(() => requestMap('rearrange'));
  await waitFor(() => expect(useAnnouncement.getState().message).not.toBe('1 vastgezet.'));
  expect(placements(backend).filter(({ isPinned }) => isPinned)).toEqual(pinned);
  act(() => changeLook({ arrangement: 'layers' }));
  act(() => requestMap('unpin'));
  await waitFor(() => expect(useAnnouncement.getState().message).toBe('1 losgemaakt.'));
});

test.each(['rings', 'domains', 'municipalities', 'layers', 'country'] as const)(
  'somebody new comes into %s without moving anybody',
  async (arrangement) => {
    const { backend, lister } = aRegion();
    const testApp = createTestApp(backend);
    renderInApp(testApp, <MapPage />);
    await waitFor(() => expect(drawnAt('Anna Jansen')).not.toBeNull());
    const free = picture();
    act(() => changeLook({ arrangement, centreId: arrangement === 'rings' ? lister : null }));
    await changed(free);
    const before = picture();
    await act(() =>
      testApp.app.client['organisation.create']({
        organisation: { name: 'Portaal', typeIds: ['bw'], areaIds: ['GM0344'] },
      }),
    );
    await waitFor(() => expect(drawnAt('Portaal')).not.toBeNull());
    await still();
    const apart = (points: ReturnType<typeof picture>) =>
      points.map((point) => [
        Math.round((point?.x ?? 0) - (points[0]?.x ?? 0)),
        Math.round((point?.y ?? 0) - (points[0]?.y ?? 0)),
      ]);
    // The window may zoom out to show the new one; who stands where among the others does not change.
    expect(apart(picture()).map(([x = 0]) => Math.sign(x))).toEqual(apart(before).map(([x = 0]) => Math.sign(x)));
  },
);

test('the legend says what colour and size mean, and the colours are those of the choice', async () => {
  const { backend } = aRegion();
  await show(backend);
  expect(await screen.findByText('Kleur: domein')).toBeDefined();
  expect(screen.getByText('Grootte: aantal contacten')).toBeDefined();
  act(() => changeLook({ colouring: 'type', sizing: 'bridge' }));
  expect(await screen.findByText('Kleur: soort partner')).toBeDefined();
  expect(screen.getByText('Politie')).toBeDefined();
  expect(screen.getByText('Grootte: brug tussen anderen')).toBeDefined();
  act(() => changeLook({ colouring: 'level' }));
  expect(await screen.findByText('Bestuur')).toBeDefined();
  expect(screen.getByText('Overig of niet bekend')).toBeDefined();
  act(() => changeLook({ colouring: 'community' }));
  expect(await screen.findByText('Rond Lister')).toBeDefined();
});
