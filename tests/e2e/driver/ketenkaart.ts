// The app as a user works it: what is clicked and typed, in words; the same on every back end.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { nl } from '../../../renderer/i18n/nl.ts';
import type { History } from '../../../shared/api/routes/history.ts';
import { ask } from './ask.ts';
import { askedBackEnd, type BackEnd } from './backEnd.ts';
import { dumpOf, type Dump } from './dump.ts';
import { launch, type Launched } from './launch.ts';
import { commandOf } from './launchElectron.ts';
import { MapDriver } from './mapDriver.ts';
import { MatrixDriver } from './matrixDriver.ts';
import { makePlaces, type Places } from './places.ts';

/** The places of the rail. */
export type Screen =
  | 'map'
  | 'partners'
  | 'contacts'
  | 'consultations'
  | 'relations'
  | 'import'
  | 'gaps'
  | 'issues'
  | 'settings';

export class Ketenkaart {
  readonly backEnd: BackEnd;
  readonly places: Places;
  readonly #chrome: () => Promise<Browser>;
  #running: Launched | null = null;

  constructor(chrome: () => Promise<Browser>, backEnd = askedBackEnd(), places = makePlaces()) {
    this.backEnd = backEnd;
    this.places = places;
    this.#chrome = chrome;
  }

  /** Starts the app and waits until its first screen stands. */
  async start(file?: string): Promise<void> {
    this.#running = await launch(this.backEnd, this.#chrome, { places: this.places, file });
    const first = this.page.getByRole('main');
    if (this.backEnd.kind === 'stand-in') await first.waitFor({ timeout: 10_000 }).catch(() => this.#loadAnew());
    await expect(first).toBeVisible();
  }

  // Seen once in some hundred starts of the stand-in: the window stays empty when requests are intercepted as it loads.
  async #loadAnew(): Promise<void> {
    const state = await this.page
      .evaluate(() => `${document.readyState}, ${document.querySelector('#root')?.childElementCount ?? 'no'} elements`)
      .catch(String);
    console.warn(`stand-in: the window stayed empty (${state}) and was loaded anew`);
    await this.page.reload();
  }

  get running(): Launched {
    if (!this.#running) throw new Error('the app is not running');
    return this.#running;
  }

  get page(): Page {
    return this.running.page;
  }

  /** Closes the window; true errors and requests to elsewhere fail here, whatever the test looked at. */
  async close(): Promise<void> {
    if (!this.#running) return;
    const { watch, close } = this.#running;
    this.#running = null;
    await close();
    expect(watch.errors, 'errors in console or process').toEqual([]);
    expect(watch.strangers, 'requests to elsewhere').toEqual([]);
  }

  /** What a double click on a file would run while the app is running; only on a desktop. */
  ownCommand(file: string) {
    if (this.backEnd.kind === 'browser') throw new Error('browser mode has no second start');
    const { command, args, env } = commandOf(this.backEnd, { places: this.places, file });
    return { command, args: [...(this.backEnd.kind === 'electron' ? ['--no-sandbox'] : []), ...args], env };
  }

  /** Closes the app, starts it anew and opens a network from the list of recent files. */
  async restart(name: string): Promise<void> {
    await this.close();
    await this.start();
    await this.openRecent(name);
  }

  // ── files

  /** From the start screen or from within another network. */
  async newNetwork(name: string): Promise<void> {
    const choice = this.page.getByRole('button', { name: nl.start.newNetwork.title });
    await expect(choice.or(this.undoButton)).toBeVisible();
    if (await choice.isVisible()) await choice.click();
    else await this.do(nl.actions.label.newNetwork);
    const dialog = this.page.getByRole('dialog', { name: nl.start.dialog.title });
    await dialog.getByLabel(nl.start.dialog.name).fill(name);
    await dialog.getByRole('button', { name: nl.start.dialog.create }).click();
    await this.expectNetwork(name);
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: nl.start.openExample.title }).click();
    await this.expectNetwork(exampleName);
    await this.map.isDrawn();
  }

  async openRecent(name: string): Promise<void> {
    await this.clickRecent(name);
    await this.expectNetwork(name);
  }

