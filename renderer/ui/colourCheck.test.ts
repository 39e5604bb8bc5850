import { describe, expect, it } from 'vitest';
import { domains } from '../../shared/reference/domains.ts';
import { checkColour, freeColour, safeColours } from './colourCheck.ts';
import { colourDifference, labDifference } from './colourDifference.ts';
import { seenBy } from './colourVision.ts';

const lab = (lightness: number, a: number, b: number) => ({ lightness, a, b });

describe('the difference of two colours', () => {
  /** From table 1 of Sharma, Wu and Dalal (2005): the pairs that catch the usual mistakes. */
  it.each([
    [lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485), 2.0425],
    [lab(50, 2.5, 0), lab(73, 25, -18), 27.1492],
    [lab(50, 2.5, 0), lab(50, 3.1736, 0.5854), 1],
    [lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387), 1.2644],
    [lab(2.0776, 0.0795, -1.135), lab(0.9033, -0.0636, -0.5514), 0.9082],
  ])('is that of the published pairs', (one, other, difference) => {
    expect(labDifference(one, other)).toBeCloseTo(difference, 4);
    expect(labDifference(other, one)).toBeCloseTo(difference, 4);
  });

  it('is nothing for the same colour and a hundred for black and white', () => {
    expect(colourDifference('#44AA99', '#44aa99')).toBe(0);
    expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(100, 2);
  });
});

it('grey stays grey to all eyes, and red and green draw together without the cones between them', () => {
  for (const vision of ['protan', 'deutan', 'tritan'] as const) {
    for (const channel of seenBy(vision, '#808080')) expect(channel).toBeCloseTo(0.2159, 4);
  }
  const [red, green] = seenBy('deutan', '#cc6677');
  expect({ red: red.toFixed(2), green: green.toFixed(2) }).toEqual({ red: '0.29', green: '0.27' });
});

describe('a colour for a domain', () => {
  const builtin = domains.map(({ label, colour }) => ({ name: label, colour }));
  const othersThan = (name: string) => builtin.filter((other) => other.name !== name);

  it('of the built-in domains only zorg and the grey one look alike, without green cones', () => {
    const found = builtin.flatMap(({ name, colour }) => {
      const { alike } = checkColour(colour, othersThan(name));
      return alike ? [{ domain: name, ...alike }] : [];
    });
    expect(found).toEqual([
      { domain: 'Zorg', name: 'Overig', vision: 'deutan' },
      { domain: 'Overig', name: 'Zorg', vision: 'deutan' },
    ]);
  });

  it('is too faint where it nears the canvas', () => {
    expect(checkColour('#DDCC77', []).faintOn).toEqual(['light']);
    expect(checkColour('#332288', []).faintOn).toEqual(['dark']);
    expect(checkColour('#CC6677', []).faintOn).toEqual([]);
  });

  it('says to whom a red and a green look the same', () => {
    expect(checkColour('#7A8B1F', [{ name: 'Politie', colour: '#B5651D' }]).alike).toEqual({
      name: 'Politie',
      vision: 'deutan',
    });
    expect(checkColour('#7A8B1F', [{ name: 'Politie', colour: '#88CCEE' }]).alike).toBeNull();
  });

  it('a free colour is one that stays apart from the built-in ones', () => {
    const colour = freeColour(builtin.map((domain) => domain.colour));
    expect(colour).toBe('#AA66FF');
    expect(checkColour(colour, builtin).alike).toBeNull();
    expect(freeColour([...safeColours])).toBe('#0000FF');
  });
});
