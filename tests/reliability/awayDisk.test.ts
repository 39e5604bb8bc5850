// The disk of the open file goes: a share that drops, a stick that is pulled out. The window never waits for it, what was
// refused is told, and what was acknowledged is there: on the disk when it is back, and at once where it is saved elsewhere.
import { copyFileSync, linkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AwayDisk, dumpOfFile, startOnAwayDisk } from './awayDisk.ts';
import { shimIfAny } from './diskTrials.ts';
import { workOn } from '../builders/damagedFile.ts';

const shim = shimIfAny();
const why = shim === null ? ' (not here: needs Linux and a C compiler)' : '';
const hostDown = 112;
const inputOutput = 5;

describe.skipIf(shim === null)(`the disk of the open file${why}`, () => {
  let app: AwayDisk;
  beforeEach(async () => {
    app = await startOnAwayDisk(shim ?? '');
    await app.ask('create', app.file);
    await add('Lister');
  });
  afterEach(() => app.end());

  const add = (name: string) => app.ask('call', 'organisation.create', { organisation: { name } });
  const troubles = () =>
    app.events.flatMap((event) => {
      const { type, code } = event as { type: string; code?: string | null };
      return type === 'file.trouble' ? [code] : [];
    });
  const names = (path: string) =>
    workOn(path, (ask) => ask('network.snapshot', {}))
      .actors.map(({ label }) => label)
      .toSorted();
  /** Both the window's own thread and what it asks go on. */
  const isUsable = async () => expect(Number(await app.ask('stall'))).toBeLessThan(1_000);

  test('does not answer and comes back: told, refused at once, never a stall, and what was under way is done', async () => {
    await app.ask('stall');
    app.shut('hang');
    const underWay = add('Onderweg');
    await expect.poll(troubles, { timeout: 5_000 }).toEqual(['FILE_AWAY']);
    expect(await add('Geweigerd')).toBe('FILE_AWAY');
    expect(await app.ask('current')).toMatchObject({ name: 'regio', trouble: 'FILE_AWAY' });
    expect(await app.ask('reached')).toBe('FILE_AWAY');
    expect(await app.ask('recent')).toMatchObject([{ name: 'regio', modifiedAt: null }]);
    await isUsable();
    app.free();
    expect(await underWay).toBe('ok');
    await expect.poll(troubles, { timeout: 10_000 }).toEqual(['FILE_AWAY', null]);
    expect(await add('Weer terug')).toBe('ok');
    await app.ask('saveAs', join(app.home, 'later.ketenkaart'));
    expect(names(app.file)).toEqual(['Lister', 'Onderweg', 'Weer terug']);
  });

  test('does not answer: the work is saved elsewhere and goes on there; what hung changes neither file after all', async () => {
    // The image of the last change is there before anybody could look up.
    await new Promise((resolve) => void setTimeout(resolve, 600));
    app.shut('hang');
    const underWay = add('Onderweg');
    await expect.poll(troubles, { timeout: 5_000 }).toEqual(['FILE_AWAY']);
    const saved = join(app.home, 'gered.ketenkaart');
    expect(await app.ask('saveAs', saved)).toMatchObject({ name: 'gered', trouble: null });
    expect(await underWay).toBe('FILE_AWAY');
    expect(await add('Verder')).toBe('ok');
    await isUsable();
    app.free();
    await app.ask('saveAs', join(app.home, 'later.ketenkaart'));
    expect(names(saved)).toEqual(['Lister', 'Verder']);
    expect(names(app.file)).toContain('Lister');
  });

  test.each([
    ['the road to it is gone', hostDown],
    ['it gives errors', inputOutput],
  ])('%s: told, nothing is saved, and when it is back all that was acknowledged is there', async (_what, errno) => {
    expect(await add('Portaal')).toBe('ok');
    app.shut(errno);
    expect(await add('Te laat')).toBe('FILE_AWAY');
    await expect.poll(troubles, { timeout: 5_000 }).toEqual(['FILE_AWAY']);
    expect(await app.ask('call', 'history.list', {})).toBe('FILE_AWAY');
    app.free();
    await expect.poll(troubles, { timeout: 10_000 }).toEqual(['FILE_AWAY', null]);
    expect(await add('Weer terug')).toBe('ok');
    await app.ask('saveAs', join(app.home, 'later.ketenkaart'));
    expect(names(app.file)).toEqual(['Lister', 'Portaal', 'Weer terug']);
    expect(dumpOfFile(join(app.home, 'later.ketenkaart'))).toBe(dumpOfFile(app.file));
  });

  test('is pulled out: told within five seconds, and saved elsewhere to the last row', async () => {
    expect(await add('Portaal')).toBe('ok');
    await new Promise((resolve) => void setTimeout(resolve, 600));
    app.shut(inputOutput);
    await expect.poll(troubles, { timeout: 5_000 }).toEqual(['FILE_AWAY']);
    const saved = join(app.home, 'gered.ketenkaart');
    expect(await app.ask('saveAs', saved)).toMatchObject({ name: 'gered', trouble: null });
    app.free();
    const inPlace = join(app.home, 'ernaast.ketenkaart');
    copyFileSync(app.file, inPlace);
    expect(dumpOfFile(saved)).toBe(dumpOfFile(inPlace));
    expect(names(inPlace)).toEqual(['Lister', 'Portaal']);
  });

  test('turns out to be damaged and then does not answer: no way on is offered, nor tried, until it is back', async () => {
    await app.ask('saveAs', join(app.home, 'thuis.ketenkaart'));
    truncateSync(app.file, 8_192);
    expect(await app.ask('open', app.file)).toBe('FILE_DAMAGED');
    expect(await app.ask('damaged')).toMatchObject({ name: 'regio' });
    app.shut('hang');
    await app.ask('stall');
    expect(await app.ask('damaged')).toBeNull();
    expect(await app.ask('openCopy')).toBe('FILE_AWAY');
    expect(await app.ask('salvage')).toBe('FILE_AWAY');
    await isUsable();
    app.free();
    await expect.poll(() => app.ask('damaged')).toMatchObject({ name: 'regio' });
  });

  describe('a file that is not here yet, as one that a cloud service keeps', () => {
    const waitings = () => app.events.filter((event) => (event as { type: string }).type === 'file.waiting').length;
    const home = () => join(app.home, 'thuis.ketenkaart');
    beforeEach(async () => {
      // The file on the disk that can go is closed, and another is open.
      await app.ask('saveAs', home());
    });

    test('is waited for, told after a moment, and opens when it comes', async () => {
      app.shut('hang');
      const opening = app.ask('open', app.file);
      await expect.poll(() => app.ask('waiting')).toEqual({ name: 'regio', done: 0, total: 0 });
      expect(await add('Intussen')).toBe('ok');
      await isUsable();
      app.free();
      expect(await opening).toMatchObject({ name: 'regio', trouble: null });
      expect(await app.ask('waiting')).toBeNull();
      expect(waitings()).toBe(2);
      expect(names(home())).toEqual(['Intussen', 'Lister']);
    });

    test('is no hindrance to opening another file that has two names', async () => {
      const twice = join(app.home, 'twee.ketenkaart');
      await app.ask('saveAs', twice);
      await app.ask('saveAs', join(app.home, 'drie.ketenkaart'));
      linkSync(twice, join(app.home, 'tweede naam.ketenkaart'));
      app.shut('hang');
      await app.ask('stall');
      expect(await app.ask('open', twice)).toMatchObject({ name: 'twee' });
      await isUsable();
      app.free();
    });

    test('is not opened when the waiting is stopped, and opens later', async () => {
      app.shut('hang');
      const opening = app.ask('open', app.file);
      await expect.poll(() => app.ask('waiting')).toMatchObject({ name: 'regio' });
      await app.ask('stopWaiting');
      expect(await opening).toBe('OPEN_STOPPED');
      expect(await app.ask('current')).toMatchObject({ name: 'thuis' });
      await isUsable();
      app.free();
      expect(await app.ask('open', app.file)).toMatchObject({ name: 'regio' });
    });
  });
});
