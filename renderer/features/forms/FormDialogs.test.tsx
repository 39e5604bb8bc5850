import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi, type Dialog } from '../../data/uiStore.ts';
import { FormDialogs } from './index.ts';

async function openForm(dialog: (ids: { readonly lister: string; readonly politie: string }) => Dialog) {
  const test = createTestApp();
  const { ask } = test.backend;
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const ids = { lister: add('Lister'), politie: add('Politie Nieuwegein') };
  renderInApp(test, <FormDialogs />);
  useUi.getState().openDialog(dialog(ids));
  await screen.findByRole('dialog');
  const snapshot = () => ask('network.snapshot', {});
  const organisations = () =>
    snapshot()
      .actors.filter((actor) => actor.kind === 'organisation')
      .map((actor) => actor.label)
      .toSorted();
  return { ids, snapshot, organisations, user: userEvent.setup() };
}

const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: label });

describe('adding a partner', () => {
  const open = () => openForm(() => ({ name: 'addOrganisation' }));

  it('takes a name and Enter, selects what was added and knows its type by its name', async () => {
    const { user, snapshot } = await open();
    await waitFor(() => expect(document.activeElement).toBe(field('Naam')));
    await user.keyboard('Politie IJsselstein{Enter}');
    await waitFor(() => expect(useUi.getState().dialog).toBeNull());
    const added = snapshot().actors.find((actor) => actor.label === 'Politie IJsselstein');
    expect(added).toMatchObject({ typeIds: ['politie'], areaIds: [] });
    expect(useUi.getState().selection).toEqual({ kind: 'actors', ids: [added?.id] });
  });

  it('goes on with the next on Ctrl+Enter', async () => {
    const { user, organisations } = await open();
    await user.type(field('Naam'), 'Abrona{Control>}{Enter}{/Control}');
    await waitFor(() => expect(field('Naam').value).toBe(''));
    expect(document.activeElement).toBe(field('Naam'));
    await user.keyboard('Altrecht{Enter}');
    await waitFor(() => expect(useUi.getState().dialog).toBeNull());
    expect(organisations()).toEqual(['Abrona', 'Altrecht', 'Lister', 'Politie Nieuwegein']);
  });

  it('says that a name is there already and opens it, whatever the spelling', async () => {
    const { user, ids, organisations } = await open();
    await user.type(field('Naam'), 'stichting LISTER');
    expect(await screen.findByText('‘Lister’ staat al op de kaart.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Openen' }));
    expect(useUi.getState()).toMatchObject({ dialog: null, selection: { kind: 'actors', ids: [ids.lister] } });
    expect(organisations()).toEqual(['Lister', 'Politie Nieuwegein']);
  });

  it('asks for a name and adds nothing without one', async () => {
    const { user, organisations } = await open();
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Een naam is nodig.');
    expect(organisations()).toEqual(['Lister', 'Politie Nieuwegein']);
  });

  it('takes types and areas by typing', async () => {
    const { user, snapshot } = await open();
    await user.type(field('Naam'), 'Portaal');
    await user.click(screen.getByRole('button', { name: 'Type: Kiezen…' }));
    await user.keyboard('woningcorp{Enter}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Type: Kiezen…' }));
    await user.keyboard('woningcorp{Enter}');
    await user.click(screen.getByRole('button', { name: 'Werkgebied: Kiezen…' }));
    await user.keyboard('nieuweg{Enter}');
    // The list stays open for more; what was picked shows at once.
    expect(await screen.findByRole('button', { name: 'Werkgebied: Nieuwegein' })).toBeTruthy();
    await user.click(field('Naam'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(useUi.getState().dialog).toBeNull());
    expect(snapshot().actors.find((actor) => actor.label === 'Portaal')).toMatchObject({
      typeIds: ['corp'],
      areaIds: ['GM0356'],
    });
  });
});

describe('adding a contact', () => {
  it('takes a name apart and begins a function at the organisation it was opened from', async () => {
    const { user, ids, snapshot } = await openForm(({ lister }) => ({ name: 'addPerson', organisationId: lister }));
    await user.type(field('Naam'), 'Anna van Jansen');
    await user.click(screen.getByRole('button', { name: 'Functie: Kiezen…' }));
    await user.keyboard('begeleider{Enter}');
    await user.type(field('E-mail'), 'anna@example.org{Enter}');
    await waitFor(() => expect(useUi.getState().dialog).toBeNull());
    const { actors, positions } = snapshot();
    const anna = actors.find((actor) => actor.label === 'Anna van Jansen');
    expect(anna).toMatchObject({ familyName: 'Jansen', prefix: 'van', contactPoints: [{ value: 'anna@example.org' }] });
    expect(positions).toMatchObject([{ personId: anna?.id, organisationId: ids.lister, roleText: 'begeleider' }]);
  });

  it('makes an organisation that is not there yet', async () => {
    const { user, organisations } = await openForm(() => ({ name: 'addPerson' }));
    await user.type(field('Naam'), 'Mo Proef');
    await user.click(screen.getByRole('button', { name: 'Organisatie: Kiezen…' }));
    await user.keyboard('Abrona{Enter}');
    await screen.findByRole('button', { name: 'Organisatie: Abrona' });
    expect(organisations()).toEqual(['Abrona', 'Lister', 'Politie Nieuwegein']);
  });

  it('keeps the form as it is when an address is refused', async () => {
    const { user, snapshot } = await openForm(() => ({ name: 'addPerson' }));
    await user.type(field('Naam'), 'Mo Proef');
    await user.type(field('E-mail'), 'mo at example{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Dit is geen e-mailadres. Schrijf het als naam@example.org.',
    );
    expect(field('Naam').value).toBe('Mo Proef');
    expect(snapshot().actors).toHaveLength(2);
  });
});

describe('laying a relation', () => {
  it('reads as a sentence before it is laid', async () => {
    const { user, ids, snapshot } = await openForm(({ lister }) => ({ name: 'addRelation', fromId: lister }));
    await user.click(screen.getByRole('button', { name: 'Naar: Kiezen…' }));
    await user.keyboard('poli{Enter}');
    await user.click(screen.getByRole('button', { name: /^Soort relatie/ }));
    await user.keyboard('verwijst naar{Enter}');
    expect(await screen.findByText('Lister verwijst naar Politie Nieuwegein.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Intensiteit/ }));
    await user.keyboard('stemmen{Enter}');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(useUi.getState().dialog).toBeNull());
    expect(snapshot().relations).toMatchObject([
      { fromId: ids.lister, toId: ids.politie, typeId: 'verwijst', intensity: 3, status: 'existing' },
    ]);
  });

  it('says that a relation is there already', async () => {
    const { user, snapshot } = await openForm(({ lister, politie }) => ({
      name: 'addRelation',
      fromId: lister,
      toId: politie,
    }));
    await user.click(screen.getByRole('button', { name: 'Toevoegen en volgende' }));
    await waitFor(() => expect(snapshot().relations).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Naar: Kiezen…' }));
    await user.keyboard('poli{Enter}');
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Deze relatie is er al. Open de relatie om haar te wijzigen.',
    );
  });

  it('asks between whom', async () => {
    const { user } = await openForm(() => ({ name: 'addRelation' }));
    await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Kies tussen wie de relatie loopt.');
  });
});
