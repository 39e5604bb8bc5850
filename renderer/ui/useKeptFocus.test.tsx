import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { useKeptFocus } from './useKeptFocus.ts';

/** A screen with a dialog of two steps over it, or with the same steps on itself. */
function Steps({ isDialog }: { readonly isDialog: boolean }) {
  const main = useRef<HTMLElement>(null);
  const [step, setStep] = useState(1);
  useKeptFocus(main);
  return (
    <>
      <main ref={main} tabIndex={-1} />
      <div {...(isDialog && { role: 'dialog', 'aria-modal': true, tabIndex: -1 })} aria-label="Stappen">
        {step === 1 && (
          <button type="button" onClick={() => setStep(2)}>
            Verder
          </button>
        )}
        {step === 2 && (
          <>
            <input aria-label="Uitleg" />
            <input aria-label="Groepje" data-autofocus />
            <button type="button" onClick={() => setStep(3)}>
              Klaar
            </button>
          </>
        )}
      </div>
    </>
  );
}

test('The next step of a dialog has the focus, never the screen behind it', async () => {
  render(<Steps isDialog />);
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Groepje')));
  await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
});

test('Without a dialog the focus that is lost goes to the screen', async () => {
  render(<Steps isDialog={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
