import { describe, expect, it } from 'vitest';
import { contrast } from '../../shared/map/colour.ts';
import { domainColour } from './domainColour.ts';

/** The ten hues of the design (look.md, "Domain colours"). */
const hues = [
  '#332288',
  '#882255',
  '#44AA99',
  '#DDCC77',
  '#117733',
  '#AA4499',
  '#999933',
  '#88CCEE',
  '#CC6677',
  '#9AA0A6',
];

describe('the colour of a domain', () => {
  it('mixes the hue softly into the panel', () => {
    expect(domainColour('#332288', 'light').fill).toBe('#d2cee5');
    expect(domainColour('#332288', 'dark').fill).toBe('#232145');
  });

  it.each(['light', 'dark'] as const)('has a border one can see and text one can read in %s', (scheme) => {
    const panel = scheme === 'light' ? '#ffffff' : '#1c2026';
    for (const hue of hues) {
      const { fill, border, ink } = domainColour(hue, scheme);
      expect({
        hue,
        isBorderClear: contrast(border, panel) >= 3,
        isInkReadable: contrast(ink, fill) >= 4.5,
      }).toEqual({
        hue,
        isBorderClear: true,
        isInkReadable: true,
      });
    }
  });

  it('leaves a hue alone that is clear already', () => {
    expect(domainColour('#332288', 'light').border).toBe('#332288');
    expect(domainColour('#DDCC77', 'dark').border).toBe('#ddcc77');
  });
});
