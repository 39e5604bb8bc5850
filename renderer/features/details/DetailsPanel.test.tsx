import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { success } from '../../../shared/api/result.ts';
import { addHub } from '../../../tests/builders/hub.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { useUi } from '../../data/uiStore.ts';
import { DetailsPanel } from './index.ts';

async function openDetails() {
  const opened: unknown[] = [];
  const test = createTestApp(createTestBackend(), (route, input) => {
    if (route === 'shell.openExternal') opened.push(input);
    return Promise.resolve(success(null));
  });
  const { ask } = test.backend;
  const add = (name: string, typeId: string) =>
    ask('organisation.create', { organisation: { name, typeIds: [typeId] } }).id;
  const lister = add('Lister', 'bw');
  const politie = add('Politie Nieuwegein', 'politie');
  const anna = ask('person.create', {
    person: {
      givenName: 'Anna',
      prefix: 'van',
      familyName: 'Jansen',
      contactPoints: [
        { kind: 'email', value: 'A.Jansen@example.org', normalised: 'a.jansen@example.org', isPrimary: true },
      ],
    },
    position: { organisationId: lister, roleText: 'begeleider', level: 'uitvoering' },
  }).id;
  const relation = ask('relation.create', {
    relation: { fromId: lister, toId: politie, typeId: 'verwijst', intensity: 3 },
  }).id;
  renderInApp(test, <DetailsPanel />);
  await screen.findByRole('heading', { level: 2 });
  const show = (id: string) => useUi.getState().selectActor(id);
  const record = (id: string) => ask('network.snapshot', {}).actors.find((actor) => actor.id === id);
  return { ...test, ids: { lister, politie, anna, relation }, opened, show, record, user: userEvent.setup() };
}

const part = (name: RegExp) => screen.findByRole('region', { name });
const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label });

