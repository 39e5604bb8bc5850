// The areas behind an arrangement on the projector: shapes, and for a name the list and the word of it that it is. Names
// of domains, municipalities and phases are looked up by the host; of the rest the page itself has the words.
import { z } from 'zod';
import { levels } from '../schema/lists.ts';

/** Farther out nothing is drawn. */
export const coordinate = z.number().min(-2_000_000).max(2_000_000);
const length = z.number().min(0).max(4_000_000);
export const point = z.object({ x: coordinate, y: coordinate });

/** Words for groups that no list of the network has. */
export const restWords = ['noDomain', 'noMunicipality', 'noLevel', 'noPhase', 'wider', 'country', 'apart'] as const;

/** What an area is called after. */
export const areaName = z.discriminatedUnion('list', [
  z.object({ list: z.enum(['domain', 'municipality', 'phase']), id: z.string().min(1).max(80) }),
  z.object({ list: z.literal('level'), id: z.enum(levels) }),
  z.object({ list: z.literal('steps'), count: z.int().min(0).max(1_000) }),
  z.object({ list: z.literal('rest'), id: z.enum(restWords) }),
  z.object({ list: z.literal('none') }),
]);
export type AreaName = z.output<typeof areaName>;

const shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('box'), left: coordinate, top: coordinate, width: length, height: length }),
  z.object({ kind: z.literal('ellipse'), x: coordinate, y: coordinate, across: length, down: length }),
  z.object({
    kind: z.literal('polygons'),
    polygons: z.array(z.array(point).max(20_000).readonly()).max(2_000).readonly(),
  }),
]);

export const sceneArea = z.object({
  shape,
  labelAt: point.extend({ align: z.enum(['start', 'middle']) }),
  isFilled: z.boolean(),
  name: areaName,
});
export type SceneArea = z.output<typeof sceneArea>;

/** An area as the page gets it: with its name, or with the word that the page has a name for. */
export type PresentArea = Omit<SceneArea, 'name'> & {
  readonly label: string;
  readonly word: Exclude<AreaName, { readonly list: 'domain' | 'municipality' | 'phase' }>;
};

type Named = { readonly id: string };
export type AreaLists = {
  readonly domains: readonly (Named & { readonly label: string })[];
  readonly phases: readonly (Named & { readonly label: string })[];
  readonly areas: readonly (Named & { readonly name: string })[];
};

/** Copied field by field, as everything that a room sees. */
export function presentArea({ shape, labelAt, isFilled, name }: SceneArea, lists: AreaLists): PresentArea {
  const area = { shape, labelAt, isFilled, word: { list: 'none' } as const };
  const labelled = (words: AreaLists['domains'], id: string) => words.find((word) => word.id === id)?.label ?? '';
  switch (name.list) {
    case 'domain':
      return { ...area, label: labelled(lists.domains, name.id) };
    case 'phase':
      return { ...area, label: labelled(lists.phases, name.id) };
    case 'municipality':
      return { ...area, label: lists.areas.find(({ id }) => id === name.id)?.name ?? '' };
    case 'level':
    case 'steps':
    case 'rest':
    case 'none':
      return { ...area, label: '', word: name };
  }
}
