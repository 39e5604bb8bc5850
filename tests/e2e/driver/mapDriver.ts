// The map with a mouse: where things are drawn is asked of the map itself, what is done goes through the pointer.
import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '../../../renderer/i18n/nl.ts';
import type { Located, LocateRequest } from '../../../renderer/canvas/controllers/locateController.ts';

export type Spot = { readonly x: number; readonly y: number };

export class MapDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get surface(): Locator {
    return this.#page.getByRole('application', { name: nl.map.canvas });
  }

  /** Whom the map shows, as the list that screen readers get: each a name with its type and relations. */
  get listed(): Locator {
    return this.#page.getByRole('listbox', { name: nl.map.list }).getByRole('option');
  }

  /** Waits until the drawing stands. */
  async isDrawn(): Promise<void> {
    await expect(this.surface).toBeVisible();
    await expect(this.#page.getByText(nl.map.drawing)).toHaveCount(0);
  }

  /** Where a partner or contact is drawn, px within the page; null when the map does not show it. */
  async find(label: string): Promise<Located | null> {
    return this.surface.evaluate(
      (surface, wanted) =>
        new Promise<Located | null>((reply) => {
          const detail: LocateRequest = { label: wanted, reply };
          surface.dispatchEvent(new CustomEvent('kk:locate', { detail }));
        }),
      label,
    );
  }

  async where(label: string): Promise<Located> {
    await expect.poll(() => this.find(label), `${label} on the map`).not.toBeNull();
    const found = await this.find(label);
    if (!found) throw new Error(`${label} is not on the map`);
    return found;
  }

  /** A spot of the map by its share of width and height. */
  async spot(across: number, down: number): Promise<Spot> {
    const box = await this.surface.boundingBox();
    if (!box) throw new Error('the map has no size');
    // Whole pixels: a mouse knows no others.
    return { x: Math.round(box.x + box.width * across), y: Math.round(box.y + box.height * down) };
  }

  /** Double-clicks an empty spot and types one name after the other. */
  async addAt(at: Spot, ...names: readonly string[]): Promise<void> {
    await this.#page.mouse.dblclick(at.x, at.y);
    const field = this.#page.getByRole('textbox', { name: nl.map.add.field });
    for (const name of names) {
      await field.fill(name);
      await field.press('Enter');
      await expect(field).toHaveValue('');
    }
    await field.press('Escape');
    await expect(field).toHaveCount(0);
  }

  /** Drags from one spot to another in steps, as a hand does. */
  async drag(from: Spot, to: Spot): Promise<void> {
    await this.#page.mouse.move(from.x, from.y);
    await this.#page.mouse.down();
    await this.#page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await this.#page.mouse.move(to.x, to.y, { steps: 4 });
    await this.#page.mouse.up();
  }

  /** Moves a node by so many px on screen. */
  async move(label: string, by: Spot): Promise<void> {
    const from = await this.where(label);
    await this.drag(from, { x: from.x + by.x, y: from.y + by.y });
  }

  /** Drags from the handle of one node to another, and chooses the relation that is asked for. */
  async relate(from: string, to: string, type: string): Promise<void> {
    const start = await this.where(from);
    await this.#page.mouse.move(start.x, start.y);
    const { handle } = await this.where(from);
    if (!handle) throw new Error(`${from} has no handle`);
    await this.drag(handle, await this.where(to));
    const dialog = this.#page.getByRole('dialog', { name: `${from} en ${to}` });
    await dialog.getByRole('option', { name: type, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }
}
