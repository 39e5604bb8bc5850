// Looking closer at the map, through what the map says of itself: focus, dimming, and who knows whom.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../../tests/renderer/testApp.tsx';
import { actions } from '../../../actions/registry.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import { indexNetwork } from '../../../data/networkIndex.ts';
import { noFilters, useUi } from '../../../data/uiStore.ts';
import { useAnnouncement } from '../../../ui/announce.ts';
import { MapPage } from '../index.ts';
import { enterFile, openLegend } from '../mapStore.ts';

beforeEach(() => {
  localStorage.clear();
  enterFile('');
  enterFile('another');
  openLegend(true);
  HTMLCanvasElement.prototype.getContext = () => null;
});

/** Anna – Lister – (Politie or GGZ) – Gemeente, where Piet works; Lister wishes to know Kerk. */
function aNetwork() {
  const backend = createTestBackend();
  const add = (name: string) => backend.ask('organisation.create', { organisation: { name, typeIds: ['bw'] } }).id;
  const [lister, politie, ggz, gemeente, kerk] = [
    add('Lister'),
    add('Politie'),
    add('GGZ'),
    add('Gemeente'),
    add('Kerk'),
  ];
  const hire = (givenName: string, organisationId: string) =>
    backend.ask('person.create', { person: { givenName, familyName: 'Proef' }, position: { organisationId } }).id;
  const [anna, piet] = [hire('Anna', lister), hire('Piet', gemeente)];
  const relate = (fromId: string, toId: string, status: 'existing' | 'desired' = 'existing') =>
    backend.ask('relation.create', { relation: { fromId, toId, typeId: 'werkcontact', status } });
  relate(lister, politie);
  relate(lister, ggz);
  relate(politie, gemeente);
  relate(ggz, gemeente);
  relate(lister, kerk, 'desired');
  backend.ask('organisation.update', { id: ggz, patch: { typeIds: ['ggz'] } });
  return { backend, lister, politie, ggz, gemeente, kerk, anna, piet };
}

async function listed(): Promise<readonly string[]> {
  const list = await screen.findByRole('listbox', { name: 'Op de kaart' });
  return within(list)
    .getAllByRole('option')
    .map((option) => option.textContent?.split(',')[0] ?? '');
}

async function openMap() {
  const network = aNetwork();
  const test = createTestApp(network.backend);
  renderInApp(test, <MapPage />);
  await listed();
  const run = (id: 'focusOnSelected' | 'whoKnowsWhom' | 'clearSelection') => {
    // Through the action itself, with what it is given in the window.
    act(() => {
      void actions[id].run({
        ...({} as Parameters<(typeof actions)[typeof id]['run']>[0]),
        ui: useUi.getState(),
        network: indexNetwork(network.backend.ask('network.snapshot', {})),
      });
    });
  };
  return { ...network, run, user: userEvent.setup() };
}

const select = (...ids: readonly string[]) => act(() => useUi.getState().select({ kind: 'actors', ids }));

describe('focus', () => {
  test('shows who is within two steps of whom is selected; plus and minus change how far, the cross ends it', async () => {
    const { lister, run, user } = await openMap();
    select(lister);
    run('focusOnSelected');
    expect(await listed()).toEqual(['Gemeente', 'GGZ', 'Kerk', 'Lister', 'Politie', 'Anna Proef']);
    expect(screen.getByRole('group', { name: 'Omgeving' }).textContent).toBe('2 stappen rond Lister');
    await user.click(screen.getByRole('button', { name: 'Een stap minder' }));
    expect(await listed()).toEqual(['GGZ', 'Kerk', 'Lister', 'Politie', 'Anna Proef']);
    expect(screen.getByText(/^2 verborgen/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Een stap minder' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Weer de hele kaart tonen' }));
    expect(await listed()).toHaveLength(7);
  });

  test('is left with Escape after the selection and the panel, as the last step back', async () => {
    const { lister, run } = await openMap();
    select(lister);
    run('focusOnSelected');
    for (const expected of [true, true, false]) {
      run('clearSelection');
      expect(useMapLook.getState().focus !== null).toBe(expected);
    }
    expect(await listed()).toHaveLength(7);
  });

  test('on who is no longer there shows the whole map', async () => {
    await openMap();
    act(() => changeLook({ focus: { actorIds: ['gone'], steps: 1 } }));
    expect(await listed()).toHaveLength(7);
    expect(screen.queryByRole('group', { name: 'Omgeving' })).toBeNull();
  });
});

