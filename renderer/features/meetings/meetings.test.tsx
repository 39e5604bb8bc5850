import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { AgreementsPage, ConsultationsPage, RelationsPage } from './index.ts';

beforeEach(() => localStorage.clear());

const pages = { consultations: ConsultationsPage, agreements: AgreementsPage, relations: RelationsPage };

async function open(page: keyof typeof pages) {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, politie, portaal] = [add('Lister'), add('Politie Nieuwegein'), add('Portaal')];
  const tafel = ask('consultation.create', {
    consultation: { name: 'Werktafel crisis', typeId: 'casusoverleg', validFrom: '2026-03-02' },
    participants: [{ actorId: lister }, { actorId: politie }],
  }).id;
  const convenant = ask('agreement.create', {
    agreement: { name: 'Convenant uitstroom', parties: [{ actorId: lister, role: 'penvoerder' }] },
  }).id;
  const relation = ask('relation.create', {
    relation: { fromId: lister, toId: politie, typeId: 'verwijst', intensity: 3 },
  }).id;
  const Page = pages[page];
  renderInApp(test, <Page />);
  await screen.findByRole('grid');
  const snapshot = () => ask('network.snapshot', {});
  const actor = (id: string) => snapshot().actors.find((each) => each.id === id);
  return {
    ...test,
    ids: { lister, politie, portaal, tafel, convenant, relation },
    snapshot,
    actor,
    user: userEvent.setup(),
  };
}

function cell(row: RegExp, column: string): HTMLElement {
  const name = screen.getAllByRole('row').find((each) => row.test(each.textContent));
  const found = name?.querySelector<HTMLElement>(`[data-column-id="${column}"]`);
  if (!found) throw new Error(`no cell ${column}`);
  return found;
}

const tafelRow = /Werktafel crisis/;

describe('the table of consultations', () => {
  it('shows who, how often and when next, and changes how often where it stands', async () => {
    const { user, actor, ids } = await open('consultations');
    expect(cell(tafelRow, 'participants').textContent).toBe('2');
    expect(cell(tafelRow, 'next').textContent).toBe('');
    await user.click(cell(tafelRow, 'frequency'));
    await user.keyboard('drie weken{Enter}');
    await waitFor(() => expect(actor(ids.tafel)).toMatchObject({ frequency: 'three_weekly', nthWeekday: null }));
    await waitFor(() => expect(cell(tafelRow, 'next').textContent).toMatch(/^\d\d-\d\d-\d{4}$/));
  });

  it('makes it monthly when it gets a day of the month, in one step that can be taken back', async () => {
    const { user, actor, ids, backend } = await open('consultations');
    await user.click(cell(tafelRow, 'nthWeekday'));
    await user.keyboard('eerste maandag{Enter}');
    const firstMonday = { frequency: 'monthly', nthWeekday: { nth: 1, weekday: 1 } };
    await waitFor(() => expect(actor(ids.tafel)).toMatchObject(firstMonday));
    backend.ask('history.undo', {});
    expect(actor(ids.tafel)).toMatchObject({ frequency: null, nthWeekday: null });
  });

  it('refuses a chair who does not take part, and changes nothing', async () => {
    const { user, actor, ids } = await open('consultations');
    await user.click(cell(tafelRow, 'chair'));
    await user.keyboard('portaal{Enter}');
    expect(await screen.findByText(/^De voorzitter neemt niet deel aan dit overleg\./)).toBeTruthy();
    expect(actor(ids.tafel)).toMatchObject({ chairId: null });
    await user.keyboard('{Escape}');
    await user.click(cell(tafelRow, 'chair'));
    await user.keyboard('lister{Enter}');
    await waitFor(() => expect(actor(ids.tafel)).toMatchObject({ chairId: ids.lister }));
  });

  it('refuses an end before the beginning', async () => {
    const { user, actor, ids } = await open('consultations');
    await user.dblClick(cell(tafelRow, 'validUntil'));
    await user.keyboard('1-1-2025{Enter}');
    expect(await screen.findByText(/^De begindatum ligt na de einddatum\./)).toBeTruthy();
    expect(actor(ids.tafel)).toMatchObject({ validUntil: null });
  });

  it('goes to the agreements', async () => {
    const { user } = await open('consultations');
    await user.click(screen.getByRole('radio', { name: 'Afspraken' }));
    expect(useUi.getState().page).toBe('agreements');
  });
});

describe('the table of agreements', () => {
  it('adds a party and leaves the others their role', async () => {
    const { user, actor, ids } = await open('agreements');
    await user.click(cell(/Convenant/, 'parties'));
    await user.keyboard('portaal{Enter}{Tab}');
    const parties = [
      { actorId: ids.lister, role: 'penvoerder' },
      { actorId: ids.portaal, role: '' },
    ];
    await waitFor(() => expect(actor(ids.convenant)).toMatchObject({ parties }));
  });

  it('takes an address of a web page and nothing else', async () => {
    const { user, actor, ids } = await open('agreements');
    await user.dblClick(cell(/Convenant/, 'link'));
    await user.keyboard('file:///etc/passwd{Enter}');
    expect(await screen.findByText(/^Deze link is niet toegestaan\./)).toBeTruthy();
    expect(actor(ids.convenant)).toMatchObject({ link: '' });
    await user.clear(screen.getByRole('textbox', { name: 'Document, Convenant uitstroom' }));
    await user.keyboard('example.org/convenant.pdf{Enter}');
    await waitFor(() => expect(actor(ids.convenant)).toMatchObject({ link: 'https://example.org/convenant.pdf' }));
  });
});

describe('the selection of a table', () => {
  it('is of its own records: what was selected elsewhere is let go', async () => {
    const { user, ids } = await open('agreements');
    act(() => useUi.getState().selectActor(ids.tafel));
    await user.click(screen.getByRole('checkbox', { name: 'Convenant uitstroom selecteren' }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.convenant] });
  });
});

describe('the table of relations', () => {
  const row = /^ListerVerwijst|^Lister/;

  it('shows a relation in its parts and changes them where they stand', async () => {
    const { user, snapshot } = await open('relations');
    await user.click(cell(row, 'status'));
    await user.keyboard('gewenst{Enter}');
    await waitFor(() => expect(snapshot().relations[0]).toMatchObject({ status: 'desired' }));
    await user.click(cell(row, 'bottleneck'));
    await user.keyboard('ja{Enter}');
    await waitFor(() => expect(snapshot().relations[0]).toMatchObject({ status: 'desired', isBottleneck: true }));
  });

  it('refuses two ends that are one', async () => {
    const { user, snapshot, ids } = await open('relations');
    await user.click(cell(row, 'to'));
    await user.keyboard('lister{Enter}');
    expect(await screen.findByText(/^Een relatie loopt tussen twee verschillende partijen\./)).toBeTruthy();
    expect(snapshot().relations[0]).toMatchObject({ fromId: ids.lister, toId: ids.politie });
  });

  it('shows the details of the one that is selected, and takes it away', async () => {
    const { user, snapshot, ids } = await open('relations');
    await user.click(screen.getByRole('checkbox', { name: /^Lister .* Politie Nieuwegein selecteren/ }));
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: ids.relation });
    const bar = within(screen.getByRole('toolbar', { name: 'Wat er met de selectie kan' }));
    await user.click(bar.getByRole('button', { name: 'Verwijderen' }));
    await waitFor(() => expect(snapshot().relations).toEqual([]));
    expect(await screen.findByText('Nog geen relaties')).toBeTruthy();
  });
});
