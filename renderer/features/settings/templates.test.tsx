import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { requestTemplates } from '../../data/templateIntent.ts';
import { SettingsPage } from './index.ts';
import { useSettings } from './settingsStore.ts';

beforeEach(() => useSettings.setState({ section: 'template', templateId: null, deriving: null }));

function openTemplates(desktop?: DesktopTransport) {
  const backend = createTestBackend();
  const partner = (name: string, typeId: string) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [typeId] } }).id;
  const [lister, politie] = [partner('Lister', 'bw'), partner('Politie Voorbeeld', 'politie')];
  const { id: tafel } = backend.ask('consultation.create', {
    consultation: { name: 'Wijktafel', typeId: 'mdo', frequency: 'monthly' },
    participants: [{ actorId: lister }, { actorId: politie, role: 'on_call' }],
  });
  renderInApp(createTestApp(backend, desktop), <SettingsPage />);
  const user = userEvent.setup();
  const templates = () => backend.ask('network.snapshot', {}).vocabulary.templates;
  const own = () => templates().filter(({ origin }) => origin === 'own');
  const choose = async (button: RegExp | string, ...options: readonly string[]) => {
    await user.click(await screen.findByRole('button', { name: button }));
    for (const option of options)
      await user.click(await screen.findByRole('option', { name: new RegExp(`^${option}(?! jeugd|-)`) }));
  };
  return { backend, user, own, choose, tafel };
}

test('a built-in template is read, and a copy of it is changed', async () => {
  const { user, own, choose } = openTemplates();
  await user.click(await screen.findByRole('button', { name: /^Woonoverlast \d/ }));
  expect(screen.getByText(/^Dit sjabloon hoort bij Ketenkaart/)).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Naam' })).toBeNull();
  expect(screen.queryByRole('button', { name: /uit het sjabloon halen$/ })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Kopie maken' }));
  const name = await screen.findByRole('textbox', { name: 'Naam' });
  expect((name as HTMLInputElement).value).toBe('Woonoverlast – eigen');
  expect(screen.getByText('Begonnen als kopie van ‘Woonoverlast’.')).toBeDefined();
  await choose(/^Schaal van Woningcorporatie: Gemeente/, 'Regio');
  await choose(/^Minstens van Woningcorporatie: min. 1/, 'min. 3');
  await choose(/^Minstens van Wijkagent: min. 1/, 'min. 2');
  await choose(/^Eis van Woningcorporatie: Verplicht/, 'Wenselijk');
  await user.click(screen.getByRole('button', { name: 'Politie uit het sjabloon halen' }));
  const why = screen.getByRole('textbox', { name: 'Bron of reden van Woningcorporatie' });
  await user.clear(why);
  await user.type(why, 'convenant{Enter}');
  await waitFor(() => {
    const [copy] = own();
    expect(copy?.expectations.find((each) => each.partnerTypeId === 'corp')).toMatchObject({
      scale: 'regio',
      minCount: 3,
      requirement: 'desirable',
      sourceMark: 'convenant',
    });
    expect(copy?.expectations.find((each) => each.roleId === 'wijkagent')?.minCount).toBe(2);
    expect(copy?.expectations.some((each) => each.partnerTypeId === 'politie' && each.kind === 'partner')).toBe(false);
  });
});

test('an own template begins empty and is filled by choosing', async () => {
  const { user, own, choose } = openTemplates();
  expect(await screen.findByText(/^Nog geen eigen sjabloon/)).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: /^Nieuw sjabloon/ }), 'Overlast{Enter}');
  expect(await screen.findByText(/^Nog geen partners/)).toBeDefined();
  await choose(/^Partners toevoegen/, 'Woningcorporatie', 'Politie');
  await user.keyboard('{Tab}');
  await choose(/^Rollen toevoegen/, 'Wijkagent');
  await user.keyboard('{Tab}');
  await choose(/^Van welke partner/, 'Woningcorporatie');
  await choose(/^Wat voor relatie/, 'samen in een afspraak');
  await choose(/^Naar welke partner/, 'Politie');
  const ties = screen.getByRole('list', { name: 'Relaties' });
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
  await within(ties).findByRole('button', { name: /^Relatie van .*: samen in een afspraak/ });
  await waitFor(() =>
    expect(
      own()[0]?.expectations.map(({ kind, partnerTypeId, roleId, via, fromTypeId, toTypeId }) => [
        kind,
        partnerTypeId ?? roleId ?? [via, fromTypeId, toTypeId],
      ]),
    ).toEqual([
      ['partner', 'corp'],
      ['partner', 'politie'],
      ['role', 'wijkagent'],
      ['relation', ['agreement', 'corp', 'politie']],
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Alle sjablonen' }));
  expect(screen.getByText('2 partners · 1 rol · 1 relatie')).toBeDefined();
});

test('a name that another template has is refused beside the field', async () => {
  const { user, own } = openTemplates();
  await user.type(await screen.findByRole('textbox', { name: /^Nieuw sjabloon/ }), 'woonoverlast{Enter}');
  expect(await screen.findByText(/^Er is al een sjabloon met deze naam/)).toBeDefined();
  expect(own()).toEqual([]);
});

test('a template is made of a consultation, with what it gives shown before', async () => {
  const { user, own, tafel } = openTemplates();
  await screen.findByText(/^Nog geen eigen sjabloon/);
  requestTemplates({ kind: 'fromNetwork', consultationId: tafel });
  expect((await screen.findByRole('status')).textContent).toBe('Dit wordt: 2 partners · 1 overleg.');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam van het sjabloon' }).value).toBe(
    'Zoals Wijktafel',
  );
  await user.click(screen.getByRole('button', { name: 'Sjabloon maken' }));
  await screen.findByRole('heading', { name: 'Zoals Wijktafel' });
  expect(
    own()[0]?.expectations.map(({ partnerTypeId, consultationTypeId, requirement, frequency }) => [
      partnerTypeId ?? consultationTypeId,
      requirement,
      frequency,
    ]),
  ).toEqual([
    ['politie', 'desirable', ''],
    ['bw', 'required', ''],
    ['mdo', 'required', 'monthly'],
  ]);
});

test('a template is saved to a file, read again, and taken away; a broken file says so', async () => {
  const files: { filename: string; bytes: Uint8Array }[] = [];
  const { user, own } = openTemplates((route, input) => {
    if (route === 'file.save') files.push(input as (typeof files)[number]);
    return Promise.resolve(success({ savedAs: 'sjabloon.json' }));
  });
  await user.click(await screen.findByRole('button', { name: 'Meer met Mensenhandel' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Opslaan als bestand' }));
  await waitFor(() => expect(files.map(({ filename }) => filename)).toEqual(['sjabloon Mensenhandel.json']));
  const input = screen.getByLabelText('Sjabloon inlezen', { selector: 'input' });
  await user.upload(input, new File(['{"elements":[]}'], 'kumu.json', { type: 'application/json' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Dit is geen sjabloon van Ketenkaart/);
  expect(own()).toEqual([]);
  await user.upload(input, new File([files[0]?.bytes.slice() ?? ''], 'sjabloon.json', { type: 'application/json' }));
  await screen.findByRole('textbox', { name: 'Naam' });
  expect(own().map(({ label }) => label)).toEqual(['Mensenhandel (2)']);
  await user.click(screen.getByRole('button', { name: 'Meer met Mensenhandel (2)' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
  expect(await screen.findByText(/^Nog geen eigen sjabloon/)).toBeDefined();
  expect(own()).toEqual([]);
});
