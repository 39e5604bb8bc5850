// The whole network as a screen holds it: one value, read once, then patched by effects.
import type { Agreement } from './agreement.ts';
import type { Consultation, Participation } from './consultation.ts';
import type { ContactMoment } from './contactMoment.ts';
import type { Issue } from './issue.ts';
import type { GapStatus } from './lists.ts';
import type { Network } from './network.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Placement } from './placement.ts';
import type { Position } from './position.ts';
import type { Relation } from './relation.ts';
import type { SavedView } from './savedView.ts';
import type { ChosenTemplate, Vocabulary } from './vocabulary.ts';

/** Whatever stands on the map. */
export type Actor = Organisation | Person | Consultation | Agreement;

/** What the user decided about a gap; the gap itself is computed anew each time. */
export type GapDecision = {
  readonly gapKey: string;
  readonly status: GapStatus;
  readonly reason: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
  /** Hash of the evidence; the decision comes back to the table when it no longer matches. */
  readonly restsOn: string;
  readonly decidedOn: string;
};

/** The records an effect may name. */
export type Entities = {
  readonly actors: readonly Actor[];
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
  readonly participations: readonly Participation[];
  readonly issues: readonly Issue[];
  readonly contactMoments: readonly ContactMoment[];
  readonly placements: readonly Placement[];
  readonly decisions: readonly GapDecision[];
  /** In their order; without the map itself. */
  readonly views: readonly SavedView[];
};

/** What holds for the network as a whole: small beside its records, and read in one piece. */
export type NetworkSettings = {
  readonly network: Network;
  readonly chosenTemplates: readonly ChosenTemplate[];
  readonly vocabulary: Vocabulary;
};

/** What was read anew after a change; `settings` is null when the change left them alone. */
export type FreshEntities = Entities & { readonly settings: NetworkSettings | null };

export type NetworkSnapshot = Entities & NetworkSettings & { readonly revision: number };
