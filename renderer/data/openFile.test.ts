import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenFile } from '../../shared/api/desktop.ts';
import { success } from '../../shared/api/result.ts';
import { createTestApp } from '../../tests/renderer/testApp.tsx';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
import { takeOpenFile } from './openFile.ts';
import { queryKeys } from './queries.ts';
import { useUi } from './uiStore.ts';

const lekstroom: OpenFile = { name: 'Lekstroom', folder: 'Documenten', isReadOnly: false };

/** A window that has `before` open, on a desktop where another file may have come in its place. */
function windowOn(before: OpenFile | null) {
  const desk = { current: before };
  const { app } = createTestApp(createTestBackend(), () => Promise.resolve(success(desk.current)));
  app.queries.setQueryData(queryKeys.file, before);
  app.queries.setQueryData(queryKeys.network, 'the network of before');
  useUi.getState().goTo('gaps');
  return { app, desk };
}

beforeEach(() => useUi.getState().reset());

describe('when the host says that the file changed', () => {
  test('another file begins with a fresh window and forgets the former network', async () => {
    const { app, desk } = windowOn(null);
    desk.current = lekstroom;
    await takeOpenFile(app);
    expect(app.queries.getQueryData(queryKeys.file)).toEqual(lekstroom);
    expect(app.queries.getQueryData(queryKeys.network)).toBeUndefined();
    expect(useUi.getState().page).toBe('map');
  });

  test('the same file, changed from outside, is read again and everything stays where it is', async () => {
    const { app } = windowOn(lekstroom);
    await takeOpenFile(app);
    expect(app.queries.getQueryState(queryKeys.network)).toMatchObject({
      data: 'the network of before',
      isInvalidated: true,
    });
    expect(useUi.getState().page).toBe('gaps');
  });

  test('a network that was saved as another file goes on in its window', async () => {
    const { app, desk } = windowOn(lekstroom);
    useUi.getState().openPalette(true);
    desk.current = { ...lekstroom, name: 'Kopie', savedFrom: { name: 'Lekstroom', folder: 'Documenten' } };
    await takeOpenFile(app);
    expect(app.queries.getQueryData(queryKeys.file)).toEqual(desk.current);
    expect(app.queries.getQueryState(queryKeys.network)).toMatchObject({ isInvalidated: true });
    expect(useUi.getState()).toMatchObject({ page: 'gaps', isPaletteOpen: true });
    // Its first name opened again is another file by now.
    desk.current = lekstroom;
    await takeOpenFile(app);
    expect(useUi.getState()).toMatchObject({ page: 'map', isPaletteOpen: false });
  });

  test('hearing it twice does not undo where the user went in between', async () => {
    const { app, desk } = windowOn(null);
    desk.current = lekstroom;
    await takeOpenFile(app);
    useUi.getState().goTo('import');
    await takeOpenFile(app);
    expect(useUi.getState().page).toBe('import');
  });

  test('a closed file leads back to the start', async () => {
    const { app, desk } = windowOn(lekstroom);
    desk.current = null;
    await takeOpenFile(app);
    expect(app.queries.getQueryData(queryKeys.file)).toBeNull();
    expect(useUi.getState().page).toBe('map');
  });
});
