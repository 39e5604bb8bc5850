import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { today } from '../../data/dates.ts';
import { useUi } from '../../data/uiStore.ts';
import { useGoals } from './goalsStore.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { GoalsPage, MissingPage, UnspokenPage } from './index.ts';
import { keptMonths, useUnspoken } from './unspokenStore.ts';

beforeEach(() => {
  localStorage.clear();
  useUnspoken.setState({ part: 'partners', months: 6, isOnlyLong: true });
  useGoals.setState({ partnerIds: null });
});

const rows = () => screen.getAllByRole('row').slice(2);
const texts = (...columns: readonly string[]) =>
  rows().map((row) => columns.map((column) => row.querySelector(`[data-column-id="${column}"]`)?.textContent));

function aNetwork() {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string, areaIds: readonly string[] = []) =>
    ask('organisation.create', { organisation: { name, areaIds: [...areaIds] } }).id;
  const ids = {
    lister: add('Lister', ['GM0356']),
    politie: add('Politie Nieuwegein', ['GM0356']),
    portaal: add('Portaal', ['GM0321']),
  };
  const spoken = (id: string, onDate: string, summary = '') =>
    ask('contactMoment.create', { contactMoment: { onDate, summary, actorIds: [id] } });
  return { ...test, ask, ids, spoken, user: userEvent.setup() };
}

