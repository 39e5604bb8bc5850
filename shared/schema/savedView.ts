// A way of looking at the map that was kept under a name: how it looks, what it filters, the day, and where it was zoomed.
import { z } from 'zod';
import { viewId, type ViewId } from './ids.ts';
import { mapFilters } from './mapFilters.ts';
import { date, name } from './text.ts';
import { mapLook } from './view.ts';

/** The frame of the little picture. */
export const pictureWidth = 1_000;
export const pictureHeight = 667;
const across = z.int().min(0).max(pictureWidth);
const down = z.int().min(0).max(pictureHeight);

/** What the view showed when it was kept, without names: dots of colours and the lines between them. */
export const viewPicture = z.object({
  /** Full hues, `#rrggbb`. */
  hues: z
    .array(z.string().regex(/^#[0-9a-f]{6}$/i))
    .max(40)
    .readonly(),
  /** x, y and the number of the hue. */
  dots: z
    .array(z.tuple([across, down, z.int().min(0).max(39)]).readonly())
    .max(400)
    .readonly(),
  /** The numbers of two dots. */
  lines: z
    .array(z.tuple([z.int().min(0).max(399), z.int().min(0).max(399)]).readonly())
    .max(600)
    .readonly(),
});
export type ViewPicture = z.output<typeof viewPicture>;

const coordinate = z.number().min(-2_000_000).max(2_000_000);

export const viewDefinition = z.object({
  /** What it does not say is as a file opens: a definition of before a new part of the look stays readable. */
  look: mapLook.partial(),
  filters: mapFilters,
  /** The reference date; null = none. */
  onDate: date.nullable(),
  /** The zoom and the point of the picture in the middle of the window; null = the whole picture. */
  centre: z.object({ zoom: z.number().min(0.01).max(10), x: coordinate, y: coordinate }).nullable(),
  picture: viewPicture.nullable(),
});
export type ViewDefinition = z.output<typeof viewDefinition>;

export type SavedView = {
  readonly id: ViewId;
  readonly name: string;
  /** Null when what the file holds cannot be read: such a view can only be replaced or removed. */
  readonly definition: ViewDefinition | null;
  readonly sort: number;
};

/** A new view, or with an id a kept one that is replaced. */
export const keptView = z.object({
  id: viewId.nullable().default(null),
  name,
  definition: viewDefinition,
});

/** Reads a definition as the file keeps it; null when it is not one. */
export function readDefinition(text: string): ViewDefinition | null {
  try {
    const { data } = viewDefinition.safeParse(JSON.parse(text));
    return data ?? null;
  } catch {
    return null;
  }
}
