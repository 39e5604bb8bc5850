import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PickDialog } from './PickDialog.tsx';

test('choices are made when the list opens, and not with every edit while it is closed', async () => {
  let asked = 0;
  const choices = () => {
    asked += 1;
    return [{ value: 'a', label: 'Lister' }];
  };
  const dialog = (isOpen: boolean) => (
    <MantineProvider>
      <PickDialog title="Kies" isOpen={isOpen} choices={choices} onPick={() => {}} onClose={() => {}} />
    </MantineProvider>
  );
  const { rerender } = render(dialog(false));
  rerender(dialog(false));
  expect(asked).toBe(0);
  rerender(dialog(true));
  expect(await screen.findByText('Lister')).toBeTruthy();
});
