// What the user does on the map, and the one thing that the screen hears of it.
import { describe, expect, test, vi } from 'vitest';
import { createTestCanvas, picture } from './testCanvas.ts';

/** A promise that the test settles. */
function aPromise() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const three = picture({ lister: [0, 0], politie: [200, 0], portaal: [0, 200] }, [['lister', 'politie']]);

describe('drawing a relation', () => {
  test('from the handle to another node asks for one relation', async () => {
    const canvas = createTestCanvas(three);
    await canvas.dragFrom('lister').to('politie');
    expect(canvas.sent()).toEqual([{ what: 'onDraw', with: { fromId: 'lister', toId: 'politie' } }]);
  });

  test('goes from the node itself with Alt', async () => {
    const canvas = createTestCanvas(three);
    await canvas.dragFrom('portaal', 'alt').to('lister');
    expect(canvas.sent()).toEqual([{ what: 'onDraw', with: { fromId: 'portaal', toId: 'lister' } }]);
  });

  test('stays in sight until the screen is done with it', async () => {
    const question = aPromise();
    const canvas = createTestCanvas(three, { onDraw: () => question.promise });
    await canvas.dragFrom('lister').to('politie');
    expect(canvas.previewIsShown()).toBe(true);
    question.resolve();
    await vi.waitFor(() => expect(canvas.previewIsShown()).toBe(false));
  });

  test('ends with Escape and nothing was asked', async () => {
    const canvas = createTestCanvas(three);
    const drawing = canvas.dragFrom('lister');
    drawing.over('politie');
    expect(canvas.previewIsShown()).toBe(true);
    canvas.press('Escape');
    expect(canvas.previewIsShown()).toBe(false);
    await drawing.to('politie');
    expect(canvas.sent()).toEqual([]);
  });

  test('let go on an empty spot, or on the node where it began, asks nothing', async () => {
    const canvas = createTestCanvas(three);
    await canvas.dragFrom('lister').to(canvas.feed.toScreen({ x: 120, y: 120 }));
    await canvas.dragFrom('lister').to('lister');
    expect(canvas.sent()).toEqual([]);
    expect(canvas.previewIsShown()).toBe(false);
  });

  test('is not offered in a read-only file', async () => {
    const canvas = createTestCanvas(three, { isReadOnly: true });
    await canvas.dragFrom('lister').to('politie');
    expect(canvas.sent()).toEqual([]);
    await canvas.dragFrom('lister', 'alt').to('politie');
    expect(canvas.sent()).toEqual([{ what: 'onRefuse', with: undefined }]);
    expect(canvas.handleIsShown()).toBe(false);
  });

  test('has its handle beside the shape, and none where the shape is too small to tell them apart', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('politie');
    expect(canvas.handleIsShown()).toBe(true);
    canvas.feed.setViewport({ zoom: 0.3, pan: { x: 0, y: 0 } });
    canvas.cy.emit('render');
    expect(canvas.handleIsShown()).toBe(false);
  });

  test('starts at the handle of what is selected', async () => {
    const canvas = createTestCanvas(three);
    expect(canvas.handleIsShown()).toBe(false);
    await canvas.click('politie');
    expect(canvas.handleIsShown()).toBe(true);
  });
});

describe('moving', () => {
  test('one drag of several nodes is one move', async () => {
    const canvas = createTestCanvas(three);
    await canvas.drag(['lister', 'politie'], { x: 10.123, y: -5 });
    const moved = [
      { id: 'lister', x: 10.12, y: -5 },
      { id: 'politie', x: 210.12, y: -5 },
    ];
    expect(canvas.sent()).toEqual([{ what: 'onMove', with: moved }]);
  });

  test('a node stays where it was put while the file takes the move', async () => {
    const stored = aPromise();
    const canvas = createTestCanvas(three, { onMove: () => stored.promise });
    await canvas.drag(['lister'], { x: 50, y: 0 });
    canvas.feed.show(three);
    expect(canvas.places()['lister']).toEqual([50, 0]);
    canvas.feed.show(picture({ lister: [50, 0], politie: [200, 0], portaal: [0, 200] }, [['lister', 'politie']]));
    stored.resolve();
    await new Promise((done) => setTimeout(done));
    expect(canvas.places()['lister']).toEqual([50, 0]);
  });

  test('a refused move goes back', async () => {
    const canvas = createTestCanvas(three, { onMove: () => Promise.reject(new Error('FILE_READ_ONLY')) });
    await canvas.drag(['lister'], { x: 50, y: 0 });
    await vi.waitFor(() => expect(canvas.places()['lister']).toEqual([0, 0]));
  });

  test('Shift and arrows move what is selected; letting go of Shift is one move', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    canvas.press('ArrowRight', { shiftKey: true });
    canvas.press('ArrowRight', { shiftKey: true });
    canvas.press('ArrowDown', { shiftKey: true });
    expect(canvas.sent()).toEqual([]);
    canvas.release('Shift');
    const moved = [{ id: 'lister', x: 24, y: 12 }];
    expect(canvas.sent()).toEqual([{ what: 'onMove', with: { how: 'nudge', moved } }]);
  });
});

