import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { DetailsPanel } from './index.ts';

async function openMeetings() {
  const opened: unknown[] = [];
  const test = createTestApp(createTestBackend(), (route, input) => {
    if (route === 'shell.openExternal') opened.push(input);
    return Promise.resolve(success(null));
  });
  const { ask } = test.backend;
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, politie] = [add('Lister'), add('Politie Nieuwegein')];
  const anna = ask('person.create', { person: { givenName: 'Anna', familyName: 'Jansen' } }).id;
  const tafel = ask('consultation.create', {
    consultation: { name: 'Werktafel crisis', chairId: politie },
    participants: [{ actorId: politie }, { actorId: lister, role: 'agenda' }],
  }).id;
  const opvolger = ask('consultation.create', { consultation: { name: 'Crisistafel' } }).id;
  const convenant = ask('agreement.create', {
    agreement: {
      name: 'Convenant',
      link: 'https://example.org/c.pdf',
      parties: [{ actorId: lister, role: 'betaalt' }],
    },
  }).id;
  renderInApp(
    test,
    <>
      <DetailsPanel />
      <LiveRegion />
    </>,
  );
  await screen.findByRole('heading', { level: 2 });
  const snapshot = () => ask('network.snapshot', {});
  const record = (id: string) => snapshot().actors.find((actor) => actor.id === id);
  const members = () =>
    snapshot()
      .participations.filter(({ consultationId }) => consultationId === tafel)
      .map(({ actorId, role }) => ({ actorId, role }));
  return {
    ids: { lister, politie, anna, tafel, opvolger, convenant },
    opened,
    show: (id: string) => useUi.getState().selectActor(id),
    record,
    members,
    ask,
    user: userEvent.setup(),
  };
}

const part = (name: RegExp) => screen.findByRole('region', { name });

describe('a consultation in detail', () => {
  it('names who is there, the chair first, and goes to them', async () => {
    const { show, ids, user } = await openMeetings();
    show(ids.tafel);
    const list = within(await part(/^Deelnemers 2/));
    const rows = list.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['Politie Nieuwegeinvoorzitter · vast', 'Listeragenda']);
    await user.click(list.getByRole('button', { name: /^Lister/ }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.lister] });
  });

  it('takes somebody in by a part of the name, gives them the chair, and lets the former chair go', async () => {
    const { show, ids, user, members, record } = await openMeetings();
    show(ids.tafel);
    await user.click(within(await part(/^Deelnemers 2/)).getByRole('button', { name: 'Toevoegen' }));
    await user.keyboard('anna{Enter}');
    await part(/^Deelnemers 3/);
    await user.click(screen.getByRole('button', { name: 'Voorzitter maken: Anna Jansen' }));
    await waitFor(() => expect(record(ids.tafel)).toMatchObject({ chairId: ids.anna }));
    await user.click(screen.getByRole('button', { name: 'Deelname weghalen: Politie Nieuwegein' }));
    await part(/^Deelnemers 2/);
    expect(members()).toEqual([
      { actorId: ids.lister, role: 'agenda' },
      { actorId: ids.anna, role: 'permanent' },
    ]);
  });

  it('has no chair when the chair goes', async () => {
    const { show, ids, user, record } = await openMeetings();
    show(ids.tafel);
    await user.click(await screen.findByRole('button', { name: 'Deelname weghalen: Politie Nieuwegein' }));
    await waitFor(() => expect(record(ids.tafel)).toMatchObject({ chairId: null }));
  });

  it('says in words how often it meets and when next', async () => {
    const { show, ids, user, record } = await openMeetings();
    show(ids.tafel);
    const when = within(await part(/^Wanneer/));
    expect(when.getByText(/^Kies een frequentie met een dag van de maand/)).toBeTruthy();
    await user.click(when.getByRole('button', { name: /^Dag van de maand/ }));
    await user.keyboard('eerste maandag{Enter}');
    expect(await screen.findByText('elke eerste maandag van de maand')).toBeTruthy();
    expect(when.getByText(/^De volgende keren: .* en .*\.$/)).toBeTruthy();
    await user.click(when.getByRole('button', { name: /^Frequentie/ }));
    await user.keyboard('drie weken{Enter}');
    expect(await screen.findByText('elke drie weken')).toBeTruthy();
    expect(when.getByText(/^Vul in wanneer de eerste keer was/)).toBeTruthy();
    expect(record(ids.tafel)).toMatchObject({ frequency: 'three_weekly', nthWeekday: null });
  });

  it('refuses to end before it began, and keeps what was typed', async () => {
    const { show, ids, user, record } = await openMeetings();
    show(ids.tafel);
    await user.type(await screen.findByRole('textbox', { name: 'Eerste keer' }), '2-3-2026{Enter}');
    await waitFor(() => expect(record(ids.tafel)).toMatchObject({ validFrom: '2026-03-02' }));
    const last = screen.getByRole<HTMLInputElement>('textbox', { name: 'Opgeheven op' });
    await user.type(last, '1-1-2026{Enter}');
    expect(await screen.findByText(/^De begindatum ligt na de einddatum\./)).toBeTruthy();
    expect([last.value, record(ids.tafel)]).toMatchObject(['1-1-2026', { validUntil: null }]);
  });

  it('is carried on by another, which is never itself by a detour', async () => {
    const { show, ids, user, record } = await openMeetings();
    show(ids.tafel);
    await user.click(within(await part(/^Opvolger/)).getByRole('button', { name: 'Toevoegen' }));
    expect(screen.queryByRole('option', { name: /Werktafel crisis/ })).toBeNull();
    await user.keyboard('crisistafel{Enter}');
    const successors = [{ actorId: ids.opvolger, onDate: null }];
    await waitFor(() => expect(record(ids.tafel)).toMatchObject({ successors }));
    show(ids.opvolger);
    expect(await screen.findByText('Komt voort uit')).toBeTruthy();
    await user.click(within(await part(/^Opvolger/)).getByRole('button', { name: 'Toevoegen' }));
    await user.keyboard('werktafel{Enter}');
    expect(await screen.findByText(/^Iets kan niet zijn eigen opvolger zijn/)).toBeTruthy();
    expect(record(ids.opvolger)).toMatchObject({ successors: [] });
  });
});

