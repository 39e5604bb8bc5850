// Networks too large to draw singly: opening folded, panning and zooming them, folding a municipality, and what it holds.
// The peer draws the same dots, lines, shapes and names on a bare canvas in the same browser.
import type { Page } from '@playwright/test';
import { planFolding } from '../../../shared/graph/fold/foldNetwork.ts';
import { placeGroups } from '../../../shared/graph/fold/groupPlaces.ts';
import { firstPicture, startBrowserApp } from '../browserApp.ts';
import { makeFoldedFile } from '../foldedFile.ts';
import { heldUpBy } from '../heldUp.ts';
import { cpuMs, quantile } from '../measure.ts';
import { seenEdit, type SeenEdit, type Sign } from '../seenEdit.ts';
import { makeNetwork, type NetworkSize } from '../networks.ts';
import type { BenchContext, BenchGroup } from '../types.ts';

export const group: BenchGroup = {
  name: 'folding',
  run: async (context) => {
    await folding(context);
    if (process.platform !== 'linux')
      return context.skip('CPU time of a browser is read from /proc, which only Linux has');
    await editing(context);
    await drawing(context, 'L');
    await drawing(context, 'XL');
  },
};

/** The pure part: one municipality opened and folded again. */
async function folding({ report }: BenchContext): Promise<void> {
  for (const size of ['L', 'XL'] as const) {
    const { nodes, edges } = makeNetwork(size);
    const keys = new Map(nodes.map(({ id, municipality }) => [id, `municipality:${municipality}`]));
    const ties = edges.map(({ from, to }) => ({ source: from, target: to }));
    const ids = nodes.map(({ id }) => id);
    const places = new Map(
      nodes.map(({ id, municipality }, i) => [id, { x: 1_600 * municipality + (i % 900), y: i % 700 }]),
    );
    const planned = [];
    const folded = [];
    for (let run = 0; run < 5; run += 1) {
      const plan = planFolding(ids, keys, ties);
      planned.push(await cpuMs(() => placeGroups(planFolding(ids, keys, ties).groups.values(), places)));
      folded.push(await cpuMs(() => plan.fold(new Set([`municipality:${run}`]))));
    }
    report({ name: `${size}: groups and their places`, value: quantile(planned, 0.5), unit: 'ms CPU', target: 500 });
    report({
      name: `${size}: folding one municipality, pure`,
      value: quantile(folded, 0.5),
      unit: 'ms CPU',
      target: 200,
    });
  }
}

const steps = 45;

async function drawing({ root, folder, report }: BenchContext, size: NetworkSize): Promise<void> {
  const app = await startBrowserApp(root, folder, makeFoldedFile(folder, size));
  try {
    const { page } = app;
    await page.goto(app.url);
    await firstPicture(page);
    await page.waitForTimeout(1_500);
    const cpuOf = async (work: () => Promise<unknown>) => {
      const before = app.cpuMs();
      await work();
      return app.cpuMs() - before;
    };
    const ours = (await cpuOf(() => wheel(page))) / steps;
    const first = await firstAgain(page, async () => {});
    const changed = await firstAgain(page, async () => {
      await addByPalette(page, 'Stichting Elders');
      await page.waitForTimeout(1_000);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(2_000);
    });
    const blocked = await openFirst(page);
    const arranging = size === 'L' ? await rearrange(page) : null;
    const memory = app.windowMb();
    await page.goto('about:blank');
    await page.waitForTimeout(500);
    const picture = plainPicture(size);
    const plain = (await cpuOf(() => plainSteps(page, picture, steps))) / steps;
    report({
      name: `${size} folded: a step of zooming`,
      value: ours,
      unit: 'ms CPU',
      target: 250,
      peer: { name: 'plain canvas', value: plain },
      ...(size === 'L' ? { targetRatio: 2.5 } : {}),
    });
    const plainFirst = await heldUpBy(page, () => plainSteps(page, plainPicture(size), 1));
    report({
      name: `${size} folded: first picture, on coming back to the map`,
      value: first,
      unit: 'ms CPU',
      target: 1_000,
      peer: { name: 'plain canvas', value: plainFirst.busyMs },
      ...(size === 'L' ? { targetRatio: 3 } : {}),
    });
    report({
      name: `${size} folded: first picture, the network changed meanwhile`,
      value: changed,
      unit: 'ms CPU',
      target: 1_000,
      peer: { name: 'plain canvas', value: plainFirst.busyMs },
      ...(size === 'L' ? { targetRatio: 3 } : {}),
    });
    report({
      name: `${size}: opening a municipality, window held up at most`,
      value: blocked,
      unit: 'ms CPU',
      target: 200,
    });
    if (arranging !== null)
      report({ name: 'L: arranging anew, window held up', value: arranging, unit: 'ms CPU', target: 100 });
    report({ name: `${size}: memory of the window, with a municipality open`, value: memory, unit: 'MB', target: 600 });
  } finally {
    await app.close();
  }
}