  /** On the start screen; what comes of it is for the test to say. */
  async clickRecent(name: string): Promise<void> {
    const row = this.page.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) });
    await row.getByRole('button').first().click();
  }

  /** Makes files of the test's folder known to the app as opened before, newest first. The app must not run. */
  rememberAsRecent(...names: readonly string[]): void {
    const paths = names.map((name) => join(this.places.files, `${name}.ketenkaart`));
    writeFileSync(join(this.places.home, 'recent.json'), JSON.stringify(paths));
  }

  async expectNetwork(name: string): Promise<void> {
    await expect(this.page.getByRole('button', { name: nl.shell.rename.replace('{{name}}', name) })).toBeVisible();
  }

  /** What the bar below says there is. */
  async expectCounts(counts: {
    readonly organisations: number;
    readonly contacts: number;
    readonly relations: number;
  }) {
    const words = (['organisations', 'contacts', 'relations'] as const).map((kind) => {
      const texts = nl.common.count;
      return texts[`${kind}_${counts[kind] === 1 ? 'one' : 'other'}`].replace(
        '{{count, number}}',
        String(counts[kind]),
      );
    });
    await expect(this.page.getByRole('contentinfo')).toContainText(words.join('·'));
  }

  /** Where the file of a network lies. */
  fileOf(name: string): string {
    const file = join(this.places.files, `${name}.ketenkaart`);
    if (!existsSync(file)) throw new Error(`no file of ${name}`);
    return file;
  }

  /** Closes the app and reads what it left in the file, row by row. */
  async dump(name: string): Promise<Dump> {
    await this.close();
    return dumpOf(this.fileOf(name));
  }

  // ── lists in and out

  /** Chooses a list in the first step of "Lijst inlezen", from wherever the app is. */
  async chooseList(path: string): Promise<void> {
    await this.goTo('import');
    await this.page
      .getByLabel(nl.importing.file.choose, { exact: true })
      .and(this.page.locator('input'))
      .setInputFiles(path);
  }

  /** Reads a list in as it is recognised, and takes every proposal. */
  async importList(path: string): Promise<void> {
    await this.chooseList(path);
    await this.page.getByRole('button', { name: nl.importing.columns.next }).click();
    await this.page.getByRole('button', { name: /\d (toevoegen|wijzigen)$/ }).click();
    await expect(this.page.getByRole('heading', { name: nl.importing.done.title })).toBeVisible();
  }

  /** Saves the contact list with what the dialog proposes, unless `choose` changes that; answers the file's bytes. */
  async saveContactList(kind: 'xlsx' | 'csv', choose?: (dialog: Locator) => Promise<void>): Promise<Buffer> {
    await this.page.keyboard.press('Control+e');
    const dialog = this.page.getByRole('dialog', { name: nl.exporting.title });
    await dialog.getByText(nl.exporting.formats[kind], { exact: true }).click();
    await choose?.(dialog);
    const bytes = await this.savedBy(() => dialog.getByRole('button', { name: nl.exporting.save }).click());
    // The file is there a moment before the dialog goes; a dialog that stands takes no shortcut.
    await expect(dialog).toBeHidden();
    return bytes;
  }

  /** The bytes that come out of something that saves a file: a download, or what lies where the dialog said. */
  async savedBy(run: () => Promise<void>): Promise<Buffer> {
    if (this.backEnd.kind === 'browser') {
      const [download] = await Promise.all([this.page.waitForEvent('download'), run()]);
      const file = join(this.places.saved, download.suggestedFilename());
      await download.saveAs(file);
      return readFileSync(file);
    }
    const before = new Set(readdirSync(this.places.saved));
    const added = () => readdirSync(this.places.saved).filter((name) => !before.has(name) && !name.endsWith('.bezig'));
    await run();
    await expect.poll(added).toHaveLength(1);
    return readFileSync(join(this.places.saved, added()[0] ?? ''));
  }

  /** The bytes of a PDF: as the app writes it, or as the browser prints what the app laid out for it. */
  async printed(dialog: Locator, save: string, print: string): Promise<Buffer> {
    if (this.backEnd.kind !== 'browser')
      return this.savedBy(() => dialog.getByRole('button', { name: save, exact: true }).click());
    // A browser without a screen has no print dialog: the same page is printed by its own command instead.
    await this.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked-to-print', '');
    });
    await dialog.getByRole('button', { name: print, exact: true }).click();
    await expect(this.page.locator('body[data-asked-to-print]')).toBeVisible();
    return this.page.pdf({ preferCSSPageSize: true, printBackground: true });
  }

  // ── getting about

  async goTo(screen: Screen): Promise<void> {
    const rail = this.page.getByRole('navigation', { name: nl.shell.rail.name });
    await rail.getByRole('button', { name: new RegExp(`^${escaped(nl.shell.rail[screen])}`) }).click();
    await expect(this.page.getByRole('main', { name: nl.shell.rail[screen] })).toBeVisible();
  }

  /** Goes to any page by its action, and waits until it stands. */
  async goBy(action: string, page: keyof typeof nl.shell.rail): Promise<void> {
    await this.do(action);
    await expect(this.page.getByRole('main', { name: nl.shell.rail[page], exact: true })).toBeVisible();
  }

  /** Starts an action by its name, as found by Ctrl+K. */
  async do(action: string): Promise<void> {
    const palette = await this.openPalette(action);
    await palette.getByRole('option', { name: action, exact: false }).first().click();
  }

  /** Ctrl+K and a text; the palette stays open. */
  async openPalette(text: string): Promise<Locator> {
    await this.page.keyboard.press('Control+k');
    const field = this.page.getByRole('combobox', { name: nl.palette.title });
    await field.fill(text);
    return this.page.getByRole('dialog', { name: nl.palette.title });
  }

  /** Types an unknown name in the palette and takes its offer to add it as a partner. */
  async addByPalette(name: string): Promise<void> {
    const palette = await this.openPalette(name);
    await palette.getByRole('option', { name: nl.palette.add.replace('{{text}}', name) }).click();
  }

  /** Presses the keys of an action that opens a dialog. */
  async openDialog(keys: string, title: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await expect(this.page.getByRole('dialog', { name: title })).toBeVisible();
  }

  /** Closes the dialog on screen, if there is one. */
  async leaveDialog(): Promise<void> {
    const dialog = this.page.locator('[aria-modal="true"]');
    if ((await dialog.count()) === 0) return;
    await this.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }

  /** In a form: opens a choice and takes an option by its name. */
  async pick(form: Locator, label: string, option: string): Promise<void> {
    await form.getByRole('button', { name: new RegExp(`^${escaped(label)}`) }).click();
    await this.page.keyboard.type(option);
    const list = this.page.getByRole('listbox').getByRole('option');
    await list
      .filter({ hasText: new RegExp(`^${escaped(option)}`) })
      .first()
      .click();
    // Several may be chosen: going on is what keeps them.
    if (await list.first().isVisible()) await this.page.keyboard.press('Tab');
    await expect(list).toHaveCount(0);
  }

  /** Clicks a partner or contact on the map. */
  async select(label: string): Promise<void> {
    const at = await this.map.inSight(label);
    await this.page.mouse.click(at.x, at.y);
    await expect(this.map.listed.and(this.page.locator('[aria-selected="true"]'))).toHaveText(
      new RegExp(`^${escaped(label)}`),
    );
  }

  /** Changes the network's name where it stands, in the bar on top. */
  async renameNetwork(name: string): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^Netwerk hernoemen/ })
      .click();
    const field = this.page.getByRole('textbox', { name: nl.shell.renameField });
    await field.fill(name);
    await field.press('Enter');
    await this.expectNetwork(name);
  }

  /** In the table on screen: double-clicks a cell, types, and Enter. */
  async editCell(row: string, column: string, text: string): Promise<void> {
    const cells = this.page
      .getByRole('row')
      .filter({ has: this.page.getByText(row, { exact: true }) })
      .getByRole('gridcell');
    const place = await this.page
      .getByRole('columnheader', { name: column, exact: true })
      .getAttribute('aria-colindex');
    const cell = cells.and(this.page.locator(`[aria-colindex="${place}"]`));
    await cell.dblclick();
    const field = this.page.getByRole('textbox', { name: `${column}, ${row}` });
    await field.fill(text);
    await field.press('Enter');
    await expect(this.page.getByRole('gridcell').getByText(text, { exact: true })).toBeVisible();
  }

  /** On the map: selects and presses Delete. */
  async remove(label: string): Promise<void> {
    await this.select(label);
    await this.page.keyboard.press('Delete');
    const confirm = this.page.getByRole('dialog').getByRole('button', { name: nl.common.action.remove });
    await expect(async () => {
      if (await confirm.isVisible()) await confirm.click();
      expect(await this.map.find(label)).toBeNull();
    }).toPass();
  }

  get map(): MapDriver {
    return new MapDriver(this.page);
  }

  get matrix(): MatrixDriver {
    return new MatrixDriver(this.page);
  }

  // ── history

  get undoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Ongedaan maken: |Niets om ongedaan)/ });
  }

  get redoButton(): Locator {
    return this.page.getByRole('banner').getByRole('button', { name: /^(Opnieuw doen: |Niets om opnieuw)/ });
  }

  async undo(): Promise<void> {
    await expect(this.undoButton).not.toHaveAccessibleName(nl.shell.nothingToUndo);
    await this.#said(() => this.undoButton.click());
  }

  async redo(): Promise<void> {
    await expect(this.redoButton).not.toHaveAccessibleName(nl.shell.nothingToRedo);
    await this.#said(() => this.redoButton.click());
  }

  /** Undoes until nothing is left; answers how many steps that took. */
  async undoAll(): Promise<number> {
    let steps = 0;
    for (; (await this.#history()).undo !== null; steps += 1) await this.undo();
    await expect(this.undoButton).toHaveAccessibleName(nl.shell.nothingToUndo);
    return steps;
  }

  async redoAll(): Promise<number> {
    let steps = 0;
    for (; (await this.#history()).redo !== null; steps += 1) await this.redo();
    await expect(this.redoButton).toHaveAccessibleName(nl.shell.nothingToRedo);
    return steps;
  }

  /** What the file knows: the buttons have nothing to say while they are still asking. */
  async #history(): Promise<History> {
    return ((await ask(this.page, 'history.list', { limit: 1 })) as { readonly data: History }).data;
  }

  /** Does something that is said when it is done, and waits for that: the live region changes with every sentence. */
  async #said(run: () => Promise<void>): Promise<void> {
    const voice = this.page.getByTestId('live-polite');
    const before = await voice.textContent();
    await run();
    // Looked at with every frame: asking now and then from outside would cost a second per step.
    await voice.evaluate(
      (region, old) =>
        new Promise<void>((done) => {
          const look = () => (region.textContent === old ? void requestAnimationFrame(look) : done());
          look();
        }),
      before,
    );
  }
}

export const exampleName = 'Voorbeeld Lekstroom';

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
