import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { today } from '../../data/dates.ts';
import { type Dialog, useUi } from '../../data/uiStore.ts';
import { FormDialogs } from './index.ts';

async function openForm(dialogFor: (ids: { readonly lister: string; readonly relation: string }) => Dialog) {
  const test = createTestApp();
  const { ask } = test.backend;
  const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const politie = ask('organisation.create', { organisation: { name: 'Politie' } }).id;
  const relation = ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact' } }).id;
  renderInApp(test, <FormDialogs />);
  useUi.getState().openDialog(dialogFor({ lister, relation }));
  const form = within(await screen.findByRole('dialog'));
  return {
    form,
    ids: { lister, politie, relation },
    user: userEvent.setup(),
    snapshot: () => ask('network.snapshot', {}),
  };
}

describe('a new action', () => {
  it('is about the relation it was begun on, for somebody, before a day', async () => {
    const { form, ids, user, snapshot } = await openForm(({ relation }) => ({
      name: 'addIssue',
      kind: 'action',
      subject: { kind: 'relation', id: relation },
    }));
    expect(form.getByRole('button', { name: 'Gaat over: Lister – Politie' })).toBeTruthy();
    await user.type(form.getByRole('textbox', { name: 'Titel' }), 'Aan elkaar voorstellen');
    await user.click(form.getByRole('button', { name: /^Wie pakt het op/ }));
    await user.keyboard('lister{Enter}');
    await user.type(form.getByRole('textbox', { name: 'Voor' }), '1-3-2027{Enter}');
    await waitFor(() => expect(snapshot().issues).toHaveLength(1));
    expect(snapshot().issues[0]).toMatchObject({
      kind: 'action',
      title: 'Aan elkaar voorstellen',
      subject: { kind: 'relation', id: ids.relation },
      ownerId: ids.lister,
      dueOn: '2027-03-01',
      status: 'open',
    });
    expect(useUi.getState().dialog).toBeNull();
  });

  it('needs a title, and holds no citizen service number', async () => {
    const { form, user, snapshot } = await openForm(() => ({ name: 'addIssue', kind: 'issue', subject: null }));
    const title = form.getByRole('textbox', { name: 'Titel' });
    await user.type(title, '{Enter}');
    expect((await form.findByRole('alert')).textContent).toBe('Een titel is nodig.');
    await user.type(title, 'over 111222333{Enter}');
    await waitFor(() => expect(form.getByRole('alert').textContent).toMatch(/burgerservicenummer/));
    expect(snapshot().issues).toEqual([]);
  });
});

describe('a new contact moment', () => {
  it('is of today and a conversation, unless somebody says otherwise', async () => {
    const { form, ids, user, snapshot } = await openForm(({ lister }) => ({
      name: 'addContactMoment',
      actorIds: [lister],
    }));
    await user.type(form.getByRole('textbox', { name: 'In één regel' }), 'kennisgemaakt{Enter}');
    await waitFor(() => expect(snapshot().contactMoments).toHaveLength(1));
    const [{ id: _, ...moment } = { id: '' }] = snapshot().contactMoments;
    expect(moment).toEqual({ onDate: today(), kind: 'meeting', summary: 'kennisgemaakt', actorIds: [ids.lister] });
  });

  it('is with somebody', async () => {
    const { form, user, snapshot } = await openForm(() => ({ name: 'addContactMoment', actorIds: [] }));
    await user.type(form.getByRole('textbox', { name: 'In één regel' }), 'gebeld{Enter}');
    expect((await form.findByRole('alert')).textContent).toBe('Kies met wie er is gesproken.');
    expect(snapshot().contactMoments).toEqual([]);
  });
});
