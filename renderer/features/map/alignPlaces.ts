// Putting what is selected in line, or at even distances. Pure.
import type { Place } from '../../canvas/index.ts';
import type { Aligning } from '../../data/mapIntent.ts';

type Axis = 'x' | 'y';

const rules: Readonly<Record<Aligning, { readonly axis: Axis; readonly on: 'least' | 'middle' | 'even' }>> = {
  alignLeft: { axis: 'x', on: 'least' },
  alignCentre: { axis: 'x', on: 'middle' },
  alignTop: { axis: 'y', on: 'least' },
  alignMiddle: { axis: 'y', on: 'middle' },
  spreadAcross: { axis: 'x', on: 'even' },
  spreadDown: { axis: 'y', on: 'even' },
};

/**
 * The places that change, px of the picture. In line is by the middles of the shapes: on the leftmost or topmost of them, or
 * halfway between the outer two. Evenly keeps the outer two and needs a third between them.
 */
export function aligned(how: Aligning, places: readonly Place[]): readonly Place[] {
  const { axis, on } = rules[how];
  const values = places.map((place) => place[axis]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const ordered = places.toSorted((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  const step = (most - least) / Math.max(1, places.length - 1);
  const wanted = (index: number) => {
    if (on === 'even') return least + index * step;
    return on === 'least' ? least : (least + most) / 2;
  };
  return ordered
    .map((place, index) => ({ ...place, [axis]: Math.round(wanted(index) * 100) / 100 }))
    .filter((place, index) => Math.abs(place[axis] - (ordered[index]?.[axis] ?? 0)) >= 0.01);
}
