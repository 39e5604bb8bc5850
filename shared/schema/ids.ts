// Branded ids: a relation's id never passes for an actor's. Plain text on the wire.
import { z } from 'zod';

const idText = z.string().min(1).max(80);

export const actorId = idText.brand<'actor'>();
export type ActorId = z.output<typeof actorId>;

export const positionId = idText.brand<'position'>();
export type PositionId = z.output<typeof positionId>;

export const relationId = idText.brand<'relation'>();
export type RelationId = z.output<typeof relationId>;

export const participationId = idText.brand<'participation'>();
export type ParticipationId = z.output<typeof participationId>;

export const issueId = idText.brand<'issue'>();
export type IssueId = z.output<typeof issueId>;

export const contactMomentId = idText.brand<'contactMoment'>();
export type ContactMomentId = z.output<typeof contactMomentId>;

export const viewId = idText.brand<'view'>();
export type ViewId = z.output<typeof viewId>;

export const areaId = idText.brand<'area'>();
export type AreaId = z.output<typeof areaId>;

export const themeId = idText.brand<'theme'>();
export type ThemeId = z.output<typeof themeId>;

export const tagId = idText.brand<'tag'>();
export type TagId = z.output<typeof tagId>;

export const templateId = idText.brand<'template'>();
export type TemplateId = z.output<typeof templateId>;

export const expectationId = idText.brand<'expectation'>();
export type ExpectationId = z.output<typeof expectationId>;

/** A word of an editable list: partner type, role, relation type, phase, domain. */
export const wordId = idText.brand<'word'>();
export type WordId = z.output<typeof wordId>;

/** The view every network has from the start; its placements are the map. */
export const mainViewId = viewId.parse('main');

/** Before the id of the view that holds the places of an arrangement: a picture of its own, not one kept under a name. */
const arrangedPrefix = 'arranged:';

/** The view with the places of an arrangement, named by what the arrangement rests on. */
export function arrangedViewId(of: string): ViewId {
  return viewId.parse(`${arrangedPrefix}${of}`);
}

export function isArrangedView(id: string): boolean {
  return id.startsWith(arrangedPrefix);
}