describe('who was not spoken for long', () => {
  it('is listed with never on top, and how long ago in words', async () => {
    const { ids, spoken, ...test } = aNetwork();
    spoken(ids.politie, '2020-01-15', 'kennisgemaakt');
    spoken(ids.portaal, today());
    renderInApp(test, <UnspokenPage />);
    await screen.findByRole('grid', { name: 'Tabel van laatste contacten' });
    expect(screen.getByText('1 nog nooit gesproken · 1 langer dan 6 maanden geleden')).toBeTruthy();
    const [never, long] = texts('name', 'standing', 'lastOn', 'lastWas');
    expect(never).toEqual(['Lister', 'Nog nooit gesproken', '', '']);
    expect(long).toEqual(['Politie Nieuwegein', 'Lang niet gesproken', '15-01-2020', 'kennisgemaakt']);
    expect(texts('ago')[1]?.[0]).toMatch(/^\d+ jaar geleden$/);
  });

  it('is asked per municipality, and leads to the partners there', async () => {
    const { ids, spoken, user, ...test } = aNetwork();
    spoken(ids.politie, today());
    renderInApp(test, <UnspokenPage />);
    await user.click(await screen.findByRole('radio', { name: 'Per gebied' }));
    await screen.findByRole('grid', { name: 'Tabel van contact per gebied' });
    expect(screen.getByText('In 1 gebied is nog niemand gesproken')).toBeTruthy();
    expect(texts('area', 'ago', 'partners', 'never', 'recent')).toEqual([
      ['Houten', 'Nog nooit gesproken', '1', '1', '0'],
      ['Nieuwegein', 'vandaag', '2', '1', '1'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Houten' }));
    await screen.findByRole('grid', { name: 'Tabel van laatste contacten' });
    expect(texts('name')).toEqual([['Portaal']]);
    expect(useUi.getState().filters.areaIds).toEqual(['GM0321']);
  });

  it('lets a contact moment be added with who is selected, and remembers after how many months', async () => {
    const { ids, user, ...test } = aNetwork();
    renderInApp(test, <UnspokenPage />);
    await user.click(await screen.findByRole('checkbox', { name: 'Lister selecteren' }));
    await user.click(await screen.findByRole('button', { name: 'Contactmoment toevoegen' }));
    expect(useUi.getState().dialog).toEqual({ name: 'addContactMoment', actorIds: [ids.lister] });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lang is' }), '3 maanden');
    expect(keptMonths(localStorage.getItem('ketenkaart.unspoken.months'))).toBe(3);
    expect(keptMonths('7')).toBe(6);
  });
});

describe('missing partners', () => {
  it('stand with what is too late on top, and are changed in place', async () => {
    const { ask, ids, user, ...test } = aNetwork();
    const miss = (name: string, inviteBefore: string | null) =>
      ask('organisation.create', {
        organisation: {
          name,
          presence: 'missing',
          missing: { stage: 'candidate', inviteBefore, missedByIds: [ids.lister, ids.politie] },
        },
      }).id;
    const later = miss('Altrecht', null);
    miss('Schuldhulp', '2020-03-01');
    renderInApp(test, <MissingPage />);
    await screen.findByRole('grid', { name: 'Tabel van gemiste partijen' });
    expect(screen.getByText('1 uitnodiging over tijd · 2 partijen gemist')).toBeTruthy();
    const [first, second] = texts('name', 'stage', 'missedBy');
    expect(first).toEqual(['Schuldhulp', 'Kandidaat', 'Lister, Politie Nieuwegein']);
    expect(second?.[0]).toBe('Altrecht');
    expect(texts('inviteBefore')[0]?.[0]).toMatch(/^[\d.]+ dagen te laat, 01-03-2020$/);
    const stage = rows()[1]?.querySelector<HTMLElement>('[data-column-id="stage"]');
    await user.click(stage ?? document.body);
    await user.keyboard('{Enter}aangesloten{Enter}');
    const actorOf = () => ask('network.snapshot', {}).actors.find(({ id }) => id === later);
    await waitFor(() => expect(actorOf()).toMatchObject({ presence: 'present', missing: { stage: 'joined' } }));
    expect(await screen.findByText('1 uitnodiging over tijd · 1 partij gemist · 1 aangesloten')).toBeTruthy();
  });

  it('are found on the page of gaps when there are none yet', async () => {
    const { user, ...test } = aNetwork();
    renderInApp(test, <MissingPage />);
    await user.click(await screen.findByRole('button', { name: 'Naar Wie mist er?' }));
    expect(useUi.getState().page).toBe('gaps');
  });
});

describe('goals side by side', () => {
  it('has a column per partner that has any, and says what is not known', async () => {
    const { ask, ids, ...test } = aNetwork();
    ask('organisation.update', { id: ids.lister, patch: { goal: 'Wonen met begeleiding', excludes: 'Onder 18' } });
    renderInApp(test, <GoalsPage />);
    const table = await screen.findByRole('table', { name: 'Doelen van partners naast elkaar' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Partners', 'Lister']);
    const cell = (field: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `${field}, Lister` });
    expect(cell('Doel').value).toBe('Wonen met begeleiding');
    expect(cell('Kan niet').placeholder).toBe('niet bekend');
  });

  it('takes all partners of a consultation, also those who sit there in person, and is changed in place', async () => {
    const { ask, ids, user, ...test } = aNetwork();
    const { id: anna } = ask('person.create', {
      person: { givenName: 'Anna', familyName: 'Jansen' },
      position: { organisationId: ids.portaal },
    });
    ask('consultation.create', {
      consultation: { name: 'Woonoverlast' },
      participants: [{ actorId: anna }, { actorId: ids.politie }],
    });
    renderInApp(test, <GoalsPage />);
    await user.click(await screen.findByRole('button', { name: /^Allen van/ }));
    await user.keyboard('woon{Enter}');
    const goal = await screen.findByRole('textbox', { name: 'Doel, Portaal' });
    expect(screen.getByRole('textbox', { name: 'Doel, Politie Nieuwegein' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Doel, Lister' })).toBeNull();
    await user.type(goal, 'Rust in de buurt');
    await user.tab();
    const goalOf = () => ask('network.snapshot', {}).actors.find(({ id }) => id === ids.portaal);
    await waitFor(() => expect(goalOf()).toMatchObject({ goal: 'Rust in de buurt' }));
    await user.type(goal, ' 111222333');
    await user.tab();
    expect((await screen.findByRole('alert')).textContent).toMatch(/burgerservicenummer/);
    expect(goalOf()).toMatchObject({ goal: 'Rust in de buurt' });
  });

  it('asks about what looks like a client, and keeps it only when told to', async () => {
    const { ask, ids, user, ...test } = aNetwork();
    ask('organisation.update', { id: ids.lister, patch: { goal: 'Wonen' } });
    renderInApp(
      test,
      <>
        <GoalsPage />
        <ConfirmDialog />
      </>,
    );
    const goal = await screen.findByRole('textbox', { name: 'Doel, Lister' });
    const goalOf = () => ask('network.snapshot', {}).actors.find(({ id }) => id === ids.lister);
    await user.type(goal, ' voor een cliënt');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Annuleren' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/niet bewaard/);
    expect(goalOf()).toMatchObject({ goal: 'Wonen' });
    await user.type(goal, '!');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Toch bewaren' }));
    await waitFor(() => expect(goalOf()).toMatchObject({ goal: 'Wonen voor een cliënt!' }));
  });
});