describe('an agreement in detail', () => {
  it('opens its document, and takes no other address than that of a web page', async () => {
    const { show, ids, user, opened, record } = await openMeetings();
    show(ids.convenant);
    await user.click(await screen.findByRole('button', { name: 'Document openen' }));
    expect(opened).toEqual([{ url: 'https://example.org/c.pdf' }]);
    const link = screen.getByRole('textbox', { name: 'Document' });
    await user.clear(link);
    await user.type(link, 'file:///etc/passwd{Enter}');
    expect(await screen.findByText(/^Deze link is niet toegestaan\./)).toBeTruthy();
    expect(record(ids.convenant)).toMatchObject({ link: 'https://example.org/c.pdf' });
  });

  it('has parties, each with its role', async () => {
    const { show, ids, user, record } = await openMeetings();
    show(ids.convenant);
    await user.click(within(await part(/^Partijen 1/)).getByRole('button', { name: 'Toevoegen' }));
    await user.keyboard('politie{Enter}');
    await part(/^Partijen 2/);
    await user.click(screen.getByRole('button', { name: 'Rol van Politie Nieuwegein wijzigen' }));
    await user.type(screen.getByRole('textbox', { name: 'Rol in de afspraak' }), 'voert uit{Enter}');
    const parties = [
      { actorId: ids.lister, role: 'betaalt' },
      { actorId: ids.politie, role: 'voert uit' },
    ];
    await waitFor(() => expect(record(ids.convenant)).toMatchObject({ parties }));
  });
});

describe('where an organisation meets', () => {
  it('stands with it, and it can join another from there', async () => {
    const { show, ids, user, ask } = await openMeetings();
    show(ids.lister);
    const meetings = within(await part(/^Overleggen 1/));
    expect(meetings.getByRole('button', { name: /^Werktafel crisis/ }).textContent).toBe('Werktafel crisisagenda');
    await user.click(meetings.getByRole('button', { name: 'Toevoegen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bekend overleg' }));
    await user.type(await screen.findByRole('combobox'), 'crisistafel{Enter}');
    await part(/^Overleggen 2/);
    const joined = ask('network.snapshot', {}).participations.filter(({ actorId }) => actorId === ids.lister);
    expect(joined.map(({ consultationId }) => consultationId)).toEqual([ids.tafel, ids.opvolger]);
  });

  it('and what it agreed stands with it too', async () => {
    const { show, ids, user } = await openMeetings();
    show(ids.lister);
    const agreements = within(await part(/^Afspraken 1/));
    await user.click(agreements.getByRole('button', { name: /^Convenant/ }));
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [ids.convenant] });
  });
});
