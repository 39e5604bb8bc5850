import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DesktopTransport, LockedFile, OpenFile } from '../../../shared/api/desktop.ts';
import { failure, success } from '../../../shared/api/result.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { usePresenting } from '../../data/presenting.ts';
import { guardLeaving } from '../../data/heldText.ts';
import { useUi } from '../../data/uiStore.ts';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { PasswordDialog, UnlockDialog, UnlockScreen } from './index.ts';

const waiting: LockedFile = { name: 'Regio', folder: 'Documenten', wasOpen: false, remember: 'off', waitSeconds: 0 };
const regio: OpenFile = {
  ...{ name: 'Regio', folder: 'Documenten', isReadOnly: false },
  protection: { remember: 'off', byCode: false },
};
const code = 'AAAAAA1-BBBBBB2-CCCCCC3-DDDDDD4-EEEEEE5-FFFFFF6-GGGGGG7-HHHHHH8';

/** A desktop that opens by one password, and after a wrong one lets wait so many seconds. */
function desk(waitSeconds = 0) {
  const asked: (readonly [string, unknown])[] = [];
  let locked: LockedFile | null = waiting;
  const desktop: DesktopTransport = async (route, input) => {
    if (route === 'lock.current') return success(locked);
    if (route === 'file.current') return success(locked ? null : regio);
    if (route === 'app.info') return success({ version: '0.1.0', mode: 'electron' });
    asked.push([route, input]);
    if (route === 'password.prepare') return success({ code, ask: [2, 7] });
    if (route === 'password.apply') return success({ rewritten: 3, removed: 1, left: 2 });
    const isRight = (input as { password?: string }).password === 'goed';
    locked = isRight || route === 'lock.cancel' ? null : { ...waiting, waitSeconds };
    if (route !== 'lock.open' || isRight) return success(route === 'lock.open' ? regio : null);
    return failure('PASSWORD_WRONG');
  };
  return { app: createTestApp(createTestBackend(), desktop), asked };
}

beforeEach(() => useUi.getState().reset());
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
  usePresenting.setState({ isOn: false });
});

test('The password is asked with the focus in its field, and may be remembered where the computer can', async () => {
  const { app, asked } = desk();
  renderInApp(app, <UnlockScreen locked={waiting} damaged={null} />);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Dit netwerk heeft een wachtwoord');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Wachtwoord')));
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Vul dit in.')).toBeDefined();
  await userEvent.keyboard('goed');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Onthouden op deze computer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Openen' }));
  await waitFor(() => expect(asked).toEqual([['lock.open', { password: 'goed', remember: true }]]));
});

test('Where remembering is not possible the reason stands in its place', async () => {
  renderInApp(desk().app, <UnlockScreen locked={{ ...waiting, remember: 'browser' }} damaged={null} />);
  expect(await screen.findByText(/^Onthouden kan niet in de browser/)).toBeDefined();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('A wrong password is told, its field is empty again, and the button counts down before the next try', async () => {
  const { app, asked } = desk(2);
  renderInApp(app, <UnlockScreen locked={waiting} damaged={null} />);
  await userEvent.type(await screen.findByLabelText('Wachtwoord'), 'fout{Enter}');
  const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Wacht 2 seconden' });
  expect(button.disabled).toBe(true);
  expect(screen.getByRole('alert').textContent).toContain('klopt niet');
  expect(screen.getByLabelText<HTMLInputElement>('Wachtwoord').value).toBe('');
  await userEvent.type(screen.getByLabelText('Wachtwoord'), 'goed{Enter}');
  expect(asked).toHaveLength(1);
  await screen.findByRole('button', { name: 'Openen' }, { timeout: 5_000 });
});

test('Another network stays open behind the question, which can be left', async () => {
  const { app, asked } = desk();
  renderInApp(app, <UnlockDialog locked={waiting} damaged={null} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Annuleren' }));
  expect(asked).toEqual([['lock.cancel', {}]]);
});

test('A password is set only after two groups of the code were typed back', async () => {
  const { app, asked } = desk();
  const { protection: _none, ...plain } = regio;
  renderInApp(
    app,
    <>
      <PasswordDialog file={plain} />
      <LiveRegion />
    </>,
  );
  act(() => useUi.getState().openDialog({ name: 'password' }));
  await userEvent.type(await screen.findByLabelText('Nieuw wachtwoord'), 'vier losse woorden');
  await userEvent.type(screen.getByLabelText('Nogmaals'), 'vier losse worden');
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByText('Dit is niet hetzelfde als hierboven.')).toBeDefined();
  await userEvent.clear(screen.getByLabelText('Nogmaals'));
  await userEvent.type(screen.getByLabelText('Nogmaals'), 'vier losse woorden');
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  const shown = await screen.findByRole('list', { name: 'Herstelcode van Regio' });
  expect([...shown.querySelectorAll('li')].map((item) => item.textContent?.slice(1)).join('-')).toBe(code);
  await userEvent.click(screen.getByRole('button', { name: 'Ik heb de code bewaard' }));
  expect(screen.queryByText('BBBBBB2')).toBeNull();
  await userEvent.type(await screen.findByLabelText('Groepje 2'), 'bbbbbb2');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Beveiligen' }).disabled).toBe(true);
  await userEvent.type(screen.getByLabelText('Groepje 7'), 'gggggg7');
  await userEvent.click(screen.getByRole('button', { name: 'Beveiligen' }));
  await waitFor(() =>
    expect(asked).toEqual([
      ['password.prepare', { current: null, password: 'vier losse woorden' }],
      ['password.apply', { answers: ['bbbbbb2', 'gggggg7'], remember: false }],
    ]),
  );
  expect(await screen.findByText(/2 kopieën konden niet mee en zijn nog zoals ze waren\. Kijk of/)).toBeDefined();
});

test('What was typed in a form is not lost to the lock, which comes when the form is closed', async () => {
  vi.useFakeTimers();
  localStorage.setItem('ketenkaart.lockAfter', '5');
  const { app, asked } = desk();
  const unguard = guardLeaving(window);
  renderInApp(
    app,
    <>
      <PasswordDialog file={regio} />
      <form>
        <input aria-label="Naam" />
        <input aria-label="Geheim" type="password" />
      </form>
    </>,
  );
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  fireEvent.input(screen.getByLabelText('Naam'), { target: { value: 'Half' } });
  await act(() => vi.advanceTimersByTimeAsync(60 * 60_000));
  expect(asked).toEqual([]);
  fireEvent.input(screen.getByLabelText('Naam'), { target: { value: '' } });
  fireEvent.input(screen.getByLabelText('Geheim'), { target: { value: 'geheim' } });
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(asked).toEqual([['lock.now', {}]]);
  unguard();
});

test('A protected file locks after the chosen minutes without a touch, and not while something is projected', async () => {
  vi.useFakeTimers();
  localStorage.setItem('ketenkaart.lockAfter', '5');
  const { app, asked } = desk();
  renderInApp(app, <PasswordDialog file={regio} />);
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
  usePresenting.setState({ isOn: true });
  await act(() => vi.advanceTimersByTimeAsync(3 * 60_000));
  expect(asked).toEqual([]);
  usePresenting.setState({ isOn: false });
  await act(() => vi.advanceTimersByTimeAsync(6_000));
  expect(asked).toEqual([['lock.now', {}]]);
});
