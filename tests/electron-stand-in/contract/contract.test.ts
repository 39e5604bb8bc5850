// What the app uses of Electron exists twice: in electron.d.ts, and in the stand-in that the end-to-end tests run on.
import { describe, expect, it } from 'vitest';
import { listFiles, projectRoot, readSource } from '../../architecture/sourceFiles.ts';
import { eventsOf, imitatedData, imitatedNames, imitatedStatics, imitatedTypes } from '../lib/surface.mjs';
import { hasEvent, isChannel, readElectronTypes } from './electronTypes.ts';
import { findElectronUse, type ElectronUse, type Source } from './electronUse.ts';
import { comesFrom, findMember } from './typeModel.ts';

const electron = readElectronTypes();

/** One line for each use that is not in electron.d.ts, or not in the stand-in. */
function violations(uses: readonly ElectronUse[]): readonly string[] {
  return uses.flatMap((use) => {
    const missing = [...(isInElectron(use) ? [] : ['electron.d.ts']), ...(isImitated(use) ? [] : ['the stand-in'])];
    return missing.map(
      (place) => `${use.where} uses the ${use.kind} ${use.owner}.${use.name}, which is not in ${place}`,
    );
  });
}

function isInElectron({ owner, kind, name }: ElectronUse): boolean {
  if (kind === 'import') return electron.exports.has(name);
  if (kind === 'event') return hasEvent(electron, owner, name);
  if (findMember(electron.table, owner, name, kind === 'static') !== undefined) return true;
  // Node's own members of an emitter are not repeated in electron.d.ts.
  return kind === 'member' && comesFrom(electron.table, owner, /EventEmitter$/) && isOfEmitter(name);
}

function isImitated({ owner, kind, name }: ElectronUse): boolean {
  if (kind === 'import') return imitatedNames.includes(name);
  if (kind === 'event') return isChannel(owner) || eventsOf(owner).includes(name);
  const object = kind === 'static' ? imitatedStatics[owner] : imitatedTypes[owner];
  return (object !== undefined && name in object) || (imitatedData[owner] ?? []).includes(name);
}

function isOfEmitter(name: string): boolean {
  return ['emit', 'listenerCount', 'listeners', 'removeAllListeners', 'setMaxListeners', 'eventNames'].includes(name);
}

function usesOf(...sources: readonly Source[]): readonly ElectronUse[] {
  return findElectronUse(sources, electron);
}

function appSources(): readonly Source[] {
  const paths = listFiles(projectRoot, ['electron/main', 'electron/preload'], /(?<!\.test)\.ts$/);
  return paths.map((path) => ({ path, text: readSource(projectRoot, path) }));
}

/** A piece of an app that uses much of what ours does, in the ways ours does. */
const sample: Source = {
  path: 'sample.ts',
  text: `
    import { app, BrowserWindow, dialog, ipcMain, session as sessions, type Session, type IpcMainInvokeEvent } from 'electron';
    type Deps = { readonly windows: () => readonly BrowserWindow[] };
    function openWindow(session: Session): BrowserWindow {
      const window = new BrowserWindow({ webPreferences: { session } });
      window.once('ready-to-show', () => window.show());
      return window;
    }
    function isTrusted({ senderFrame }: IpcMainInvokeEvent, deps: Deps): boolean {
      return deps.windows().some((window) => window.webContents.mainFrame === senderFrame) && senderFrame?.url !== '';
    }
    app.on('web-contents-created', (_event, contents) => {
      contents.setWindowOpenHandler(({ url }) => ({ action: url ? 'deny' : 'deny' }));
      contents.on('will-navigate', (event) => { event.preventDefault(); void event.url; });
    });
    async function start() {
      const kept = sessions.fromPartition('x');
      kept.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url === '' }));
      const answer = await dialog.showOpenDialog({ properties: [] });
      for (const each of BrowserWindow.getAllWindows()) each.webContents.send('event', answer.filePaths);
      ipcMain.handle('request', (event) => isTrusted(event, { windows: () => [openWindow(kept)] }));
    }
  `,
};

