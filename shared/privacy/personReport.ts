// Inzage (AVG art. 15): everything a file holds about one person, with names instead of ids. Nothing is left out.
import type { RecordStep } from '../api/routes/history.ts';
import type { Json } from '../util/json.ts';
import type { Actor, GapDecision, NetworkSnapshot } from '../schema/snapshot.ts';
import type { ContactMoment } from '../schema/contactMoment.ts';
import type { Issue } from '../schema/issue.ts';
import type { Participation } from '../schema/consultation.ts';
import type { Person } from '../schema/person.ts';
import type { Position } from '../schema/position.ts';
import type { Relation } from '../schema/relation.ts';

/** A line of the export log. It does not hold whom an export was about. */
export type LoggedExport = {
  readonly at: string;
  readonly kind: string;
  readonly purpose: string;
  readonly fields: string;
  readonly rows: number;
};

export type PersonReport = {
  /** Day of the report, `yyyy-mm-dd`. */
  readonly at: string;
  readonly network: string;
  readonly person: Person;
  readonly themes: readonly string[];
  readonly tags: readonly string[];
  readonly positions: readonly (Position & { readonly organisation: string; readonly role: string })[];
  readonly relations: readonly (Relation & { readonly other: string; readonly type: string })[];
  readonly consultations: readonly (Participation & { readonly name: string; readonly isChair: boolean })[];
  readonly agreements: readonly { readonly name: string; readonly role: string }[];
  readonly issues: readonly (Issue & { readonly isOwner: boolean; readonly isSubject: boolean })[];
  readonly contactMoments: readonly (ContactMoment & { readonly others: readonly string[] })[];
  /** Decisions on gaps that are the person's to carry out. */
  readonly decisions: readonly GapDecision[];
  /** Missing partners that the person was to invite, or is said to miss. */
  readonly missing: readonly { readonly name: string; readonly isInviter: boolean }[];
  /** Texts of other records in which the name stands. */
  readonly mentions: readonly { readonly where: string; readonly text: string }[];
  readonly steps: readonly RecordStep[];
  /** Exports made since the person was recorded: each may have held them. */
  readonly exports: readonly LoggedExport[];
};

type Rest = Pick<PersonReport, 'at' | 'steps' | 'exports'>;

/** Puts the report together. @returns null when there is no such person */
export function personReport(snapshot: NetworkSnapshot, id: string, rest: Rest): PersonReport | null {
  const actors = new Map<string, Actor>(snapshot.actors.map((actor) => [actor.id, actor]));
  const person = actors.get(id);
  if (person?.kind !== 'person') return null;
  const label = (actorId: string) => actors.get(actorId)?.label ?? '';
  const { vocabulary } = snapshot;
  const relations = snapshot.relations.filter(({ fromId, toId }) => fromId === id || toId === id);
  const relationIds = new Set<string>(relations.map((relation) => relation.id));
  const isSubject = ({ subject }: Issue) =>
    (subject?.kind === 'actor' && subject.id === id) || (subject?.kind === 'relation' && relationIds.has(subject.id));
  return {
    ...rest,
    network: snapshot.network.name,
    person,
    themes: labelsOf(vocabulary.themes, person.themeIds),
    tags: labelsOf(vocabulary.tags, person.tagIds),
    positions: snapshot.positions
      .filter(({ personId }) => personId === id)
      .map((position) => ({
        ...position,
        organisation: label(position.organisationId),
        role: position.roleText || labelOf(vocabulary.roles, position.roleId),
      })),
    relations: relations.map((relation) => ({
      ...relation,
      other: label(relation.fromId === id ? relation.toId : relation.fromId),
      type: labelOf(vocabulary.relationTypes, relation.typeId),
    })),
    consultations: snapshot.participations
      .filter(({ actorId }) => actorId === id)
      .map((each) => ({
        ...each,
        name: label(each.consultationId),
        isChair: isChair(actors.get(each.consultationId), id),
      })),
    agreements: snapshot.actors.flatMap((actor) =>
      actor.kind === 'agreement'
        ? actor.parties.filter(({ actorId }) => actorId === id).map(({ role }) => ({ name: actor.label, role }))
        : [],
    ),
    issues: snapshot.issues
      .map((issue) => ({ ...issue, isOwner: issue.ownerId === id, isSubject: isSubject(issue) }))
      .filter((issue) => issue.isOwner || issue.isSubject),
    contactMoments: snapshot.contactMoments
      .filter(({ actorIds }) => actorIds.some((each) => each === id))
      .map((moment) => ({ ...moment, others: moment.actorIds.filter((each) => each !== id).map(label) })),
    decisions: snapshot.decisions.filter(({ ownerId }) => ownerId === id),
    missing: snapshot.actors.flatMap((actor) => missingOf(actor, id)),
    mentions: snapshot.actors.flatMap((actor) => mentionsIn(actor, person)),
  };
}

function isChair(actor: Actor | undefined, id: string): boolean {
  return actor?.kind === 'consultation' && actor.chairId === id;
}

function missingOf(actor: Actor, id: string): PersonReport['missing'] {
  if (actor.kind !== 'organisation' && actor.kind !== 'person') return [];
  const isInviter = actor.missing?.invitedById === id;
  const misses = actor.missing?.missedByIds.some((each) => each === id) ?? false;
  return isInviter || misses ? [{ name: actor.label, isInviter }] : [];
}

function mentionsIn(actor: Actor, { id, label }: Person): PersonReport['mentions'] {
  if (actor.id === id || !label) return [];
  return stringsOf(actor as unknown as Json)
    .filter((text) => text.includes(label))
    .map((text) => ({ where: actor.label, text }));
}

function stringsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((each) => stringsOf(each)) : [];
}

type Word = { readonly id: string; readonly label: string };

function labelOf(words: readonly Word[], id: string | null): string {
  return words.find((word) => word.id === id)?.label ?? '';
}

function labelsOf(words: readonly Word[], ids: readonly string[]): readonly string[] {
  return ids.map((id) => labelOf(words, id)).filter(Boolean);
}
