// How a colour looks to people who do not see red, green or blue.
import { linearChannels } from '../../shared/map/colour.ts';
import { labDifference, toLab } from './colourDifference.ts';

export const visions = ['normal', 'protan', 'deutan', 'tritan'] as const;
/** Full colour vision, and the lack of the cones for long, middle and short waves. */
export type Vision = (typeof visions)[number];

type Row = readonly [number, number, number];

/**
 * What the eye that lacks one kind of cone makes of linear sRGB, at full severity: Machado, Oliveira and Fernandes (2009),
 * "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15(6), table of matrices.
 */
const matrices: Readonly<Record<Vision, readonly [Row, Row, Row]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** How different two colours (`#rrggbb`) look to eyes of a kind: CIEDE2000. */
export function seenDifference(one: string, other: string, vision: Vision): number {
  return labDifference(toLab(seenBy(vision, one)), toLab(seenBy(vision, other)));
}

/** A colour as eyes of a kind see it, in linear sRGB, 0–1. */
export function seenBy(vision: Vision, colour: string): Row {
  const [red, green, blue] = linearChannels(colour);
  const [first, second, third] = matrices[vision].map(([r, g, b]) => within(r * red + g * green + b * blue)) as [
    number,
    number,
    number,
  ];
  return [first, second, third];
}

// A simulated colour may fall just outside what a screen can show.
function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
