// What the filters of map and tables ask: a list per part, of which a record meets at least one. Parts left empty ask nothing.
import { z } from 'zod';

/** The parts in the order in which they are offered. */
export const filterParts = [
  'domainIds',
  'typeIds',
  'themeIds',
  'areaIds',
  'levels',
  'tagIds',
  'consultationIds',
  'presences',
] as const;
export type FilterPart = (typeof filterParts)[number];

const asked = z.array(z.string().max(80)).max(500).readonly().default([]);

/** A filter shows what meets all of its parts. Ids that mean nothing any more are allowed: whoever reads leaves them out. */
export const mapFilters = z.object({
  domainIds: asked,
  typeIds: asked,
  themeIds: asked,
  areaIds: asked,
  levels: asked,
  tagIds: asked,
  /** The consultations themselves and whoever takes part in them. */
  consultationIds: asked,
  /** `missing` or `present`. */
  presences: asked,
});
export type MapFilters = z.output<typeof mapFilters>;
