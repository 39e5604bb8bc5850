// Building with the hands: tying an end elsewhere, drawing a loop around several, putting a person in its place.
import { describe, expect, test } from 'vitest';
import { createTestCanvas, picture } from './testCanvas.ts';

const ties = [['lister', 'politie']] as const;
const three = picture({ lister: [0, 0], politie: [200, 0], portaal: [0, 200] }, ties);

describe('tying the end of a relation elsewhere', () => {
  test('the selected relation has a grip at each end, dragged to another node it asks for one change', async () => {
    const canvas = createTestCanvas(three);
    expect(canvas.grips()).toBeNull();
    await canvas.click('relation:lister-politie');
    expect(canvas.grips()).not.toBeNull();
    await canvas.dragGrip('to')('portaal');
    await canvas.dragGrip('from')('portaal');
    expect(canvas.sent()).toEqual([
      { what: 'onReconnect', with: { relationId: 'lister-politie', end: 'to', actorId: 'portaal' } },
      { what: 'onReconnect', with: { relationId: 'lister-politie', end: 'from', actorId: 'portaal' } },
    ]);
  });

  test('let go on its own ends, on an empty spot or after Escape, nothing is asked', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('relation:lister-politie');
    await canvas.dragGrip('to')('politie');
    await canvas.dragGrip('to')('lister');
    await canvas.dragGrip('to')(canvas.feed.toScreen({ x: 120, y: 120 }));
    const drop = canvas.dragGrip('to');
    expect(canvas.press('Escape').isTaken).toBe(true);
    await drop('portaal');
    expect(canvas.sent()).toEqual([]);
    expect(canvas.selections().at(-1)).toEqual({ actorIds: [], relationId: 'lister-politie' });
  });

  test('a node with a relation selected, a read-only file, or ends that stand too near have no grips', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    expect(canvas.grips()).toBeNull();
    await canvas.click('relation:lister-politie');
    canvas.feed.setViewport({ zoom: 0.2, pan: { x: 0, y: 0 } });
    canvas.cy.emit('render');
    expect(canvas.grips()).toBeNull();
    const readOnly = createTestCanvas(three, { isReadOnly: true });
    await readOnly.click('relation:lister-politie');
    expect(readOnly.grips()).toBeNull();
  });
});

/** Around lister and politie, and not around portaal. */
const upper = [
  { x: -40, y: -40 },
  { x: 240, y: -40 },
  { x: 240, y: 60 },
  { x: -40, y: 60 },
];
const aroundPortaal = upper.map(({ x, y }) => ({ x, y: y + 200 }));

describe('a loop drawn with Shift', () => {
  test('selects who is inside, and them only', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('portaal');
    await canvas.lasso(upper);
    expect(canvas.selections().at(-1)).toEqual({ actorIds: ['lister', 'politie'], relationId: null });
    expect(canvas.lassoIsShown()).toBe(false);
  });

  test('with Ctrl adds them, with Alt takes them out', async () => {
    const canvas = createTestCanvas(three);
    await canvas.lasso(upper);
    await canvas.lasso(aroundPortaal, { ctrlKey: true });
    expect(canvas.selections().at(-1)?.actorIds).toEqual(['lister', 'politie', 'portaal']);
    await canvas.lasso(upper, { altKey: true });
    expect(canvas.selections().at(-1)?.actorIds).toEqual(['portaal']);
  });

  test('around nobody lets go of everybody; what was a click does nothing', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    await canvas.lasso([{ x: 400, y: 400 }]);
    expect(canvas.selections().at(-1)?.actorIds).toEqual(['lister']);
    await canvas.lasso(upper.map(({ x, y }) => ({ x: x + 900, y })));
    expect(canvas.selections().at(-1)?.actorIds).toEqual([]);
  });

  test('Escape drops it', async () => {
    const canvas = createTestCanvas(three);
    const [first, ...rest] = upper.map((corner) => canvas.feed.toScreen(corner));
    canvas.pointer('pointerdown', canvas.surface, first!, { shiftKey: true });
    for (const at of rest) canvas.pointer('pointermove', window, at, { shiftKey: true });
    expect(canvas.lassoIsShown()).toBe(true);
    expect(canvas.press('Escape').isTaken).toBe(true);
    canvas.pointer('pointerup', window, rest[2]!, { shiftKey: true });
    expect([canvas.lassoIsShown(), canvas.selections()]).toEqual([false, []]);
  });
});

describe('a person let go on an organisation', () => {
  const chain = picture({ lister: [0, 0], politie: [200, 0], anna: [0, 90] }, [['anna', 'lister']], ['anna']);

  test('is put there, and goes back when that does not happen', async () => {
    const canvas = createTestCanvas(chain);
    await canvas.drag(['anna'], { x: 195, y: -95 });
    expect(canvas.sent()).toEqual([{ what: 'onPutOn', with: { personId: 'anna', organisationId: 'politie' } }]);
    await new Promise((done) => setTimeout(done));
    expect(canvas.places()['anna']).toEqual([0, 90]);
  });

  test('stays under the hand while it is asked as what', async () => {
    const canvas = createTestCanvas(chain, { onPutOn: () => new Promise(() => {}) });
    await canvas.drag(['anna'], { x: 195, y: -95 });
    canvas.feed.show(chain);
    expect(canvas.places()['anna']).toEqual([195, -5]);
  });

  test('is only moved where it works already, beside the shape, or together with others', async () => {
    const canvas = createTestCanvas(chain);
    await canvas.drag(['anna'], { x: 0, y: -85 });
    await canvas.drag(['anna'], { x: 160, y: 0 });
    await canvas.drag(['anna', 'lister'], { x: 40, y: 0 });
    expect(canvas.sent().map(({ what }) => what)).toEqual(['onMove', 'onMove', 'onMove']);
  });

  test('an organisation on an organisation is only moved', async () => {
    const canvas = createTestCanvas(chain);
    await canvas.drag(['lister'], { x: 200, y: 0 });
    expect(canvas.sent().map(({ what }) => what)).toEqual(['onMove']);
  });
});

test('in a read-only file adding and moving are refused, so that it can be said', async () => {
  const canvas = createTestCanvas(three, { isReadOnly: true });
  canvas.cy.emit({ type: 'dbltap', target: canvas.cy, position: { x: 40, y: 60 } } as never);
  await canvas.click('lister');
  canvas.press('ArrowRight', { shiftKey: true });
  canvas.release('Shift');
  expect(canvas.sent().map(({ what }) => what)).toEqual(['onRefuse', 'onRefuse']);
  expect(canvas.places()['lister']).toEqual([0, 0]);
});