describe('who the filters leave out', () => {
  test('is counted beside them and can be shown dimmed; going through the map passes them by', async () => {
    const { user } = await openMap();
    act(() => useUi.getState().setFilters({ ...noFilters, typeIds: ['ggz'] }));
    expect(await listed()).toEqual(['GGZ']);
    expect(screen.getByText(/^6 verborgen/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: /De rest gedimd tonen/ }));
    expect(await listed()).toHaveLength(7);
    expect(screen.getByText(/^6 gedimd/)).toBeDefined();
    fireEvent.keyDown(screen.getByRole('application'), { key: 'a', ctrlKey: true });
    const { selection } = useUi.getState();
    expect(selection.kind === 'actors' && selection.ids).toHaveLength(1);
  });

  test('is asked by level, label, consultation and being missed too', async () => {
    const { backend, ggz, politie, anna } = aNetwork();
    const { id: tag } = backend.ask('word.create', { list: 'tag', word: { label: 'nieuw' } });
    backend.ask('organisation.update', { id: politie, patch: { tagIds: [tag] } });
    const position = backend.ask('network.snapshot', {}).positions.find(({ personId }) => personId === anna);
    backend.ask('position.update', { id: position?.id ?? '', patch: { level: 'bestuur' } });
    const { id: mdo } = backend.ask('consultation.create', {
      consultation: { name: 'MDO' },
      participants: [{ actorId: ggz }],
    });
    backend.ask('organisation.create', { organisation: { name: 'Huisarts', presence: 'missing' } });
    renderInApp(createTestApp(backend), <MapPage />);
    const shown = async (filters: object) => {
      act(() => useUi.getState().setFilters({ ...noFilters, ...filters }));
      return listed();
    };
    await listed();
    expect(await shown({ tagIds: [tag] })).toEqual(['Politie']);
    expect(await shown({ levels: ['bestuur'] })).toEqual(['Lister', 'Anna Proef']);
    expect(await shown({ consultationIds: [mdo] })).toEqual(['GGZ', 'MDO']);
    expect(await shown({ presences: ['missing'] })).toEqual(['Huisarts']);
  });
});

describe('who knows whom', () => {
  test('says the shortest route in one sentence, and each of those that are equally short', async () => {
    const { anna, piet, run, user } = await openMap();
    select(anna, piet);
    run('whoKnowsWhom');
    const card = await screen.findByRole('region', { name: 'Wie kent wie' });
    expect(within(card).getByText('Anna Proef kent Piet Proef via Lister, Politie en Gemeente')).toBeDefined();
    expect(useAnnouncement.getState().message).toBe(
      'Anna Proef kent Piet Proef via Lister, Politie en Gemeente: Anna Proef werkt bij Lister, ' +
        'Lister werkt samen met Politie, Politie werkt samen met Gemeente, Piet Proef werkt bij Gemeente.',
    );
    await user.click(within(card).getByRole('button', { name: 'Volgende route' }));
    expect(within(card).getByText('Anna Proef kent Piet Proef via Lister, GGZ en Gemeente')).toBeDefined();
    expect(within(card).getByText('Route 2 van 2, allemaal even kort')).toBeDefined();
  });

  test('asks for the second, which may be clicked on the map', async () => {
    const { lister, politie, run } = await openMap();
    select(lister);
    run('whoKnowsWhom');
    expect(await screen.findByText(/Kies er twee/)).toBeDefined();
    select(politie);
    expect(await screen.findByText('Lister kent Politie direct')).toBeDefined();
  });

  test('counts no wish as knowing, and says that there is no route', async () => {
    const { anna, kerk, run, user } = await openMap();
    select(anna, kerk);
    run('whoKnowsWhom');
    await waitFor(() =>
      expect(useAnnouncement.getState().message).toBe(
        'Geen route: Anna Proef en Kerk kennen elkaar niet, ook niet via anderen.',
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Wie kent wie sluiten' }));
    expect(useMapLook.getState().route).toBeNull();
  });

  test('draws who is on the way, also when filters hide them', async () => {
    const { anna, politie, run } = await openMap();
    act(() => useUi.getState().setFilters({ ...noFilters, typeIds: ['ggz'] }));
    select(anna, politie);
    run('whoKnowsWhom');
    expect(await listed()).toEqual(['GGZ', 'Lister', 'Politie', 'Anna Proef']);
  });
});
