// What the laptop says must be on the projector: who, where and how drawn. Ids, numbers and words of closed lists only:
// no text of the network travels this way, so nothing private can.
import { z } from 'zod';
import { changeSigns } from '../map/drawDifference.ts';
import { actorId } from '../schema/ids.ts';
import { date, line } from '../schema/text.ts';
import { coordinate, point, sceneArea } from './sceneAreas.ts';

const hue = z.string().regex(/^#[0-9a-f]{6}$/i);

/** The ways in which a node may be drawn: stepped aside, on the route between two, pinned, or changed since a day. */
export const nodeLooks = ['aside', 'onroute', 'pinned', ...changeSigns] as const;
export type NodeLook = (typeof nodeLooks)[number];

/** The ways in which a tie may be drawn, as the map names them. */
export const tieLooks = [
  'relation',
  'desired',
  'exploring',
  'directed',
  'onesided',
  'bottleneck',
  'parallel',
  'employment',
  'part',
  'participation',
  'party',
  'aside',
  'onroute',
  'joined',
  ...changeSigns,
] as const;
export type TieLook = (typeof tieLooks)[number];

const sceneNode = point.extend({
  id: actorId,
  /** Width and height of the shape, px at zoom 1. */
  size: z.number().min(4).max(1_000),
  /** The full colour that fill and border are made from. */
  hue,
  looks: z.array(z.enum(nodeLooks)).max(nodeLooks.length).readonly(),
  /** How many are in a folded group, whose key is the id; 0 for an actor. */
  members: z.int().min(0).max(1_000_000),
});

const sceneTie = z.object({
  /** Places in the list of nodes. */
  from: z.int().min(0),
  to: z.int().min(0),
  /** Px at zoom 1. */
  width: z.number().min(0).max(100),
  looks: z.array(z.enum(tieLooks)).max(tieLooks.length).readonly(),
});

export const scene = z.object({
  /** The day that is shown. */
  onDate: date,
  nodes: z.array(sceneNode).max(60_000).readonly(),
  ties: z.array(sceneTie).max(200_000).readonly(),
  /** Behind the nodes, from the lowest to the highest. */
  areas: z.array(sceneArea).max(2_000).readonly().default([]),
  /** Members of folded groups by colour: x and y after each other. */
  dots: z
    .array(z.object({ hue, places: z.array(coordinate).max(40_000).readonly() }))
    .max(2_000)
    .readonly()
    .default([]),
});
export type Scene = z.output<typeof scene>;

/** What of the picture the laptop looks at. Sent with every movement, so small. */
export const glance = z.object({
  /** The part of the picture that is in sight on the laptop; null when it shows no map. */
  box: z.object({ left: coordinate, top: coordinate, right: coordinate, bottom: coordinate }).nullable(),
  /** Who is selected. */
  chosen: z.array(actorId).max(2_000).readonly(),
  /** The two ends of the relation that is selected. */
  tie: z.object({ from: actorId, to: actorId }).nullable(),
  /** Where the facilitator points, in the picture. */
  point: point.nullable(),
});
export type Glance = z.output<typeof glance>;

export const aids = ['none', 'pointer', 'spotlight'] as const;
export type Aid = (typeof aids)[number];

/** What stands around the picture. */
export const frame = z.object({
  /** The question of the evening. */
  title: line,
  /** Nothing is shown at all. */
  isBlank: z.boolean(),
  aid: z.enum(aids),
  scheme: z.enum(['light', 'dark']),
  language: z.enum(['nl', 'en']),
});
export type Frame = z.output<typeof frame>;

/** What the facilitator changes of it; what is left out stays. */
export const control = frame.partial().extend({ isFollowing: z.boolean().optional() });
export type Control = z.output<typeof control>;