describe('selecting', () => {
  test('a click tells once what is selected in the end', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    await canvas.click('politie');
    expect(canvas.selections()).toEqual([
      { actorIds: ['lister'], relationId: null },
      { actorIds: ['politie'], relationId: null },
    ]);
  });

  test('a line is its relation', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('relation:lister-politie');
    expect(canvas.selections()).toEqual([{ actorIds: [], relationId: 'lister-politie' }]);
  });

  test('a box around nodes and lines selects the nodes', async () => {
    const canvas = createTestCanvas(three);
    canvas.cy.elements().select();
    await Promise.resolve();
    expect(canvas.selections()).toEqual([{ actorIds: ['lister', 'politie', 'portaal'], relationId: null }]);
  });

  test('what the screen selects is shown and not told back', async () => {
    const canvas = createTestCanvas(three);
    canvas.feed.setSelection({ actorIds: ['lister', 'hidden by a filter'], relationId: null });
    await Promise.resolve();
    expect(canvas.cy.elements(':selected').map((each) => each.id())).toEqual(['lister']);
    expect(canvas.selections()).toEqual([]);
  });

  test('the selected and its neighbours stay, the rest steps back', () => {
    const canvas = createTestCanvas(three);
    canvas.feed.setSelection({ actorIds: ['lister'], relationId: null });
    expect(canvas.cy.elements('.dim').map((each) => each.id())).toEqual(['portaal']);
    expect(canvas.cy.elements('.near').map((each) => each.id())).toEqual(['relation:lister-politie']);
    canvas.feed.setSelection({ actorIds: [], relationId: null });
    expect(canvas.cy.elements('.dim, .near, :selected').map((each) => each.id())).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('arrows walk to the neighbour in that direction, and only to neighbours', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    canvas.press('ArrowDown');
    canvas.press('ArrowRight');
    expect(canvas.selections().at(-1)).toEqual({ actorIds: ['politie'], relationId: null });
    expect(canvas.selections()).toHaveLength(2);
  });

  test('Tab goes down the row while something is selected, and leaves the map at its end', () => {
    const canvas = createTestCanvas(three);
    expect(canvas.press('Tab').isTaken).toBe(false);
    canvas.press('Home');
    canvas.press('Tab');
    canvas.press('Tab');
    expect(canvas.selections().map(({ actorIds }) => actorIds)).toEqual([['lister'], ['politie'], ['portaal']]);
    expect(canvas.press('Tab').isTaken).toBe(false);
    expect(canvas.press('Tab', { shiftKey: true }).isTaken).toBe(true);
    expect(canvas.selections().at(-1)?.actorIds).toEqual(['politie']);
  });

  test('Delete asks to remove what is selected, and nothing when nothing is', async () => {
    const canvas = createTestCanvas(three);
    expect(canvas.press('Delete').isTaken).toBe(false);
    await canvas.click('lister');
    expect(canvas.press('Delete').isTaken).toBe(true);
    expect(canvas.sent()).toEqual([{ what: 'onRemove', with: undefined }]);
  });

  test('Delete asks nothing in a read-only file', async () => {
    const canvas = createTestCanvas(three, { isReadOnly: true });
    await canvas.click('lister');
    expect(canvas.press('Delete').isTaken).toBe(false);
    expect(canvas.sent()).toEqual([]);
  });

  test('Enter opens, Escape lets go and is then for the window', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('portaal');
    canvas.press('Enter');
    expect(canvas.sent()).toEqual([{ what: 'onOpen', with: 'portaal' }]);
    expect(canvas.press('Escape').isTaken).toBe(true);
    expect(canvas.selections().at(-1)).toEqual({ actorIds: [], relationId: null });
    expect(canvas.press('Escape').isTaken).toBe(false);
  });

  test('Ctrl+A selects all that is shown', () => {
    const canvas = createTestCanvas(three);
    canvas.press('a', { ctrlKey: true });
    expect(canvas.selections()).toEqual([{ actorIds: ['lister', 'politie', 'portaal'], relationId: null }]);
  });

  test('the menu key asks for the menu of what is selected', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('portaal');
    canvas.press('F10', { shiftKey: true });
    const place = { x: 0, y: 200 };
    const menu = { target: { kind: 'actor', id: 'portaal' }, place, screen: canvas.feed.toScreen(place) };
    expect(canvas.sent()).toEqual([{ what: 'onMenu', with: menu }]);
  });

  test('a field that lies over the map keeps its own keys', async () => {
    const canvas = createTestCanvas(three);
    await canvas.click('lister');
    const field = document.createElement('input');
    canvas.surface.append(field);
    const event = new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true });
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(canvas.sent()).toEqual([]);
  });
});

