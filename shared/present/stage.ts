// What the projector's page may know: the one picture, what of it is looked at, and what stands around it. All texts in
// it come through `presentView`; all ids are keys that mean nothing outside this projection.
import type { Picture } from '../api/routes/pictures.ts';
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
  /** Which logo stands in the shape instead of the icon; empty for none, and for everybody but organisations. */
  readonly logo: string;
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

/** The bytes of a logo in the picture, by the key that its nodes have for it. */
export type StageLogo = Picture & { readonly key: string };

/** Everything the projector shows. */
export type Stage = {
  /** Null when no map is there to show. */
  readonly view: PresentView | null;
  readonly glance: StageGlance;
  readonly frame: Frame;
  /** Of the logos in the view those that were read until now. */
  readonly logos: readonly StageLogo[];
};

/** What the projector is told: the parts of the stage that changed, the logos that are new, or that it is over. */
export type StageMessage = Partial<Stage> & { readonly isOver?: true };

/** The stage after a message; null before the first one, which holds everything. Of logos stays what is in the view. */
export function changedStage(stage: Stage | null, { view, glance, frame, logos }: StageMessage): Stage | null {
  if (!stage) return glance && frame ? { view: view ?? null, glance, frame, logos: logos ?? [] } : null;
  const next = view === undefined ? stage.view : view;
  return {
    view: next,
    glance: glance ?? stage.glance,
    frame: frame ?? stage.frame,
    // The same list as long as nothing comes or goes: pointing draws nothing anew.
    logos: view === undefined && !logos ? stage.logos : logosIn(next, [...stage.logos, ...(logos ?? [])]),
  };
}

function logosIn(view: PresentView | null, logos: readonly StageLogo[]): readonly StageLogo[] {
  const shown = new Set(view?.nodes.map(({ logo }) => logo));
  return logos.filter(({ key }) => shown.has(key));
}

/** Where the projection is: full on a screen of its own, in a window beside the app, in a browser tab, or nowhere yet. */
export type StagePlace = 'screen' | 'window' | 'tab' | 'nowhere';

/** What the laptop knows of the projection. */
export type PresentState = Frame & {
  readonly isOn: boolean;
  readonly isFollowing: boolean;
  readonly place: StagePlace;
};
