// What was being typed when the process of the window ends is there for the next window; what was saved or let go of is not.
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepTyped, takeTyped } from './typedText.ts';

let stop = () => {};
beforeEach(() => {
  sessionStorage.clear();
  stop = keepTyped(window, sessionStorage);
});
afterEach(() => stop());

function Fields({ hasForm = true }: { readonly hasForm?: boolean }) {
  return (
    <>
      <textarea aria-label="Notities" />
      <input aria-label="Zoeken" type="search" />
      {hasForm && (
        <form>
          <label htmlFor="name">Naam *</label>
          <input id="name" />
          <input aria-label="Plaats" />
          <input aria-label="Wachtwoord" type="password" />
        </form>
      )}
    </>
  );
}

const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('a field that saves when it is left is kept until it is left', () => {
  render(<Fields />);
  type(/Notities/, 'Belt liever');
  expect(takeTyped(sessionStorage)).toEqual([{ label: 'Notities', text: 'Belt liever' }]);
  expect(takeTyped(sessionStorage)).toEqual([]);
  type(/Notities/, 'Belt liever niet');
  fireEvent.focusOut(screen.getByLabelText(/Notities/));
  expect(takeTyped(sessionStorage)).toEqual([]);
});

test('every field of a form is kept until the form goes, and never a password or what is looked for', () => {
  const { rerender } = render(<Fields />);
  type(/Naam/, 'Portaal');
  fireEvent.focusOut(screen.getByLabelText(/Naam/));
  type(/Plaats/, 'Utrecht');
  type(/Wachtwoord/, 'vier losse woorden');
  type(/Zoeken/, 'Lister');
  expect(sessionStorage.getItem('ketenkaart.typed')).not.toMatch(/losse|Lister/);
  expect(takeTyped(sessionStorage)).toEqual([
    { label: 'Naam', text: 'Portaal' },
    { label: 'Plaats', text: 'Utrecht' },
  ]);
  rerender(<Fields hasForm={false} />);
  fireEvent.focusIn(screen.getByLabelText(/Zoeken/));
  expect(takeTyped(sessionStorage)).toEqual([]);
});

test('what is emptied, and what a window that is closed had, is kept no longer', () => {
  render(<Fields />);
  type(/Notities/, 'Belt liever');
  type(/Notities/, ' ');
  expect(takeTyped(sessionStorage)).toEqual([]);
  type(/Notities/, 'Belt liever');
  window.dispatchEvent(new Event('pagehide'));
  expect(takeTyped(sessionStorage)).toEqual([]);
});