describe('what the app uses', () => {
  it('is found: names, members, statics and events, through variables, parameters and callbacks', () => {
    expect(usesOf(sample).map(({ owner, kind, name }) => `${kind} ${owner}.${name}`)).toEqual([
      'import electron.app',
      'import electron.BrowserWindow',
      'import electron.dialog',
      'import electron.ipcMain',
      'import electron.session',
      'member BrowserWindow.once',
      'event BrowserWindow.ready-to-show',
      'member BrowserWindow.show',
      'member IpcMainInvokeEvent.senderFrame',
      'member BrowserWindow.webContents',
      'member WebContents.mainFrame',
      'member WebFrameMain.url',
      'member App.on',
      'event App.web-contents-created',
      'member WebContents.setWindowOpenHandler',
      'member HandlerDetails.url',
      'member WebContents.on',
      'event WebContents.will-navigate',
      'member Event.preventDefault',
      'member WebContentsWillNavigateEventParams.url',
      'static Session.fromPartition',
      'member Session.webRequest',
      'member WebRequest.onBeforeRequest',
      'member OnBeforeRequestListenerDetails.url',
      'member Dialog.showOpenDialog',
      'static BrowserWindow.getAllWindows',
      'member WebContents.send',
      'member OpenDialogReturnValue.filePaths',
      'member IpcMain.handle',
    ]);
    expect(violations(usesOf(sample))).toEqual([]);
  });

  it('exists in electron.d.ts and in the stand-in', () => {
    const sources = appSources();
    const uses = usesOf(...sources);
    expect(violations(uses)).toEqual([]);
    // A reader that finds nothing would agree with everything.
    if (sources.length > 0) expect(uses.length).toBeGreaterThan(20);
  });
});

describe('a use that does not exist', () => {
  const planted = (text: string): readonly string[] => violations(usesOf({ path: 'planted.ts', text }));

  it('is caught when Electron has no such thing', () => {
    const found = planted(`
      import { app, autoPilot, BrowserWindow } from 'electron';
      app.flyToTheMoon();
      app.on('moon-landed', () => {});
      BrowserWindow.getAllMoons();
      app.whenReady().then(() => new BrowserWindow().webContents.teleport());
      autoPilot.start();
    `);
    expect(found.filter((line) => line.endsWith('electron.d.ts'))).toEqual([
      'planted.ts:2 uses the import electron.autoPilot, which is not in electron.d.ts',
      'planted.ts:3 uses the member App.flyToTheMoon, which is not in electron.d.ts',
      'planted.ts:4 uses the event App.moon-landed, which is not in electron.d.ts',
      'planted.ts:5 uses the static BrowserWindow.getAllMoons, which is not in electron.d.ts',
      'planted.ts:6 uses the member WebContents.teleport, which is not in electron.d.ts',
    ]);
  });

  it('is caught when Electron has it but the stand-in does not, in a preload as well', () => {
    expect(
      planted(`
        import { app, BrowserWindow, contextBridge, ipcRenderer, utilityProcess } from 'electron';
        import electron from 'electron';
        app.setJumpList(null);
        app.on('login', () => {});
        const window: BrowserWindow = new BrowserWindow();
        window.setThumbarButtons([]);
        window.webContents.session.clearStorageData();
        electron.powerMonitor;
        contextBridge.exposeInIsolatedWorld(1, 'x', {});
        ipcRenderer.sendSync('x');
      `),
    ).toEqual(
      [
        '2 uses the import electron.utilityProcess',
        '4 uses the member App.setJumpList',
        '5 uses the event App.login',
        '7 uses the member BrowserWindow.setThumbarButtons',
        '8 uses the member Session.clearStorageData',
        '9 uses the import electron.powerMonitor',
        '10 uses the member ContextBridge.exposeInIsolatedWorld',
        '11 uses the member IpcRenderer.sendSync',
      ].map((line) => `planted.ts:${line}, which is not in the stand-in`),
    );
  });
});

describe('the stand-in', () => {
  it('invents nothing: its members and events are Electron’s', () => {
    const invented = Object.entries(imitatedTypes).flatMap(([owner, object]) => [
      ...membersOf(object)
        .filter((name) => !isInElectron({ owner, kind: 'member', name, where: '' }))
        .map((name) => `${owner}.${name}`),
      ...eventsOf(owner)
        .filter((name) => !hasEvent(electron, owner, name))
        .map((name) => `${owner} event ${name}`),
    ]);
    const inventedData = Object.entries(imitatedData).flatMap(([owner, names]) =>
      names
        .filter((name) => owner !== 'Event' && !isInElectron({ owner, kind: 'member', name, where: '' }))
        .map((name) => `${owner}.${name}`),
    );
    expect([...invented, ...inventedData]).toEqual([]);
  });
});

/** The members of an object's own class; the stand-in's own begin with an underscore, Node's emitter is not Electron's. */
function membersOf(object: object): readonly string[] {
  const prototype: unknown = Object.getPrototypeOf(object);
  const isLeaf = prototype === Object.prototype || Object.hasOwn(object, 'constructor');
  const holders = isLeaf ? [object] : [object, prototype as object];
  return holders
    .flatMap((holder) => Object.getOwnPropertyNames(holder))
    .filter((name) => name !== 'constructor' && !name.startsWith('_'));
}