describe('an organisation in detail', () => {
  it('with ten thousand relations shows a hundred, and more when asked', async () => {
    const backend = createTestBackend();
    const hub = addHub(backend, 10_000);
    renderInApp(createTestApp(backend), <DetailsPanel />);
    await screen.findByRole('heading', { level: 2 });
    useUi.getState().selectActor(hub);
    const relations = await part(/^Relaties 10000/);
    expect(relations.querySelectorAll('li')).toHaveLength(100);
    await userEvent.setup().click(within(relations).getByText('Nog 500 van de 9.900 tonen'));
    expect(relations.querySelectorAll('li')).toHaveLength(600);
    // Who works with the keys goes on where the list went on.
    expect(relations.querySelectorAll('li')[100]?.contains(document.activeElement)).toBe(true);
  }, 60_000);

  it('offers the last rows of a long list at once, and goes on at the first of them', async () => {
    const backend = createTestBackend();
    const hub = addHub(backend, 131);
    renderInApp(createTestApp(backend), <DetailsPanel />);
    await screen.findByRole('heading', { level: 2 });
    useUi.getState().selectActor(hub);
    const relations = await part(/^Relaties 131/);
    await userEvent.setup().click(within(relations).getByText('Ook de andere 31 tonen'));
    expect(relations.querySelectorAll('li')).toHaveLength(131);
    expect(within(relations).queryByText(/tonen$/)).toBeNull();
    // A name that is cut off in a narrow panel can still be read.
    expect(within(relations).getByTitle('Partner 130')).toBeTruthy();
    expect(relations.querySelectorAll('li')[100]?.contains(document.activeElement)).toBe(true);
  });

  it('says who works there and how to reach them', async () => {
    const { show, ids, user, opened } = await openDetails();
    show(ids.lister);
    const contacts = within(await part(/^Contacten 1/));
    expect(contacts.getByText('begeleider · uitvoering')).toBeTruthy();
    await user.click(contacts.getByRole('button', { name: 'Anna van Jansen mailen: A.Jansen@example.org' }));
    expect(opened).toEqual([{ url: 'mailto:a.jansen@example.org' }]);
    const call = contacts.getByRole('button', { name: 'Geen telefoonnummer van Anna van Jansen' });
    expect(call.getAttribute('aria-disabled')).toBe('true');
    await user.click(call);
    expect(opened).toHaveLength(1);
  });

  it('reads a relation from its own end and goes to the other', async () => {
    const { show, ids, user } = await openDetails();
    show(ids.lister);
    expect(within(await part(/^Relaties 1/)).getByText('verwijst naar')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Politie Nieuwegein/ }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.politie] });
    const reversed = within(await part(/^Relaties 1/)).getByRole('button', { name: /^Lister/ });
    expect(reversed.textContent).not.toContain('verwijst naar');
  });

  it('saves a field on Enter, quietly, and puts back what was kept on Escape', async () => {
    const { show, ids, user, record } = await openDetails();
    show(ids.lister);
    await screen.findByRole('textbox', { name: 'Bron' });
    await user.type(field('Bron'), 'eigen navraag{Enter}');
    expect((await screen.findByText('Bron: opgeslagen')).textContent).toBe('Bron: opgeslagen');
    expect(record(ids.lister)?.source).toBe('eigen navraag');
    await user.type(field('Bron'), ' en meer{Escape}');
    expect(field('Bron').value).toBe('eigen navraag');
    expect(useUi.getState().selection.kind).toBe('actors');
  });

  it('is confirmed today with one button', async () => {
    const { show, ids, user, record } = await openDetails();
    show(ids.lister);
    await user.click(await screen.findByRole('button', { name: 'Vandaag bevestigd' }));
    await waitFor(() => expect(record(ids.lister)?.confirmedOn).toMatch(/^\d{4}-\d\d-\d\d$/));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Vandaag bevestigd' })).toBeNull());
  });

  it('takes a number that is none nowhere, and says so', async () => {
    const { show, ids, user, record } = await openDetails();
    show(ids.lister);
    await user.click(await screen.findByRole('button', { name: 'Telefoon of e-mail' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Telefoon' }));
    await user.type(field('Telefoon'), 'bel maar{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Dit is geen telefoonnummer. Schrijf het met cijfers.');
    expect(field('Telefoon').value).toBe('bel maar');
    await user.clear(field('Telefoon'));
    await user.type(field('Telefoon'), '000-0000001{Enter}');
    await waitFor(() =>
      expect(record(ids.lister)).toMatchObject({ contactPoints: [{ kind: 'phone', value: '000-0000001' }] }),
    );
  });

  it('makes a theme of what is typed', async () => {
    const { show, ids, user, backend } = await openDetails();
    show(ids.lister);
    await user.click(await screen.findByRole('button', { name: 'Thema’s: Geen' }));
    await user.keyboard('nachtopvang{Enter}{Tab}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Thema’s: nachtopvang' })).toBeTruthy());
    const snapshot = backend.ask('network.snapshot', {});
    const theme = snapshot.vocabulary.themes.find((each) => each.label === 'nachtopvang');
    expect(snapshot.actors.find((actor) => actor.id === ids.lister)?.themeIds).toEqual([theme?.id]);
  });

  it('shows a function that nobody fills and lets somebody fill it', async () => {
    const { show, ids, user, backend } = await openDetails();
    show(ids.politie);
    const contacts = within(await part(/^Contacten 0/));
    await user.click(contacts.getByRole('button', { name: 'Toevoegen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Vacature' }));
    await user.click(await contacts.findByText('functie niet bekend'));
    await user.keyboard('anna{Enter}');
    await waitFor(() =>
      expect(
        backend
          .ask('network.snapshot', {})
          .positions.filter((position) => position.organisationId === ids.politie)
          .map((position) => position.personId),
      ).toEqual([ids.anna]),
    );
    expect(contacts.getByText('Anna van Jansen')).toBeTruthy();
  });
});

describe('a note', () => {
  async function writeNote(text: string) {
    const opened = await openDetails();
    opened.show(opened.ids.lister);
    await opened.user.type(await screen.findByRole('textbox', { name: 'Notities' }), text);
    await opened.user.tab();
    return opened;
  }

  it('is never kept with a citizen service number in it', async () => {
    // 111222333 passes the eleven test and was never given to anybody.
    const { record, ids } = await writeNote('Gaat over 111222333');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Dit lijkt een burgerservicenummer/);
    expect(field('Notities').value).toBe('Gaat over 111222333');
    expect(record(ids.lister)?.notes).toBe('');
  });

  it('is asked about when it seems to be about a client, and kept only when the user says so', async () => {
    const { user, record, ids } = await writeNote('Contact over cliënt op dinsdag');
    expect((await screen.findByRole('alert')).textContent).toContain('Dit lijkt over een cliënt te gaan: ‘cliënt’.');
    expect(record(ids.lister)?.notes).toBe('');
    await user.click(screen.getByRole('button', { name: 'Toch bewaren' }));
    await waitFor(() => expect(record(ids.lister)?.notes).toBe('Contact over cliënt op dinsdag'));
  });

  it('is kept at once when it is about the work', async () => {
    const { record, ids } = await writeNote('Bereikbaar op dinsdag');
    await waitFor(() => expect(record(ids.lister)?.notes).toBe('Bereikbaar op dinsdag'));
  });
});

