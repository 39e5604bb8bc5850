// @ts-check
/** Imitates the roles of menu items: what they are called and what they do. Roles that are missing here are refused. */

/**
 * @typedef {import('./browserWindow.mjs').BrowserWindow} BrowserWindow
 * @typedef {object} Role
 * @property {string} label
 * @property {string} [accelerator]
 * @property {(window: BrowserWindow | null, app: import('./app.mjs').App) => void} [run] absent: the system's own affair
 * @property {readonly import('electron').MenuItemConstructorOptions[]} [submenu]
 */

/** @type {Readonly<Record<string, Role>>} */
const roles = {
  about: { label: 'About' },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W', run: (window) => window?.close() },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', run: (window) => window?.webContents.copy() },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', run: (window) => window?.webContents.cut() },
  delete: { label: 'Delete', run: (window) => window?.webContents.delete() },
  front: { label: 'Bring All to Front' },
  help: { label: 'Help' },
  hide: { label: 'Hide' },
  hideothers: { label: 'Hide Others' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', run: (window) => window?.minimize() },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', run: (window) => window?.webContents.paste() },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', run: (_window, app) => app.quit() },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', run: (window) => window?.webContents.redo() },
  reload: { label: 'Reload', accelerator: 'CmdOrCtrl+R', run: (window) => window?.reload() },
  selectall: {
    label: 'Select All',
    accelerator: 'CommandOrControl+A',
    run: (window) => window?.webContents.selectAll(),
  },
  services: { label: 'Services' },
  toggledevtools: {
    label: 'Toggle Developer Tools',
    accelerator: 'Ctrl+Shift+I',
    run: (window) => {
      if (window?.webContents.isDevToolsOpened() === true) window.webContents.closeDevTools();
      else window?.webContents.openDevTools();
    },
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', run: (window) => window?.webContents.undo() },
  unhide: { label: 'Show All' },
  window: { label: 'Window' },
  appmenu: {
    label: 'App',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  },
  editmenu: {
    label: 'Edit',
    submenu: [
      { role: 'undo' },
      { role: 'redo' },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'delete' },
      { type: 'separator' },
      { role: 'selectAll' },
    ],
  },
  windowmenu: { label: 'Window', submenu: [{ role: 'minimize' }, { role: 'close' }] },
};

/** Electron does not mind capitals in a role. @param {string} name @returns {Role | undefined} */
export function menuRole(name) {
  return roles[name.toLowerCase()];
}
