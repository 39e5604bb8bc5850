// The letters of the names on the map.

export const fontFamily = '"Inter Variable", Inter, "Segoe UI", system-ui, sans-serif';

/** Weight, and size in px at zoom 1. */
export const nameFonts = {
  organisation: { weight: 600, size: 13 },
  person: { weight: 400, size: 12 },
  consultation: { weight: 400, size: 12 },
  agreement: { weight: 400, size: 12 },
} as const;

/**
 * Names keep their size when zoomed out and grow slower than the picture when zoomed in, in steps of 5 %: every size is
 * another font, which has to be made before it can be written in.
 */
export function nameGrowth(zoom: number): number {
  return Math.min(1.5, Math.max(1, Math.round(20 * Math.sqrt(zoom)) / 20));
}