describe('a person in detail', () => {
  it('keeps yes, no and not known apart', async () => {
    const { show, ids, user, record } = await openDetails();
    show(ids.anna);
    const group = await screen.findByRole('radiogroup', { name: 'Ervaringsdeskundig?' });
    const answer = (name: string) => within(group).getByRole<HTMLInputElement>('radio', { name });
    expect([answer('Ja').checked, answer('Nee').checked, answer('Niet bekend').checked]).toEqual([false, false, true]);
    await user.click(answer('Nee'));
    await waitFor(() => expect(record(ids.anna)).toMatchObject({ hasLivedExperience: false }));
    await user.click(answer('Niet bekend'));
    await waitFor(() => expect(record(ids.anna)).toMatchObject({ hasLivedExperience: null }));
  });

  it('is renamed by typing over the name', async () => {
    const { show, ids, user, record } = await openDetails();
    show(ids.anna);
    await waitFor(() => expect(field('Naam').value).toBe('Anna van Jansen'));
    await user.clear(field('Naam'));
    await user.type(field('Naam'), 'Anna de Wit{Enter}');
    await waitFor(() => expect(record(ids.anna)).toMatchObject({ givenName: 'Anna', prefix: 'de', familyName: 'Wit' }));
  });

  it('has one first function, whichever is chosen', async () => {
    const { show, ids, user, backend } = await openDetails();
    show(ids.anna);
    const functions = within(await part(/^Functies 1/));
    await user.click(functions.getByRole('button', { name: 'Toevoegen' }));
    await user.keyboard('politie{Enter}');
    await user.click(
      await screen.findByRole('button', { name: 'Functie bij Politie Nieuwegein als eerste gebruiken' }),
    );
    await waitFor(() =>
      expect(
        backend
          .ask('network.snapshot', {})
          .positions.filter((position) => position.isPrimary)
          .map((position) => position.organisationId),
      ).toEqual([ids.politie]),
    );
  });
});

describe('other selections in detail', () => {
  it('shows both ends of a relation and turns it round', async () => {
    const { ids, user, backend } = await openDetails();
    useUi.getState().select({ kind: 'relation', id: ids.relation });
    expect((await screen.findByRole('heading', { level: 2, name: 'Lister – Politie Nieuwegein' })).tagName).toBe('H2');
    await user.click(screen.getByRole('button', { name: 'Omdraaien' }));
    await screen.findByRole('heading', { level: 2, name: 'Politie Nieuwegein – Lister' });
    expect(backend.ask('network.snapshot', {}).relations).toMatchObject([{ fromId: ids.politie, toId: ids.lister }]);
  });

  it('gives a relation another intensity beside its row, in words', async () => {
    const { show, ids, user, backend } = await openDetails();
    show(ids.lister);
    await user.click(await screen.findByRole('button', { name: 'Relatie met Politie Nieuwegein wijzigen' }));
    await user.click(await screen.findByRole('button', { name: 'Intensiteit: Stemmen af' }));
    await user.click(screen.getByRole('option', { name: 'Beslissen samen' }));
    await screen.findByRole('button', { name: 'Intensiteit: Beslissen samen' });
    expect(backend.ask('network.snapshot', {}).relations[0]?.intensity).toBe(4);
  });

  it('counts several and opens one of them', async () => {
    const { ids, user } = await openDetails();
    useUi.getState().select({ kind: 'actors', ids: [ids.lister, ids.politie, ids.anna] });
    await screen.findByRole('heading', { level: 2, name: '3 geselecteerd' });
    expect(screen.getByText('2 organisaties · 1 contact')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Politie Nieuwegein/ }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.politie] });
  });

  it('tells of the network when nothing is selected', async () => {
    const { user, backend } = await openDetails();
    expect(screen.getByText('2 organisaties · 1 contact · 1 relatie')).toBeTruthy();
    await user.type(field('Gezamenlijk doel'), 'Niemand op straat');
    await user.tab();
    await waitFor(() => expect(backend.ask('network.snapshot', {}).network.goal).toBe('Niemand op straat'));
  });
});
