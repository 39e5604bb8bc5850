import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { requestMap, useMapIntent, type MapIntent } from './mapIntent.ts';

function MapThatNotes({ notes }: { readonly notes: MapIntent[] }) {
  useMapIntent((intent) => notes.push(intent));
  return null;
}

test('A request reaches the map once, also one that came before the map was shown', () => {
  const notes: MapIntent[] = [];
  requestMap('fit');
  const view = render(<MapThatNotes notes={notes} />);
  expect(notes).toEqual(['fit']);
  act(() => requestMap('rearrange'));
  act(() => requestMap('rearrange'));
  view.rerender(<MapThatNotes notes={notes} />);
  expect(notes).toEqual(['fit', 'rearrange', 'rearrange']);
});
