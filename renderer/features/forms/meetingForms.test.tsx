import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { type Dialog, useUi } from '../../data/uiStore.ts';
import { FormDialogs } from './index.ts';
import { agreementInput, consultationInput } from './meetingValues.ts';

async function openForm(dialogOf: (ids: { readonly lister: string; readonly tafel: string }) => Dialog) {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, politie] = [add('Lister'), add('Politie Nieuwegein')];
  const tafel = ask('consultation.create', { consultation: { name: 'Crisistafel' } }).id;
  renderInApp(test, <FormDialogs />);
  act(() => useUi.getState().openDialog(dialogOf({ lister, tafel })));
  const form = within(await screen.findByRole('dialog'));
  const snapshot = () => ask('network.snapshot', {});
  return { ask, form, snapshot, ids: { lister, politie, tafel }, user: userEvent.setup() };
}

describe('the form of a consultation', () => {
  it('adds it with those at the table and the one in the chair, as one step', async () => {
    const { form, snapshot, ids, user, ask } = await openForm(({ lister }) => ({
      name: 'addConsultation',
      memberIds: [lister],
    }));
    const before = snapshot();
    await user.type(await form.findByRole('textbox', { name: 'Naam' }), 'Werktafel crisis');
    await user.click(form.getByRole('button', { name: /^Deelnemers/ }));
    await user.keyboard('politie{Enter}{Tab}');
    await user.click(form.getByRole('button', { name: /^Voorzitter/ }));
    await user.keyboard('politie{Enter}');
    await user.click(form.getByRole('button', { name: /^Frequentie/ }));
    await user.keyboard('drie weken{Enter}');
    await user.click(form.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const made = snapshot().actors.find(({ label }) => label === 'Werktafel crisis');
    expect(made).toMatchObject({ chairId: ids.politie, frequency: 'three_weekly', nthWeekday: null });
    expect(snapshot().participations.map(({ actorId }) => actorId)).toEqual([ids.lister, ids.politie]);
    ask('history.undo', {});
    expect({ ...snapshot(), revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('lets go of the chair with the one who leaves the table', async () => {
    const { form, user } = await openForm(({ lister }) => ({ name: 'addConsultation', memberIds: [lister] }));
    await user.click(await form.findByRole('button', { name: /^Voorzitter/ }));
    await user.keyboard('lister{Enter}');
    expect(form.getByRole('button', { name: /^Voorzitter.*Lister/ })).toBeTruthy();
    await user.click(form.getByRole('button', { name: /^Deelnemers/ }));
    await user.keyboard('lister{Enter}{Tab}');
    expect(form.queryByRole('button', { name: /^Voorzitter.*Lister/ })).toBeNull();
  });

  it('asks for a name and keeps what was filled in', async () => {
    const { form, user, snapshot } = await openForm(({ lister }) => ({ name: 'addConsultation', memberIds: [lister] }));
    await user.click(await form.findByRole('button', { name: 'Toevoegen' }));
    expect((await form.findByRole('alert')).textContent).toBe('Een naam is nodig.');
    expect(form.getByRole('button', { name: /^Deelnemers.*Lister/ })).toBeTruthy();
    expect(snapshot().actors).toHaveLength(3);
  });
});

describe('the form of a relation', () => {
  it('lays no relation onto a consultation: it lets somebody take part', async () => {
    const { form, user, snapshot, ids } = await openForm(({ lister, tafel }) => ({
      name: 'addRelation',
      fromId: lister,
      toId: tafel,
    }));
    expect(await form.findByText('Lister gaat deelnemen aan Crisistafel.')).toBeTruthy();
    expect(form.queryByRole('button', { name: /^Soort relatie/ })).toBeNull();
    await user.click(form.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const { relations, participations } = snapshot();
    expect([relations, participations.map(({ actorId }) => actorId)]).toEqual([[], [ids.lister]]);
  });
});

describe('what the forms send', () => {
  const consultation = { name: 'T', typeId: null, frequency: null, dayId: null, memberIds: ['a'], chairId: null };
  const keyOf = (make: () => unknown) => {
    try {
      make();
      return null;
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : thrown;
    }
  };

  it('has a chair from among those at the table', () => {
    expect(keyOf(() => consultationInput({ ...consultation, chairId: 'b' }))).toBe(
      'errors.sentence.CHAIR_NO_PARTICIPANT',
    );
    const input = consultationInput(
      { ...consultation, chairId: 'a', dayId: '-1:5', frequency: 'monthly' },
      { x: 1, y: 2 },
    );
    expect(input).toEqual({
      consultation: {
        name: 'T',
        typeId: null,
        frequency: 'monthly',
        nthWeekday: { nth: -1, weekday: 5 },
        chairId: 'a',
      },
      participants: [{ actorId: 'a' }],
      at: { x: 1, y: 2 },
    });
  });

  it('has a title and a web page', () => {
    const agreement = { name: 'Convenant', kindId: null, memberIds: ['a'], frequency: null, link: 'example.org/c' };
    expect(agreementInput(agreement)).toEqual({
      agreement: {
        name: 'Convenant',
        kindId: null,
        parties: [{ actorId: 'a', role: '' }],
        frequency: null,
        link: 'https://example.org/c',
      },
    });
    expect(keyOf(() => agreementInput({ ...agreement, name: ' ' }))).toBe('meetings.form.needsTitle');
    expect(keyOf(() => agreementInput({ ...agreement, link: 'file:///etc/passwd' }))).toBe(
      'errors.sentence.LINK_REFUSED',
    );
  });
});
