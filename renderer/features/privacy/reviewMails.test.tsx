import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { DesktopTransport } from '../../../shared/api/desktop.ts';
import { success } from '../../../shared/api/result.ts';
import { createTestBackend, type TestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { useUi } from '../../data/uiStore.ts';
import { nl } from '../../i18n/nl.ts';
import { PrivacyDialogs } from './index.ts';

const { mails, tab } = nl.reviewRound;
let backend: TestBackend;
let opened: string[];
let user: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  backend = createTestBackend();
  opened = [];
  // Gives the window a clipboard that can be read back.
  user = userEvent.setup();
  const lister = backend.ask('organisation.create', {
    organisation: { name: 'Lister', contactPoints: [{ kind: 'email', value: 'info@lister.example.org' }] },
  }).id;
  const politie = backend.ask('organisation.create', { organisation: { name: 'Politie' } }).id;
  const at = (organisationId: string, familyName: string, more: object = {}) =>
    backend.ask('person.create', {
      person: { familyName, ...more },
      position: { organisationId, roleText: 'begeleider' },
    });
  at(lister, 'Jansen', { contactPoints: [{ kind: 'mobile', value: '06-00000001' }] });
  at(lister, 'Geheim', { mayExport: false });
  at(politie, 'Agent');
  const desktop: DesktopTransport = (route, input) => {
    if (route === 'shell.openExternal') opened.push((input as { url: string }).url);
    return Promise.resolve(success(null));
  };
  renderInApp(createTestApp(backend, desktop), <PrivacyDialogs />);
  useUi.getState().openDialog({ name: 'review' });
  await user.click(await screen.findByRole('tab', { name: tab.mails }));
});

const logged = () => backend.db.prepare('SELECT kind, purpose, rows, left_out FROM export_log').all();
const letter = async () => (await screen.findByLabelText<HTMLTextAreaElement>(mails.text)).value;

test('a mail tells its own organisation of its own people; who may not leave is named to the sender only', async () => {
  const list = await screen.findByRole('list', { name: mails.organisations });
  expect(
    within(list)
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['Lister 2 contacten', 'Politie 1 contact']);
  const text = await letter();
  expect(text).toContain('- Jansen, begeleider');
  expect(text).not.toMatch(/Geheim|Agent|06-00000001/);
  expect(screen.getByText('1 contact gaat niet mee')).toBeTruthy();
  expect(screen.getByText(/^Geheim: /)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: mails.phones }));
  await waitFor(async () => expect(await letter()).toContain('  Mobiel: 06-00000001'));
  await user.click(within(list).getByRole('button', { name: /^Politie/ }));
  await waitFor(async () => expect(await letter()).toContain('- Agent, begeleider'));
  expect(await letter()).not.toContain('Jansen');
  expect(logged()).toEqual([]);
});

test('the text as edited is copied, and that it left stands in the log without a name', async () => {
  await letter();
  const field = screen.getByLabelText(mails.text);
  await user.clear(field);
  await user.type(field, 'Eigen tekst');
  await user.click(screen.getByRole('button', { name: mails.copy }));
  await waitFor(() =>
    expect(logged()).toEqual([{ kind: 'review-mail', purpose: mails.purpose, rows: 2, left_out: 1 }]),
  );
  expect(await navigator.clipboard.readText()).toBe('Eigen tekst');
  expect(await screen.findByRole('button', { name: `Lister ${mails.taken}` })).toBeTruthy();
});

test('a short text opens whole in the mail program; a long one is copied beside it', async () => {
  await letter();
  const field = screen.getByLabelText(mails.text);
  await user.clear(field);
  await user.type(field, 'Kort');
  await user.click(screen.getByRole('button', { name: mails.open }));
  await waitFor(() => expect(opened).toHaveLength(1));
  expect(opened[0]).toMatch(/^mailto:info@lister\.example\.org\?subject=Kloppen.*&body=Kort$/);
  await user.clear(field);
  await user.click(field);
  await user.paste('lang '.repeat(500));
  await user.click(screen.getByRole('button', { name: mails.open }));
  await waitFor(() => expect(opened).toHaveLength(2));
  expect(opened[1]).not.toContain('body=');
  expect(await navigator.clipboard.readText()).toContain('lang lang');
  expect(logged()).toHaveLength(2);
});
