// How different two colours look: CIEDE2000, the difference formula of the CIE (ISO/CIE 11664-6:2014).
import { linearChannels } from '../../shared/map/colour.ts';

/** A colour in CIELAB under D65. */
export type Lab = { readonly lightness: number; readonly a: number; readonly b: number };

/** How different two colours (`#rrggbb`) look; 0 is equal, about 1 is just noticeable side by side, 100 is black and white. */
export function colourDifference(one: string, other: string): number {
  return labDifference(toLab(linearChannels(one)), toLab(linearChannels(other)));
}

/** sRGB without its gamma (0–1) → CIELAB; matrix of IEC 61966-2-1, white point D65. */
export function toLab([red, green, blue]: readonly [number, number, number]): Lab {
  const x = companded((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = companded(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = companded((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return { lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) };
}

/**
 * CIEDE2000 with all weights 1. After Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula:
 * implementation notes", Color Research & Application 30(1); its test pairs stand in the test.
 */
export function labDifference(one: Lab, other: Lab): number {
  const meanChroma = (Math.hypot(one.a, one.b) + Math.hypot(other.a, other.b)) / 2;
  const stretch = 1 + 0.5 * (1 - seventh(meanChroma));
  const [first, second] = [polar(one, stretch), polar(other, stretch)] as const;
  const lightness = (one.lightness + other.lightness) / 2;
  const chroma = (first.chroma + second.chroma) / 2;
  const { hue, turn } = hues(first, second);
  const turned = 2 * Math.sqrt(first.chroma * second.chroma) * sine(turn / 2);
  const weight =
    1 - 0.17 * cosine(hue - 30) + 0.24 * cosine(2 * hue) + 0.32 * cosine(3 * hue + 6) - 0.2 * cosine(4 * hue - 63);
  const fromMiddle = (lightness - 50) ** 2;
  const byLightness = (other.lightness - one.lightness) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const byChroma = (second.chroma - first.chroma) / (1 + 0.045 * chroma);
  const byHue = turned / (1 + 0.015 * chroma * weight);
  const rotation = -2 * seventh(chroma) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)));
  return Math.sqrt(byLightness ** 2 + byChroma ** 2 + byHue ** 2 + rotation * byChroma * byHue);
}

type Polar = { readonly chroma: number; readonly hue: number };

function polar({ a, b }: Lab, stretch: number): Polar {
  const degrees = (Math.atan2(b, a * stretch) * 180) / Math.PI;
  return { chroma: Math.hypot(a * stretch, b), hue: degrees < 0 ? degrees + 360 : degrees };
}

/** The mean hue and the turn from one to the other, degrees, along the short way round. */
function hues(first: Polar, second: Polar): { readonly hue: number; readonly turn: number } {
  const sum = first.hue + second.hue;
  const turn = second.hue - first.hue;
  if (first.chroma * second.chroma === 0) return { hue: sum, turn: 0 };
  if (Math.abs(turn) <= 180) return { hue: sum / 2, turn };
  return { hue: sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2, turn: turn > 180 ? turn - 360 : turn + 360 };
}

function seventh(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function companded(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
