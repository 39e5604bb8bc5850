// @ts-check
/**
 * What the stand-in imitates, by the names of electron.d.ts, for contract/contract.test.ts: objects whose members can be
 * asked, and for plain data the members it fills in.
 */
import { createCodec } from './codec.mjs';
import * as electron from './electron.mjs';
import { App } from './main/app.mjs';
import { CommandLine } from './main/commandLine.mjs';
import { WebFrameMain } from './main/frame.mjs';
import { IpcMain } from './main/ipcMain.mjs';
import { Session } from './main/session.mjs';
import { WebContents } from './main/webContents.mjs';
import { WebRequest } from './main/webRequest.mjs';
import { preloadWorld } from './page/preloadWorld.mjs';

const preload = preloadWorld(
  { platform: '', arch: '', versions: {}, argv: [], resourcesPath: '' },
  { expose: () => {} },
  createCodec(),
  () => {},
).require('electron');

/** Objects, or prototypes of objects, that have exactly the imitated members. @type {Readonly<Record<string, object>>} */
export const imitatedTypes = {
  App: App.prototype,
  BrowserWindow: electron.BrowserWindow.prototype,
  Clipboard: electron.clipboard,
  CommandLine: CommandLine.prototype,
  ContextBridge: preload.contextBridge,
  CrashReporter: electron.crashReporter,
  Dialog: electron.dialog,
  IpcMain: IpcMain.prototype,
  IpcRenderer: preload.ipcRenderer,
  Menu: electron.Menu.prototype,
  MenuItem: new electron.MenuItem({ label: 'any' }),
  NativeTheme: electron.nativeTheme,
  Net: electron.net,
  Protocol: electron.protocol,
  SafeStorage: electron.safeStorage,
  Screen: electron.screen,
  Session: Session.prototype,
  Shell: electron.shell,
  WebContents: WebContents.prototype,
  WebFrameMain: WebFrameMain.prototype,
  WebRequest: WebRequest.prototype,
};

/** Classes, and modules that are named like one, with their static members. @type {Readonly<Record<string, object>>} */
export const imitatedStatics = {
  BrowserWindow: electron.BrowserWindow,
  Menu: electron.Menu,
  MenuItem: electron.MenuItem,
  Session: electron.session,
  WebContents: electron.webContents,
};

const event = ['preventDefault', 'defaultPrevented'];
const navigation = ['url', 'isMainFrame', 'isSameDocument', 'frame', 'initiator'];
const ipc = ['type', 'sender', 'senderFrame', 'processId', 'frameId'];

/** Plain data the stand-in hands out, or that a test hands in for a dialog. @type {Readonly<Record<string, readonly string[]>>} */
export const imitatedData = {
  ContextMenuParams: [
    ...['x', 'y', 'linkURL', 'linkText', 'selectionText', 'isEditable', 'titleText', 'mediaType', 'editFlags'],
    ...['pageURL', 'frameURL', 'frame', 'menuSourceType'],
  ],
  DecryptStringAsyncReturnValue: ['result', 'shouldReEncrypt'],
  Display: Object.keys(electron.screen.getPrimaryDisplay()),
  Event: event,
  HandlerDetails: ['url', 'frameName', 'features', 'disposition', 'referrer'],
  IpcMainEvent: [...ipc, ...event, 'ports', 'reply'],
  IpcMainInvokeEvent: [...ipc, ...event],
  IpcRendererEvent: ['sender', 'ports'],
  MessageBoxReturnValue: ['response', 'checkboxChecked'],
  OnBeforeRequestListenerDetails: [
    ...['id', 'url', 'method', 'webContentsId', 'webContents', 'frame', 'resourceType', 'referrer', 'timestamp'],
    'uploadData',
  ],
  OpenDialogReturnValue: ['canceled', 'filePaths'],
  PermissionRequest: ['isMainFrame', 'requestingUrl'],
  Point: ['x', 'y'],
  Rectangle: ['x', 'y', 'width', 'height'],
  RenderProcessGoneDetails: ['reason', 'exitCode'],
  SaveDialogReturnValue: ['canceled', 'filePath'],
  Size: ['width', 'height'],
  WebContentsWillFrameNavigateEventParams: navigation,
  WebContentsWillNavigateEventParams: navigation,
  WebContentsWillRedirectEventParams: navigation,
};

/** Every name `import … from 'electron'` can ask for, in the main process and in a preload. @type {readonly string[]} */
export const imitatedNames = [...Object.keys(electron.default), ...Object.keys(preload)];

/** The events of a type: those it emits and those an app may only listen to. @param {string} type @returns {readonly string[]} */
export function eventsOf(type) {
  const imitated = imitatedTypes[type];
  const { events = [], silentEvents = [] } = /** @type {any} */ (imitated?.constructor) ?? {};
  return events === 'any' ? [] : [...events, ...silentEvents];
}
