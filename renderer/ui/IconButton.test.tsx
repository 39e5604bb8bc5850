import { MantineProvider } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { IconButton } from './IconButton.tsx';

test('A button that looks the same is not drawn again, and does what it was told last', async () => {
  let drawn = 0;
  // Takes the place of an icon, to count.
  const Glyph = (() => {
    drawn += 1;
    return null;
  }) as unknown as Icon;
  const done: string[] = [];
  const page = (what: string) => (
    <MantineProvider env="test">
      <IconButton label="Dichterbij" icon={Glyph} onClick={() => done.push(what)} />
    </MantineProvider>
  );
  const { rerender } = render(page('first'));
  rerender(page('last'));
  await userEvent.click(screen.getByRole('button', { name: 'Dichterbij' }));
  expect(done).toEqual(['last']);
  expect(drawn).toBe(1);
});
