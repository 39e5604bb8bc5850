// What was being typed when the window failed is shown once, so only its own buttons take it away.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../../tests/renderer/testApp.tsx';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { TypedBefore } from './index.ts';

test('a click beside what was being typed leaves it there, its button takes it away', async () => {
  const user = userEvent.setup();
  const typed = [{ label: 'Notities', text: 'Belt liever dan dat hij mailt' }];
  renderInApp(createTestApp(createTestBackend()), <TypedBefore typed={typed} />);
  expect(await screen.findByRole('textbox', { name: 'Notities' })).toHaveProperty('value', typed[0]?.text);
  const beside = document.querySelector('.mantine-Modal-overlay');
  if (!beside) throw new Error('nothing beside the window');
  await user.click(beside);
  expect(await isGoneWithin(500)).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Sluiten' }));
  expect(await isGoneWithin(10_000)).toBe(true);
});

test('an Enter of who was still typing does not take it away', async () => {
  const user = userEvent.setup();
  renderInApp(createTestApp(createTestBackend()), <TypedBefore typed={[{ label: 'Notities', text: 'Belt liever' }]} />);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Notities' })));
  await user.keyboard('{Enter}');
  expect(await isGoneWithin(500)).toBe(false);
});

/** A window that closes is still there while it fades. */
const isGoneWithin = (timeout: number) =>
  waitFor(() => expect(screen.queryByRole('textbox')).toBeNull(), { timeout }).then(
    () => true,
    () => false,
  );
