import { expect, test } from 'vitest';
import type { DesktopTransport } from '../../shared/api/desktop.ts';
import { success } from '../../shared/api/result.ts';
import type { Paper } from '../../shared/paper/types.ts';
import { createTestApp } from '../../tests/renderer/testApp.tsx';
import { savePaper } from './savePaper.ts';

const paper: Paper = {
  language: 'nl',
  kind: 'Contactlijst',
  title: 'Regio Voorbeeld',
  facts: [],
  confidential: null,
  turn: 'portrait',
  blocks: [{ kind: 'text', text: 'Er staat niemand in deze lijst.' }],
};

/** Saving on a desktop that writes the file whatever is asked, stopped as soon as it has begun or has written. */
function saved(mode: 'electron' | 'browser', when: 'begun' | 'written') {
  const control = new AbortController();
  const desktop: DesktopTransport = () => {
    if (when === 'written') control.abort();
    return Promise.resolve(success({ savedAs: 'lijst.pdf' }));
  };
  const { app } = createTestApp(undefined, desktop);
  const saving = savePaper(app, paper, { filename: 'lijst.pdf', mode, signal: control.signal });
  if (when === 'begun') control.abort();
  return saving;
}

test('what is stopped before the browser prints is not printed', async () => {
  await expect(saved('browser', 'begun')).rejects.toThrow(/abort/i);
  expect(document.querySelector('#print-room')).toBeNull();
});

test('a PDF that was written by the time it was stopped is said to be there', async () => {
  await expect(saved('electron', 'written')).resolves.toBe('lijst.pdf');
});
