// What the projector's page may know: the one picture, what of it is looked at, and what stands around it. All texts in
// it come through `presentView`; all ids are keys that mean nothing outside this projection.
import type { Actor } from '../schema/snapshot.ts';
import type { Frame, Glance, NodeLook, Scene, TieLook } from './scene.ts';
import type { PresentArea } from './sceneAreas.ts';

export type PresentNode = {
  readonly id: string;
  readonly kind: Actor['kind'];
  /** Empty for a person who may not be shown and has no role of the list, and for a group that only a member names. */
  readonly label: string;
  /** Whether the label is a name; else it is a role, or nothing. */
  readonly isNamed: boolean;
  readonly isMissing: boolean;
  readonly icon: string;
  readonly hue: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly looks: readonly NodeLook[];
  /** How many are in a folded group; 0 for an actor. */
  readonly members: number;
};

export type PresentTie = {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly looks: readonly TieLook[];
};

export type PresentView = {
  readonly networkName: string;
  /** The day that is shown, `yyyy-mm-dd`. */
  readonly onDate: string;
  readonly nodes: readonly PresentNode[];
  readonly ties: readonly PresentTie[];
  readonly areas: readonly PresentArea[];
  readonly dots: Scene['dots'];
};

/** As `Glance`, with keys for ids. */
export type StageGlance = Omit<Glance, 'chosen' | 'tie'> & {
  readonly chosen: readonly string[];
  readonly tie: { readonly from: string; readonly to: string } | null;
};

/** Everything the projector shows. */
export type Stage = {
  /** Null when no map is there to show. */
  readonly view: PresentView | null;
  readonly glance: StageGlance;
  readonly frame: Frame;
};

/** What the projector is told: the parts of the stage that changed, or that it is over. */
export type StageMessage = Partial<Stage> & { readonly isOver?: true };

/** Where the projection is: full on a screen of its own, in a window beside the app, in a browser tab, or nowhere yet. */
export type StagePlace = 'screen' | 'window' | 'tab' | 'nowhere';

/** What the laptop knows of the projection. */
export type PresentState = Frame & {
  readonly isOn: boolean;
  readonly isFollowing: boolean;
  readonly place: StagePlace;
};
