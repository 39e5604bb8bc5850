import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { today } from '../../data/dates.ts';
import { useUi } from '../../data/uiStore.ts';
import { DetailsPanel } from './index.ts';

async function openDetails() {
  const test = createTestApp();
  const { ask } = test.backend;
  const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const politie = ask('organisation.create', { organisation: { name: 'Politie Nieuwegein' } }).id;
  const anna = ask('person.create', {
    person: { givenName: 'Anna', familyName: 'Jansen' },
    position: { organisationId: lister },
  }).id;
  renderInApp(test, <DetailsPanel />);
  await screen.findByRole('heading', { level: 2 });
  const snapshot = () => ask('network.snapshot', {});
  return { ...test, ask, snapshot, ids: { lister, politie, anna }, user: userEvent.setup() };
}

const show = (id: string) => useUi.getState().selectActor(id);
const part = async (name: RegExp) => within(await screen.findByRole('region', { name }));

describe('issues and actions of one actor', () => {
  it('are ticked off, stay to be seen, and are opened again', async () => {
    const { app, ids, user, snapshot } = await openDetails();
    const subject = { kind: 'actor', id: ids.lister } as const;
    await app.client['issue.create']({ issue: { kind: 'action', title: 'Bellen', dueOn: '2020-01-01', subject } });
    show(ids.lister);
    const open = await part(/^Knelpunten en acties 1/);
    expect(open.getByText(/^[\d.]+ dagen te laat, 01-01-2020 · Actie$/)).toBeTruthy();
    await user.click(open.getByRole('checkbox', { name: 'Bellen is gedaan' }));
    const section = await part(/^Knelpunten en acties 0/);
    expect(snapshot().issues[0]?.status).toBe('done');
    await user.click(section.getByRole('button', { name: '1 afgehandeld tonen' }));
    await user.click(section.getByRole('checkbox', { name: 'Bellen weer openen' }));
    await waitFor(() => expect(snapshot().issues[0]).toMatchObject({ status: 'open', closedOn: null }));
  });

  it('begin with a form that knows what they are about', async () => {
    const { ids, user } = await openDetails();
    show(ids.lister);
    await user.click((await part(/^Knelpunten en acties 0/)).getByRole('button', { name: 'Toevoegen' }));
    const subject = { kind: 'actor', id: ids.lister };
    expect(useUi.getState().dialog).toEqual({ name: 'addIssue', kind: 'action', subject });
  });
});

describe('contact moments of one actor', () => {
  it('are kept with Enter, on today, and count for the organisation too', async () => {
    const { ids, user, snapshot } = await openDetails();
    show(ids.anna);
    expect((await part(/^Contactmomenten 0/)).getByText('Nog nooit gesproken')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /^Vandaag gesproken/ }), 'kennisgemaakt{Enter}');
    expect((await part(/^Contactmomenten 1/)).getByText('Laatste contact vandaag')).toBeTruthy();
    const [moment] = snapshot().contactMoments;
    expect(moment).toMatchObject({ onDate: today(), kind: 'meeting', summary: 'kennisgemaakt', actorIds: [ids.anna] });
    show(ids.lister);
    expect((await part(/^Contactmomenten 1/)).getByText('kennisgemaakt')).toBeTruthy();
    expect((await part(/^Contactmomenten 1/)).getByText(/met Anna Jansen/)).toBeTruthy();
  });

  it('hold no citizen service number', async () => {
    const { ids, user, snapshot } = await openDetails();
    show(ids.anna);
    await user.type(await screen.findByRole('textbox', { name: /^Vandaag gesproken/ }), 'over 111222333{Enter}');
    expect(await screen.findByText(/burgerservicenummer/)).toBeTruthy();
    expect(snapshot().contactMoments).toEqual([]);
  });
});

describe('a missing partner', () => {
  it('goes along its road, says what is too late, and shows how it came in', async () => {
    const { client } = (await openDetails()).app;
    const { actors } = await client['network.snapshot']({});
    const [lister, politie] = ['Lister', 'Politie Nieuwegein'].map(
      (name) => actors.find(({ label }) => label === name)?.id,
    );
    if (!lister || !politie) throw new Error('no partners');
    const { id } = await client['organisation.create']({
      organisation: {
        name: 'Altrecht',
        presence: 'missing',
        missing: { stage: 'gap', missedByIds: [politie], invitedById: lister, inviteBefore: '2020-03-01' },
      },
    });
    const user = userEvent.setup();
    show(id);
    const road = await part(/^Gemiste partij/);
    expect(road.getByText('De uitnodiging had voor 1 maart 2020 de deur uit gemoeten.')).toBeTruthy();
    expect(road.getByRole('button', { current: 'step' }).textContent).toMatch(/Gat/);
    await user.click(road.getByRole('button', { name: 'Verder: rol' }));
    await waitFor(() => expect(road.getByRole('button', { current: 'step' }).textContent).toMatch(/Rol/));
    await user.click(road.getByRole('button', { name: /Uitgenodigd$/ }));
    await waitFor(() => expect(road.queryByText(/de deur uit gemoeten/)).toBeNull());
    await user.click(road.getByRole('button', { name: 'Is aangesloten' }));
    const history = await part(/^Hoe deze partij erbij kwam/);
    expect(history.getByText('Gemist door Politie Nieuwegein, uitgenodigd door Lister, aangesloten.')).toBeTruthy();
    const { actors: after } = await client['network.snapshot']({});
    expect(after.find((actor) => actor.id === id)).toMatchObject({ presence: 'present', missing: { stage: 'joined' } });
  });
});

describe('what an organisation is there for', () => {
  it('is folded, with how much of it is known', async () => {
    const { ids, user, snapshot } = await openDetails();
    show(ids.lister);
    const fold = await screen.findByRole('button', { name: 'Doelen en aanbod 0 van 6' });
    expect(screen.queryByRole('textbox', { name: 'Doelgroep' })).toBeNull();
    await user.click(fold);
    await user.type(screen.getByRole('textbox', { name: 'Doelgroep' }), 'Volwassenen zonder thuis');
    await user.tab();
    expect(await screen.findByRole('button', { name: 'Doelen en aanbod 1 van 6' })).toBeTruthy();
    const lister = snapshot().actors.find(({ id }) => id === ids.lister);
    expect(lister).toMatchObject({ targetGroup: 'Volwassenen zonder thuis' });
  });
});
