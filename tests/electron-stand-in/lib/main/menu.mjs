// @ts-check
/**
 * Imitates Menu and MenuItem without showing anything: templates are checked, items found by id and clicked by code, with
 * checkbox, radio and role behaviour. Accelerators are kept but no key reaches them.
 */
import { electronEvent, Imitated, imitated, ImitatedEmitter, notImitated } from '../imitate.mjs';
import { app } from './app.mjs';
import { menuRole } from './menuRoles.mjs';
import { focusedWindow } from './windows.mjs';

/**
 * @typedef {import('electron').MenuItemConstructorOptions} ItemOptions
 * @typedef {import('./browserWindow.mjs').BrowserWindow} BrowserWindow
 */

let lastCommandId = 0;

class Item extends Imitated {
  /** @type {Menu | undefined} */
  menu = undefined;
  commandId;
  id;
  label;
  type;
  role;
  accelerator;
  enabled;
  visible;
  checked;
  sublabel;
  toolTip;
  registerAccelerator;
  submenu;
  /** As a click of the user does it. @type {(event?: object, window?: BrowserWindow | null, contents?: unknown) => void} */
  click;

  /** @param {ItemOptions} options */
  constructor(options) {
    super('MenuItem');
    const role = options.role === undefined ? undefined : menuRole(options.role);
    if (options.role !== undefined && role === undefined) throw notImitated(`the menu role ${options.role}`);
    const submenu = options.submenu ?? role?.submenu;
    lastCommandId += 1;
    this.commandId = lastCommandId;
    this.id = options.id ?? '';
    this.label = options.label ?? role?.label ?? '';
    this.type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    this.role = options.role;
    this.accelerator = options.accelerator ?? role?.accelerator ?? null;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.submenu = submenu === undefined ? undefined : asMenu(submenu);
    this.click = (event, window = focusedWindow()) => this.#clicked(options, event ?? {}, window);
  }

  /** @param {ItemOptions} options @param {object} event @param {BrowserWindow | null} window */
  #clicked(options, event, window) {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.#choose();
    const click = /** @type {Function | undefined} */ (options.click);
    // As in Electron: a role wins over a click of its own.
    if (options.role !== undefined) menuRole(options.role)?.run?.(window, app);
    else click?.(this, window ?? undefined, event);
  }

  // The radio group are the neighbours without anything else in between.
  #choose() {
    const items = this.menu?.items ?? [];
    const own = items.indexOf(this);
    const isBreak = (/** @type {Item} */ item) => item.type !== 'radio';
    const start = items.findLastIndex((item, index) => index < own && isBreak(item)) + 1;
    const end = items.findIndex((item, index) => index > own && isBreak(item));
    for (const item of items.slice(start, end === -1 ? undefined : end)) item.checked = item === this;
  }
}

class ApplicationMenu extends ImitatedEmitter {
  static events = ['menu-will-close', 'menu-will-show'];

  /** @type {Item[]} */
  items = [];
  /** @type {(() => void) | undefined} */
  #afterClosing;

  constructor() {
    super('Menu');
  }

  /** @param {Item} item */
  append(item) {
    this.insert(this.items.length, item);
  }

  /** @param {number} position @param {Item} item */
  insert(position, item) {
    item.menu = this;
    this.items.splice(position, 0, item);
  }

  /** @param {string} id @returns {Item | null} */
  getMenuItemById(id) {
    for (const item of this.items) {
      if (item.id === id) return item;
      const found = item.submenu?.getMenuItemById(id) ?? null;
      if (found !== null) return found;
    }
    return null;
  }

  /** Stays open until closePopup: nobody can click beside it. @param {{ callback?: () => void }} [options] */
  popup(options = {}) {
    this.#afterClosing = options.callback;
    this.emit('menu-will-show', electronEvent());
  }

  closePopup() {
    this.emit('menu-will-close', electronEvent());
    this.#afterClosing?.();
    this.#afterClosing = undefined;
  }

  /** @param {readonly (ItemOptions | Item)[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const entry of template) {
      const item = entry instanceof Item ? entry : new Item(entry);
      if (item.label === '' && item.type !== 'separator') {
        throw new TypeError('Invalid template for MenuItem: must have label, role or type');
      }
      menu.append(item);
    }
    return menu;
  }

  /** @param {Menu | null} menu */
  static setApplicationMenu(menu) {
    app.applicationMenu = menu;
  }

  static getApplicationMenu() {
    return app.applicationMenu;
  }
}

/** @param {unknown} submenu a menu, or the template of one @returns {ApplicationMenu} */
function asMenu(submenu) {
  if (submenu instanceof ApplicationMenu) return submenu;
  return ApplicationMenu.buildFromTemplate(/** @type {readonly ItemOptions[]} */ (submenu));
}

export const Menu = imitated('Menu', ApplicationMenu);
/** @typedef {InstanceType<typeof ApplicationMenu>} Menu */
export const MenuItem = imitated('MenuItem', Item);
/** @typedef {InstanceType<typeof Item>} MenuItem */
