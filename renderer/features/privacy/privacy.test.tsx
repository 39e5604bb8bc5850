import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { success } from '../../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { nl } from '../../i18n/nl.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { PrivacyDialogs } from './index.ts';

const { report, erase, review } = nl.privacy;
let backend: TestBackend;
let id: string;
let files: { readonly filename: string; readonly text: string }[];

beforeEach(() => {
  backend = createTestBackend();
  files = [];
  const organisationId = backend.ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  id = backend.ask('person.create', {
    person: {
      givenName: 'Anna',
      prefix: 'van',
      familyName: 'Jansen',
      purpose: 'Samenwerken',
      contactPoints: [{ kind: 'mobile', value: '06-00000001', isPrivate: true }],
    },
    position: { organisationId, roleText: 'wijkagent' },
  }).id;
  backend.ask('person.update', { id, patch: { notes: 'Belt <liever> dan mailt' } });
});

const desktop: DesktopTransport = (_route, input) => {
  const { filename, bytes } = input as { filename: string; bytes: Uint8Array };
  files.push({ filename, text: new TextDecoder().decode(bytes) });
  return Promise.resolve(success({ savedAs: filename }));
};

function show() {
  renderInApp(
    createTestApp(backend, desktop),
    <>
      <PrivacyDialogs />
      <ConfirmDialog />
    </>,
  );
}

test('inzage shows private fields and what was changed, and saving it stands in the export log', async () => {
  show();
  useUi.getState().openDialog({ name: 'personReport', personId: id });
  const dialog = await screen.findByRole('dialog', { name: report.title });
  const part = async (name: string) => dialog && within(await screen.findByRole('region', { name }));
  expect((await part(report.part.person)).getByText('06-00000001 · privé')).toBeTruthy();
  expect((await part(report.part.positions)).getByText('wijkagent')).toBeTruthy();
  expect((await part(report.part.history)).getByText(/nu ‘Belt <liever> dan mailt’/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText(report.purpose), 'Verzoek van Anna');
  await userEvent.click(screen.getByRole('button', { name: report.saveHtml }));
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.filename).toBe('Alles over Anna van Jansen.html');
  expect(files[0]?.text).toContain('Belt &lt;liever&gt; dan mailt');
  expect(backend.ask('privacy.personReport', { id }).exports).toEqual([
    { at: expect.any(String), kind: 'person-report-html', purpose: 'Verzoek van Anna', fields: 'all', rows: 1 },
  ]);
});

test('erasing waits for the name and asks again; no is no, yes is for good', async () => {
  show();
  useUi.getState().openDialog({ name: 'erasePerson', personId: id });
  const submit = await screen.findByRole<HTMLButtonElement>('button', { name: erase.submit });
  expect(submit.disabled).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: erase.nothing }));
  await userEvent.type(screen.getByLabelText('Typ de naam: Anna van Jansen'), 'anna van jansen');
  const answer = async (name: string) => {
    await userEvent.click(submit);
    const question = await screen.findByRole('dialog', { name: 'Anna van Jansen definitief wissen?' });
    await userEvent.click(within(question).getByRole('button', { name }));
  };
  const before = backend.dump();
  await answer(nl.common.action.cancel);
  expect(backend.dump()).toBe(before);
  await answer(erase.submit);
  expect(await screen.findByText('Anna van Jansen is definitief gewist.')).toBeTruthy();
  expect(screen.getByText(erase.noCopies)).toBeTruthy();
  expect(backend.ask('network.snapshot', {}).actors.map(({ label }) => label)).toEqual(['Lister']);
});

test('the review round confirms who is chosen as one step and fills only what is missing', async () => {
  const rob = backend.ask('person.create', { person: { familyName: 'Veld' } }).id;
  show();
  useUi.getState().openDialog({ name: 'review' });
  const anna = await screen.findByRole('checkbox', { name: 'Anna van Jansen' });
  expect(anna.getAttribute('aria-describedby')).not.toBeNull();
  expect(screen.getByText(`${review.reason.noDate} · ${review.reason.noGround}`)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Veld' }));
  await userEvent.type(screen.getByLabelText(review.purpose), 'Iets anders');
  await userEvent.type(screen.getByLabelText(review.ground), 'Publieke taak');
  const steps = backend.ask('history.list', {}).steps.length;
  await userEvent.click(screen.getByRole('button', { name: '1 contact bevestigen' }));
  await waitFor(() => expect(backend.ask('history.list', {}).steps).toHaveLength(steps + 1));
  const { actors } = backend.ask('network.snapshot', {});
  expect(actors.find((actor) => actor.id === id)).toMatchObject({
    purpose: 'Samenwerken',
    legalGround: 'Publieke taak',
  });
  expect(actors.find((actor) => actor.id === rob)).toMatchObject({ purpose: '', legalGround: '', reviewBy: null });
});
