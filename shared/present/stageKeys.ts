// On the projector nobody has an id of the file, and no picture its hash: each gets a key that says nothing and that
// stays theirs while projecting, so that a picture can go over into the next one.
import type { Glance } from './scene.ts';
import type { PresentView, StageGlance } from './stage.ts';

export type StageKeys = {
  /** The view with keys in place of ids; whoever is new gets a key. */
  readonly view: (view: PresentView) => PresentView;
  /** Whoever has no key is not on the projector, and is left out. */
  readonly glance: (glance: Glance) => StageGlance;
  /** The key of a logo, given its hash. */
  readonly logo: (sha256: string) => string;
};

/** Makes the keys of one projection. */
export function createStageKeys(): StageKeys {
  const keys = new Map<string, string>();
  const keyOf = (id: string): string => {
    const known = keys.get(id) ?? `n${keys.size + 1}`;
    keys.set(id, known);
    return known;
  };
  const logos = new Map<string, string>();
  const keyOfLogo = (sha256: string): string => {
    const known = logos.get(sha256) ?? `l${logos.size + 1}`;
    logos.set(sha256, known);
    return known;
  };
  return {
    logo: keyOfLogo,
    view: ({ nodes, ties, ...rest }) => ({
      ...rest,
      nodes: nodes.map((node) => ({ ...node, id: keyOf(node.id), logo: node.logo && keyOfLogo(node.logo) })),
      ties: ties.map((tie) => ({ ...tie, from: keyOf(tie.from), to: keyOf(tie.to) })),
    }),
    glance: ({ box, chosen, tie, point }) => {
      const [from, to] = [keys.get(tie?.from ?? ''), keys.get(tie?.to ?? '')];
      return {
        box,
        chosen: chosen.flatMap((id) => keys.get(id) ?? []),
        tie: from !== undefined && to !== undefined ? { from, to } : null,
        point,
      };
    },
  };
}
