import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { DuplicatesPage, MergeDialog } from './index.ts';

function withDoubles(): TestBackend {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: { name: 'Lister', kvk: '00000001', notes: 'Belt terug' },
  });
  const { id: twin } = backend.ask('organisation.create', {
    organisation: { name: 'Stichting Lister', typeIds: ['bw'], notes: 'Mailt liever' },
  });
  const { id: politie } = backend.ask('organisation.create', { organisation: { name: 'Politie' } });
  for (const [fromId, toId] of [
    [lister, politie],
    [twin, politie],
    [lister, twin],
  ] as const)
    backend.ask('relation.create', { relation: { fromId, toId, typeId: 'werkcontact' } });
  const anna = (email: string) =>
    backend.ask('person.create', {
      person: { givenName: 'Anna', familyName: 'Proef', contactPoints: [{ kind: 'email', value: email }] },
      position: { organisationId: lister, roleText: 'begeleider' },
    });
  anna('een@example.org');
  anna('twee@example.org');
  return backend;
}

function open() {
  const backend = withDoubles();
  renderInApp(
    createTestApp(backend),
    <>
      <DuplicatesPage />
      <MergeDialog />
    </>,
  );
  return { backend, user: userEvent.setup() };
}

test('pairs stand with a word for how likely, and with what speaks for and against', async () => {
  open();
  const organisations = await screen.findByRole('region', { name: 'Lister en Stichting Lister' });
  expect(within(organisations).getByText('bijna zeker · 95%')).toBeDefined();
  expect(within(organisations).getByText('Zelfde naam op rechtsvorm, hoofdletters of spaties na.')).toBeDefined();
  const persons = screen.getByRole('region', { name: 'Anna Proef en Anna Proef' });
  expect(within(persons).getByText('misschien · 60%')).toBeDefined();
  const against = within(persons).getByText('Heeft een ander e-mailadres.').closest('li');
  expect(within(against as HTMLElement).getByLabelText('Let op')).toBeDefined();
});

test('what is no duplicate is gone from the list, and can be taken back', async () => {
  const { backend, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Geen dubbel: Lister en Stichting Lister' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Lister en Stichting Lister' })).toBeNull());
  expect(backend.ask('duplicate.dismissed', {})).toHaveLength(1);
  await user.click(screen.getByRole('switch', { name: 'Toon wat geen dubbel is (1)' }));
  await user.click(screen.getByRole('button', { name: 'Weer voorstellen: Lister en Stichting Lister' }));
  await waitFor(() => expect(backend.ask('duplicate.dismissed', {})).toEqual([]));
});

test('the dialog counts what moves, takes the chosen values and merges in one step', async () => {
  const { backend, user } = open();
  const before = backend.dump();
  await user.click(await screen.findByRole('button', { name: 'Samenvoegen: Lister en Stichting Lister' }));
  const dialog = await screen.findByRole('dialog', { name: 'Samenvoegen' });
  expect(within(dialog).getByText('2 relaties')).toBeDefined();
  expect(within(dialog).getByText('Eén relatie stond er dubbel en gaat op in de andere.')).toBeDefined();
  expect(within(dialog).getByText('De relatie tussen de twee vervalt.')).toBeDefined();
  const notes = within(dialog).getByRole('radiogroup', { name: 'Notities' });
  expect(within(notes).getByRole('radio', { name: 'Allebei' })).toHaveProperty('checked', true);
  await user.click(within(notes).getByRole('radio', { name: 'Belt terug' }));
  await user.click(within(dialog).getByRole('button', { name: 'Samenvoegen' }));

  await waitFor(() => expect(useUi.getState().dialog).toBeNull());
  const { actors } = backend.ask('network.snapshot', {});
  expect(actors.filter(({ kind }) => kind === 'organisation')).toMatchObject([
    { name: 'Stichting Lister', aliases: ['Lister'], kvk: '00000001', typeIds: ['bw'], notes: 'Belt terug' },
    { name: 'Politie' },
  ]);
  await waitFor(() => expect(screen.queryByRole('region', { name: /Stichting Lister/ })).toBeNull());
  act(() => void backend.ask('history.undo', {}));
  expect(backend.dump()).toBe(before);
});

test('two people with other addresses are not merged without a word about it', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Samenvoegen: Anna Proef en Anna Proef' }));
  const dialog = await screen.findByRole('dialog', { name: 'Samenvoegen' });
  expect(within(dialog).getByRole('note').textContent).toContain('verschillende e-mailadressen');
});

test('a network without doubles says so', async () => {
  renderInApp(createTestApp(), <DuplicatesPage />);
  expect(await screen.findByText('Geen dubbelen gevonden')).toBeDefined();
});