/** In and out again over the middle of the map; two frames a step, so that each is really drawn. */
async function wheel(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const surface = document.querySelector('[role="application"]');
    const target = surface?.querySelector('canvas[data-id]');
    const box = surface?.getBoundingClientRect();
    if (!target || !box) throw new Error('no map');
    for (let step = 0; step < count; step += 1) {
      const deltaY = step % 30 < 15 ? -60 : 60;
      const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
      target.dispatchEvent(new WheelEvent('wheel', { deltaY, bubbles: true, cancelable: true, ...at }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  }, steps);
}

/** Opens the first three groups by keyboard; CPU time of the longest piece of work in the window in any of them, ms. */
async function openFirst(page: Page): Promise<number> {
  const longest = [];
  for (let run = 0; run < 3; run += 1) {
    await page.locator('[role="application"]').first().focus();
    await page.keyboard.press('Home');
    await page.waitForTimeout(800);
    const held = await heldUpBy(page, async () => {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1_500);
    });
    longest.push(held.longestMs);
  }
  return Math.max(...longest);
}

/**
 * What the window works from leaving a table for the map to the map's first picture, ms CPU.
 * @param meanwhile what is done at the table; after a change nothing is left of what was worked out for the map before
 */
async function firstAgain(page: Page, meanwhile: () => Promise<void>): Promise<number> {
  const go = (to: RegExp) => page.getByRole('navigation').getByRole('button', { name: to }).click();
  await go(/^Partners/);
  await page.locator('[aria-rowindex="5"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_000);
  await meanwhile();
  const held = await heldUpBy(page, async () => {
    await go(/^Kaart/);
    await firstPicture(page);
    await page.waitForTimeout(500);
  });
  return held.busyMs;
}

/** Asks for another arrangement; the layout itself is in a worker. */
async function rearrange(page: Page): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('>kaart herschikken');
  await page.waitForTimeout(1_000);
  const held = await heldUpBy(page, async () => {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(8_000);
  });
  return held.longestMs;
}

const rounds = 5;

/**
 * Edits of one organisation among 2,000 actors: moved, given another name, and that undone. What the window works from
 * the key to the end of the frame that shows it, and apart from that until all is stored and every list follows.
 */
async function editing({ root, folder, report }: BenchContext): Promise<void> {
  const app = await startBrowserApp(root, folder, makeFoldedFile(folder, 'M'));
  try {
    const { page } = app;
    await page.goto(app.url);
    await firstPicture(page);
    await page.waitForTimeout(1_500);
    const map = page.locator('[role="application"]').first();
    await map.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(2_000);
    const name = 'Stichting Proef';
    const title = page.getByRole('complementary').locator('header').first().getByText(name).first();
    await addByPalette(page, name);
    await title.waitFor();
    const took = new Map<string, SeenEdit[]>();
    const edit = async (what: string, key: string, sign: Sign) => {
      await page.waitForTimeout(600);
      took.set(what, [...(took.get(what) ?? []), await seenEdit(page, key, sign)]);
    };
    for (let round = 0; round < rounds; round += 1) {
      await map.focus();
      await edit('moving one', 'Shift+ArrowRight', { text: name, isElsewhere: true });
      await title.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(`Andere ${round}`);
      await edit('another name', 'Enter', { text: `Andere ${round}`, isElsewhere: false });
      await map.focus();
      await edit('undoing it', 'Control+z', { text: name, isElsewhere: false });
    }
    for (const [what, edits] of took) {
      const middle = (valueOf: (each: SeenEdit) => number) => quantile(edits.map(valueOf), 0.5);
      const seen = middle((each) => each.seenCpuMs);
      report({ name: `M: ${what}, to the frame that shows it`, value: seen, unit: 'ms CPU', target: 50 });
      const shown = middle((each) => each.afterCommandMs);
      report({ name: `M: ${what}, from the answer to its frame, by the clock`, value: shown, unit: 'ms', target: 50 });
      const clock = middle((each) => each.seenMs);
      report({ name: `M: ${what}, from the key to its frame, by the clock`, value: clock, unit: 'ms', target: 50 });
      const whole = middle((each) => each.wholeCpuMs);
      report({ name: `M: ${what}, until nothing is left to do`, value: whole, unit: 'ms CPU', target: 200 });
    }
  } finally {
    await app.close();
  }
}

