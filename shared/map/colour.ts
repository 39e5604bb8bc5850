// Which colour a mark gets so that it is seen: mixing and the contrast of WCAG 2.2. Colours are `#rrggbb`.

type Channels = readonly [number, number, number];

/** How strongly two colours differ, 1–21 (WCAG 2.2, contrast ratio). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** `over` laid on `under` with an opacity of 0–1, as one opaque colour. */
export function mix(over: string, under: string, opacity: number): string {
  const top = channels(over);
  const bottom = channels(under);
  return hex(top.map((value, i) => opacity * value + (1 - opacity) * (bottom[i] ?? 0)));
}

/**
 * The hue itself where it differs enough from the ground; otherwise darkened on a light ground or lightened on a dark
 * one, by the least that reaches the ratio.
 */
export function strengthen(hue: string, ground: string, ratio: number): string {
  const pole = luminance(ground) > 0.18 ? '#000000' : '#ffffff';
  for (let percent = 0; percent < 100; percent++) {
    const candidate = mix(pole, hue, percent / 100);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return pole;
}

/** The ink of a line: the wanted share of ink on the ground, or the least share above it that reaches the ratio. */
export function inkLine(ink: string, ground: string, share: number, ratio: number): string {
  for (let percent = Math.round(share * 100); percent < 100; percent++) {
    const candidate = mix(ink, ground, percent / 100);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return ink;
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue without the gamma of sRGB, 0–1: the amounts of light. */
export function linearChannels(colour: string): Channels {
  const [red, green, blue] = channels(colour);
  return [linear(red / 255), linear(green / 255), linear(blue / 255)];
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channels(colour: string): Channels {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (!match) throw new RangeError(`not a colour: ${colour}`);
  const [, red = '', green = '', blue = ''] = match;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
