import { expect, test } from 'vitest';
import { nodeSize } from '../../shared/map/graphElements.ts';
import { themes } from '../../shared/map/themes.ts';
import { stylesheetOf } from './stylesheet.ts';

type Rule = { readonly selector: string; readonly style: Readonly<Record<string, unknown>> };

test('the ring of a selected partner is never as wide as another partner, whose corners it would change', () => {
  const sizes = Array.from({ length: 21 }, (_none, contacts) => nodeSize('organisation', contacts));
  const rules: readonly Rule[] = JSON.parse(JSON.stringify(stylesheetOf(themes.light)));
  const ring = rules.find(({ selector }) => selector === 'node:selected')?.style;
  const borders = rules.map(({ style }) => style['border-width']).filter((width) => typeof width === 'number');
  expect(borders.length).toBeGreaterThan(1);
  const rings = sizes.flatMap((size) =>
    borders.map((border) => size + border + Number(ring?.['outline-width']) + Number(ring?.['outline-offset'])),
  );
  expect(rings.filter((width) => sizes.includes(width))).toEqual([]);
});