/** Adds an organisation, which is then selected and drawn singly. */
async function addByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(name);
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Enter');
}

type PlainPicture = {
  readonly lines: readonly (readonly number[])[];
  readonly dots: readonly (readonly number[])[];
  readonly groups: readonly (readonly number[])[];
};

/** The same picture as arrays of numbers. */
function plainPicture(size: NetworkSize): PlainPicture {
  const { nodes, edges } = makeNetwork(size);
  const keys = new Map(nodes.map(({ id, municipality }) => [id, `municipality:${municipality}`]));
  const plan = planFolding(
    nodes.map(({ id }) => id),
    keys,
    edges.map(({ from, to }) => ({ source: from, target: to })),
  );
  const columns = 13;
  const placeOf = (municipality: number) => [
    1_600 * (municipality % columns),
    1_600 * Math.floor(municipality / columns),
  ];
  const municipalityOf = (key: string) => Number(key.split(':')[1]);
  const lines = plan
    .fold(new Set())
    .joined.map(({ source, target, count }) => [
      ...placeOf(municipalityOf(source)),
      ...placeOf(municipalityOf(target)),
      count,
    ]);
  const dots = nodes.map(({ municipality }, i) => {
    const [x = 0, y = 0] = placeOf(municipality);
    return [x + ((i * 37) % 1_500), y + ((i * 91) % 1_500)];
  });
  return { lines, dots, groups: [...plan.groups.keys()].map((key) => placeOf(municipalityOf(key))) };
}

/** The same picture at as many zooms, drawn by a loop over arrays and nothing else. */
async function plainSteps(page: Page, picture: PlainPicture, count: number): Promise<void> {
  await page.setContent('<canvas width="1200" height="820" style="width:1200px;height:820px"></canvas>');
  await page.evaluate(
    async ({ drawn, times }) => {
      const context = document.querySelector('canvas')?.getContext('2d');
      if (!context) throw new Error('no canvas');
      const every = Math.max(1, Math.ceil(drawn.dots.length / 12_000));
      for (let step = 0; step < times; step += 1) {
        const zoom = 0.05 * 1.08 ** (step % 30 < 15 ? step % 15 : 15 - (step % 15));
        context.clearRect(0, 0, 1_200, 820);
        context.fillStyle = '#88aacc';
        for (let i = 0; i < drawn.dots.length; i += every) {
          const [x = 0, y = 0] = drawn.dots[i] ?? [];
          if (x * zoom < 1_200 && y * zoom < 820) context.fillRect(x * zoom, y * zoom, 2, 2);
        }
        context.strokeStyle = 'rgba(60, 60, 60, 0.2)';
        for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, ties = 1] of drawn.lines) {
          context.lineWidth = Math.min(7, 1 + 1.5 * Math.log10(ties));
          context.beginPath();
          context.moveTo(x1 * zoom, y1 * zoom);
          context.lineTo(x2 * zoom, y2 * zoom);
          context.stroke();
        }
        context.font = '600 13px sans-serif';
        for (const [x = 0, y = 0] of drawn.groups) {
          context.fillStyle = '#dddddd';
          context.fillRect(x * zoom - 20, y * zoom - 20, 40, 40);
          context.strokeRect(x * zoom - 20, y * zoom - 20, 40, 40);
          context.fillStyle = '#222222';
          context.fillText('Gemeente', x * zoom - 20, y * zoom + 36);
        }
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }
    },
    { drawn: picture, times: count },
  );
}
