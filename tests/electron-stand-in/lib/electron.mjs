// @ts-check
/**
 * The module `electron` of the main process, as far as the stand-in imitates it. Importing any other name is a
 * SyntaxError at load ("does not provide an export named"); asking `require('electron')` for one throws.
 */
import { imitated } from './imitate.mjs';
import { app } from './main/app.mjs';
import { BrowserWindow } from './main/browserWindow.mjs';
import { clipboard } from './main/clipboard.mjs';
import { crashReporter } from './main/crashReporter.mjs';
import { dialog } from './main/dialog.mjs';
import { ipcMain } from './main/ipcMain.mjs';
import { Menu, MenuItem } from './main/menu.mjs';
import { nativeTheme } from './main/nativeTheme.mjs';
import { net } from './main/net.mjs';
import { protocol } from './main/defaultProtocol.mjs';
import { safeStorage } from './main/safeStorage.mjs';
import { screen } from './main/screen.mjs';
import { session } from './main/session.mjs';
import { shell } from './main/shell.mjs';
import { WebContents as WebContentsClass } from './main/webContents.mjs';

const webContents = imitated('webContents', WebContentsClass);

const electron = imitated('electron', {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
});

export {
  app,
  BrowserWindow,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
};
// The default export serves `import electron from 'electron'`, the last name `require('electron')`: without it Node would
// hand out the module namespace, which says nothing about missing members.
// oxlint-disable-next-line import/no-default-export -- the real module has one
export { electron as default, electron as 'module.exports' };
