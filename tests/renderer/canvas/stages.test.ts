import { describe, expect, test } from 'vitest';
import { stagesOf } from '../../../renderer/canvas/stages.ts';
import type { EdgeElement, MapElements, NodeElement } from '../../../shared/map/graphElements.ts';

function pictureOf(nodes: readonly string[], edges: readonly string[] = []): MapElements {
  const node = (id: string) => [id, { data: { id }, classes: '', x: 0, y: 0 } as unknown as NodeElement] as const;
  const edge = (id: string) => {
    const [source, target] = id;
    return [id, { data: { id, source, target }, classes: '' } as unknown as EdgeElement] as const;
  };
  return { nodes: new Map(nodes.map(node)), edges: new Map(edges.map(edge)) };
}

const namesOf = ({ nodes, edges }: MapElements) => [[...nodes.keys()].join(''), [...edges.keys()].join('')];

describe('a picture with many new elements', () => {
  test('first loses what goes, then comes a part at a time, nodes before lines, and ends as the picture itself', () => {
    const after = pictureOf(['a', 'b', 'c', 'd'], ['x', 'y', 'z']);
    const stages = stagesOf(pictureOf(['a']), after, 2);
    expect(stages.map(namesOf)).toEqual([
      ['a', ''],
      ['abc', ''],
      ['abcd', 'x'],
      ['abcd', 'xyz'],
    ]);
    expect(stages.at(-1)).toBe(after);
  });

  test('never shows a line without its ends, and loses at once what goes', () => {
    const stages = stagesOf(pictureOf(['group', 'z'], ['gone']), pictureOf(['z', 'a', 'b'], ['ab', 'az']), 2);
    expect(stages.map(namesOf)).toEqual([
      ['z', ''],
      ['zab', ''],
      ['zab', 'abaz'],
    ]);
  });

  test('keeps a line back that got an end which is still to come', () => {
    const before = pictureOf(['a', 'b'], ['ab']);
    const after = pictureOf(['a', 'b', 'c', 'd', 'e']);
    const moved = { data: { id: 'ab', source: 'a', target: 'e' }, classes: '' } as unknown as EdgeElement;
    const stages = stagesOf(before, { ...after, edges: new Map([['ab', moved]]) }, 2);
    expect(stages.map(namesOf)).toEqual([
      ['ab', ''],
      ['abcd', ''],
      ['abcde', 'ab'],
    ]);
  });

  test('comes at once when little is new, however large it is', () => {
    const after = pictureOf(['a', 'b', 'c', 'd']);
    expect(stagesOf(pictureOf(['a', 'b', 'c']), after, 2)).toEqual([after]);
  });
});
