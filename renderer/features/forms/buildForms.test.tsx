import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { type Dialog, useUi } from '../../data/uiStore.ts';
import { FormDialogs } from './index.ts';

/** Partners and a contact; Lister refers to Portaal, which is the relation of the form, and to Kwintes. */
async function openForm(dialogOf: (ids: { readonly anna: string; readonly relation: string }) => Dialog) {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, portaal, kwintes, politie] = [
    add('Lister'),
    add('Portaal'),
    add('Kwintes'),
    add('Politie Nieuwegein'),
  ];
  const anna = ask('person.create', { person: { givenName: 'Anna', familyName: 'Voorbeeld' } }).id;
  const lay = (toId: string) =>
    ask('relation.create', { relation: { fromId: lister, toId, typeId: 'verwijst', intensity: 3, note: 'Wekelijks' } });
  const [relation, twin] = [lay(portaal).id, lay(kwintes).id];
  renderInApp(test, <FormDialogs />);
  act(() => useUi.getState().openDialog(dialogOf({ anna, relation })));
  const form = within(await screen.findByRole('dialog'));
  const snapshot = () => ask('network.snapshot', {});
  const ids = { lister, portaal, kwintes, politie, anna, relation, twin };
  return { ask, form, snapshot, ids, user: userEvent.setup() };
}

const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('the form that gives a contact a function', () => {
  it('takes the organisation and the role by typing, as one step', async () => {
    const { ask, form, ids, snapshot, user } = await openForm(({ anna }) => ({
      name: 'putAtOrganisation',
      personId: anna,
      organisationId: null,
    }));
    const before = snapshot();
    expect(form.getByRole('button', { name: 'Contact: Anna Voorbeeld' })).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Organisatie: Kiezen…' }));
    await user.keyboard('politie{Enter}');
    await user.click(form.getByRole('button', { name: 'Functie: Kiezen…' }));
    await user.keyboard('wijkagent{Enter}');
    await user.click(form.getByRole('button', { name: 'Functie geven' }));
    await isClosed();
    const { positions } = snapshot();
    expect(positions.map(({ personId, organisationId, roleId }) => ({ personId, organisationId, roleId }))).toEqual([
      { personId: ids.anna, organisationId: ids.politie, roleId: 'wijkagent' },
    ]);
    ask('history.undo', {});
    expect({ ...snapshot(), revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('asks for both, and changes nothing without them', async () => {
    const { form, snapshot, user } = await openForm(({ anna }) => ({
      name: 'putAtOrganisation',
      personId: anna,
      organisationId: null,
    }));
    await user.click(form.getByRole('button', { name: 'Functie geven' }));
    expect((await form.findByRole('alert')).textContent).toBe('Kies wie en bij welke organisatie.');
    expect(snapshot().positions).toEqual([]);
  });
});

describe('the form that ties a relation to somebody else', () => {
  const open = () => openForm(({ relation }) => ({ name: 'reconnectRelation', relationId: relation }));

  it('changes the end that was chosen and leaves the rest of the relation, as one step', async () => {
    const { ask, form, ids, snapshot, user } = await open();
    const before = snapshot();
    expect(form.getByRole('button', { name: 'Van: Lister' })).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Naar: Portaal' }));
    await user.keyboard('politie{Enter}');
    await user.click(form.getByRole('button', { name: 'Verleggen' }));
    await isClosed();
    const stands = ({ id, fromId, toId, typeId, intensity, note }: (typeof before.relations)[number]) =>
      [id, fromId, toId, typeId, intensity, note] as const;
    expect(snapshot().relations.map(stands)).toEqual([
      [ids.relation, ids.lister, ids.politie, 'verwijst', 3, 'Wekelijks'],
      [ids.twin, ids.lister, ids.kwintes, 'verwijst', 3, 'Wekelijks'],
    ]);
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: ids.relation });
    ask('history.undo', {});
    expect({ ...snapshot(), revision: 0 }).toEqual({ ...before, revision: 0 });
  });

  it('makes no second of a relation that is there, but opens that one', async () => {
    const { form, ids, snapshot, user } = await open();
    const before = snapshot().relations;
    await user.click(form.getByRole('button', { name: 'Naar: Portaal' }));
    await user.keyboard('kwintes{Enter}');
    await user.click(form.getByRole('button', { name: 'Verleggen' }));
    await isClosed();
    expect(useUi.getState().selection).toEqual({ kind: 'relation', id: ids.twin });
    expect(snapshot().relations).toEqual(before);
  });
});