describe('pointing', () => {
  test('a double click on an empty spot adds there, on a node it opens', () => {
    const canvas = createTestCanvas(three);
    canvas.cy.emit({ type: 'dbltap', target: canvas.cy, position: { x: 40, y: 60 } } as never);
    canvas.cy.getElementById('lister').emit('dbltap');
    expect(canvas.sent()).toEqual([
      { what: 'onAddAt', with: { x: 40, y: 60 } },
      { what: 'onOpen', with: 'lister' },
    ]);
  });

  test('resting on a node tells which one, moving on takes it back', () => {
    vi.useFakeTimers();
    const hovers: unknown[] = [];
    const canvas = createTestCanvas(three);
    canvas.cy.getElementById('lister').emit('mouseover');
    vi.advanceTimersByTime(299);
    hovers.push(canvas.hovered());
    vi.advanceTimersByTime(1);
    hovers.push(canvas.hovered());
    canvas.cy.getElementById('lister').emit('mouseout');
    hovers.push(canvas.hovered());
    vi.useRealTimers();
    expect(hovers).toEqual([[], ['lister'], ['lister', null]]);
  });

  test('the place of what is drawn can be asked, by id or by name', () => {
    const canvas = createTestCanvas(three);
    const ask = (what: object) => {
      let located: unknown;
      const reply = (answer: unknown) => {
        located = answer;
      };
      canvas.surface.dispatchEvent(new CustomEvent('kk:locate', { detail: { ...what, reply } }));
      return located;
    };
    const at = canvas.feed.toScreen({ x: 200, y: 0 });
    expect(ask({ id: 'politie' })).toEqual({ ...at, handle: { x: at.x + 27, y: at.y } });
    expect(ask({ label: 'politie' })).toEqual(ask({ id: 'politie' }));
    expect(ask({ label: 'nobody' })).toBeNull();
  });
});

describe('what comes onto the map', () => {
  /** Three of them in sight, and one more far beyond the window. */
  const withNew = picture({ lister: [0, 0], politie: [200, 0], portaal: [0, 200], nieuw: [2_000, 900] });
  const inWindow = (canvas: ReturnType<typeof createTestCanvas>) => {
    vi.spyOn(canvas.cy, 'width').mockReturnValue(1_000);
    vi.spyOn(canvas.cy, 'height').mockReturnValue(700);
  };

  test('is brought into sight for who saw the whole map', () => {
    const canvas = createTestCanvas(three);
    inWindow(canvas);
    canvas.feed.setViewport({ zoom: 1, pan: { x: 100, y: 100 } });
    canvas.feed.show(withNew);
    const places = Object.values(canvas.places()).map(([x = 0, y = 0]) => canvas.feed.toScreen({ x, y }));
    expect(places.filter(({ x, y }) => x < 0 || x > 1_000 || y < 0 || y > 700)).toEqual([]);
  });

  test('leaves the window alone for who looks at a part', () => {
    const canvas = createTestCanvas(three);
    inWindow(canvas);
    canvas.feed.setViewport({ zoom: 1, pan: { x: 100, y: 600 } });
    canvas.feed.show(withNew);
    expect(canvas.cy.pan()).toEqual({ x: 100, y: 600 });
  });
});
