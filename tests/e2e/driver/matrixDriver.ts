// The matrix with a mouse: where a cell is drawn is asked of the matrix itself.
import { expect, type Locator, type Page } from '@playwright/test';
import type { WhereRequest } from '../../../renderer/features/map/matrix/matrixBoard.ts';
import { nl } from '../../../renderer/i18n/nl.ts';
import type { Spot } from './mapDriver.ts';

export class MatrixDriver {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get board(): Locator {
    return this.#page.getByRole('application', { name: nl.matrix.name });
  }

  /** What is said of the cell that is pointed at. */
  get sentence(): Locator {
    return this.#page.getByRole('main').getByRole('status');
  }

  async open(): Promise<void> {
    await this.#shape('matrix').click();
    await expect(this.board).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#shape('picture').click();
    await expect(this.board).toHaveCount(0);
  }

  /** The middle of the cell of two, px within the page. */
  async where(row: string, column: string): Promise<Spot> {
    const found = await this.board.evaluate(
      (board, [one, other]) =>
        new Promise<Spot | null>((reply) => {
          const detail: WhereRequest = { row: one ?? '', column: other ?? '', reply };
          board.dispatchEvent(new CustomEvent('kk:cell', { detail }));
        }),
      [row, column],
    );
    if (!found) throw new Error(`no cell of ${row} and ${column}`);
    return found;
  }

  #shape(shape: 'picture' | 'matrix'): Locator {
    return this.#page
      .getByRole('group', { name: nl.matrix.shape.name })
      .getByRole('button', { name: nl.matrix.shape[shape] });
  }
}
