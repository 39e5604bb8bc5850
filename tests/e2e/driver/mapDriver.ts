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

  /** The same, once it is drawn and stands still: a panel that opens or a first arrangement moves the picture. */
  async where(label: string): Promise<Located> {
    let before: Located | null = null;
    let found: Located | null = null;
    await expect(async () => {
      before = await this.find(label);
      await this.#page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      found = await this.find(label);
      expect(found, `${label} on the map`).not.toBeNull();
      expect(found).toEqual(before);
    }).toPass();
    if (!found) throw new Error(`${label} is not on the map`);
    return found;
  }

  /** The same, after zooming out to the whole map when something lies over it or it is out of sight. */
  async inSight(label: string): Promise<Located> {
    const found = await this.where(label);
    const isSeen = await this.#page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS',
      found,
    );
    if (isSeen) return found;
    await this.#page.getByRole('button', { name: nl.map.zoom.fit }).click();
    return this.where(label);
  }

  /** A spot of the map by its share of width and height. */
  async spot(across: number, down: number): Promise<Spot> {
    const box = await this.surface.boundingBox();
    if (!box) throw new Error('the map has no size');
    // Whole pixels: a mouse knows no others.
    return { x: Math.round(box.x + box.width * across), y: Math.round(box.y + box.height * down) };
  }

  /** The spot that is farthest from everything drawn, and not below a legend or a button. */
  async emptySpot(): Promise<Spot> {
    return this.surface.evaluate((surface) => {
      const taken = [...document.querySelectorAll<HTMLElement>('[data-actor]')].flatMap((each) => {
        const places: Spot[] = [];
        const detail = { id: each.dataset['actor'] ?? '', reply: (at: Spot | null) => at && places.push(at) };
        surface.dispatchEvent(new CustomEvent('kk:locate', { detail }));
        return places;
      });
      const box = surface.getBoundingClientRect();
      const steps = Array.from({ length: 15 }, (_, step) => 0.1 + step * 0.05);
      const free = steps.flatMap((across) =>
        steps.map((down) => ({
          x: Math.round(box.left + box.width * across),
          y: Math.round(box.top + box.height * down),
        })),
      );
      const room = ({ x, y }: Spot) => {
        const isMap = document.elementFromPoint(x, y)?.tagName === 'CANVAS';
        return isMap ? Math.min(...taken.map((at) => Math.hypot(at.x - x, at.y - y)), 10_000) : 0;
      };
      return free.reduce((best, spot) => (room(spot) > room(best) ? spot : best));
    });
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
  async move(label: string, by: Spot): Promise<Spot> {
    const from = await this.inSight(label);
    await this.drag(from, { x: from.x + by.x, y: from.y + by.y });
    return from;
  }

  /** Drags from the handle of one node to another, and chooses the relation that is asked for. */
  async relate(from: string, to: string, type: string): Promise<void> {
    await this.inSight(to);
    const start = await this.inSight(from);
    await this.#page.mouse.move(start.x, start.y);
    const { handle } = await this.where(from);
    if (!handle) throw new Error(`${from} has no handle`);
    await this.drag(handle, await this.where(to));
    const dialog = this.#page.getByRole('dialog', { name: `${from} en ${to}` });
    await dialog.getByRole('option', { name: type, exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  /** Drags a grip of the relation that is selected to a node. */
  async dragEnd(relationId: string, end: 'from' | 'to', to: string): Promise<void> {
    const target = await this.where(to);
    const located = await this.surface.evaluate(
      (surface, id) =>
        new Promise<Located | null>((reply) => {
          const detail: LocateRequest = { id, reply };
          surface.dispatchEvent(new CustomEvent('kk:locate', { detail }));
        }),
      relationId,
    );
    const grip = located?.ends?.[end];
    if (!grip) throw new Error('the relation has no grips');
    await this.drag(grip, target);
  }

  /** Draws a loop by hand through spots of the map, by their shares of its width and height. */
  async lasso(...corners: readonly (readonly [across: number, down: number])[]): Promise<void> {
    const spots = await Promise.all(corners.map(([across, down]) => this.spot(across, down)));
    const [first] = spots;
    if (!first) return;
    await this.#page.keyboard.down('Shift');
    await this.#page.mouse.move(first.x, first.y);
    await this.#page.mouse.down();
    for (const { x, y } of [...spots.slice(1), first]) await this.#page.mouse.move(x, y, { steps: 5 });
    await this.#page.mouse.up();
    await this.#page.keyboard.up('Shift');
  }
}
