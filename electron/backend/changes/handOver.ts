// What a person carries goes to a successor: dated records end and begin again, the others change hands.
import type { MergedAway } from '../../../shared/api/routes/handover.ts';
import type { Parsed } from '../../../shared/api/contract.ts';
import type { Dated } from '../../../shared/dated/holdsOn.ts';
import { joined, overlap } from '../../../shared/dated/periods.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import type { Participation } from '../../../shared/schema/consultation.ts';
import type { ActorId, ParticipationId, PositionId, RelationId } from '../../../shared/schema/ids.ts';
import type { Position } from '../../../shared/schema/position.ts';
import type { Relation } from '../../../shared/schema/relation.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { CommandContext } from '../context.ts';
import { found } from './patch.ts';

/** Who hands over to whom, from which day; null = everything moves as it is. */
export type HandOver = Pick<Parsed<'person.handOver'>, 'fromId' | 'toId' | 'onDate'>;

/** What becomes of one record; null = it ended before the date and stays as it is. */
export type Handed = { readonly merged: MergedAway | null } | null;

/** Hands over a function. The successor who has the same function at the same organisation keeps theirs. */
export function handOverPosition(
  { repos, newId }: CommandContext,
  id: PositionId,
  { fromId, toId, onDate }: HandOver,
): Handed {
  const old = belongsTo(found(repos.position.getById(id)), ({ personId }) => personId === fromId);
  const way = wayOf(old, onDate);
  if (way === 'over') return null;
  const isFirst = repos.position.countOfPerson(toId) === 0;
  const given: Position = { ...begun(old, way, onDate, newId() as PositionId), personId: toId, isPrimary: isFirst };
  const twin = repos.position
    .listOfPerson(toId)
    .find((other) => other.id !== id && isSameFunction(other, given) && overlap(other, given));
  if (way === 'end') repos.position.update({ ...old, validUntil: onDate });
  if (twin) {
    if (way === 'move') repos.position.remove(id);
    const areaIds = union(twin.areaIds, old.areaIds);
    const themeIds = union(twin.themeIds, old.themeIds);
    repos.position.update({ ...twin, ...joined(twin, given), level: twin.level ?? old.level, areaIds, themeIds });
    return { merged: { kind: 'position', keptId: twin.id } };
  }
  if (way === 'end') repos.position.insert(given);
  else repos.position.update(given);
  return { merged: null };
}

/** Hands over a relation. One of the successor that says the same is kept, and completed with what it did not know. */
export function handOverRelation(
  { repos, newId }: CommandContext,
  id: RelationId,
  { fromId, toId, onDate }: HandOver,
): Handed {
  const old = belongsTo(found(repos.relation.getById(id)), (each) => each.fromId === fromId || each.toId === fromId);
  const way = wayOf(old, onDate);
  if (way === 'over') return null;
  if (old.fromId === toId || old.toId === toId) {
    // Nobody has a relation with themselves: what was between the two is only ended.
    if (way !== 'end') return null;
    repos.relation.update({ ...old, validUntil: onDate });
    return { merged: null };
  }
  const ends = { fromId: old.fromId === fromId ? toId : old.fromId, toId: old.toId === fromId ? toId : old.toId };
  const given: Relation = { ...begun(old, way, onDate, newId() as RelationId), ...ends };
  const twinId = repos.relation.twinOf(given);
  if (way === 'end') repos.relation.update({ ...old, validUntil: onDate });
  if (twinId !== null) {
    if (way === 'move') repos.relation.remove([id]);
    completeRelation(repos, found(repos.relation.getById(twinId)), given);
    return { merged: { kind: 'relation', keptId: twinId } };
  }
  if (way === 'end') repos.relation.insert(given);
  else repos.relation.update(given);
  return { merged: null };
}

/** Hands over a seat at a consultation. A seat the successor has already is kept. */
export function handOverParticipation(
  { repos, newId }: CommandContext,
  id: ParticipationId,
  { fromId, toId, onDate }: HandOver,
): Handed {
  const old = belongsTo(found(repos.participation.getById(id)), ({ actorId }) => actorId === fromId);
  const way = wayOf(old, onDate);
  if (way === 'over') return null;
  // A seat keeps its actor for life, so that moving it is a new seat and the old one gone.
  const given: Participation = {
    ...begun(old, way, onDate, old.id),
    id: newId() as ParticipationId,
    actorId: toId,
  };
  const twinId = repos.participation.twinOf(given);
  if (way === 'end') repos.participation.update({ ...old, validUntil: onDate });
  if (twinId !== null) {
    const twin = found(repos.participation.getById(twinId));
    const wider = { ...twin, ...joined(twin, given) };
    if (repos.participation.twinOf(wider) === null) repos.participation.update(wider);
  } else {
    repos.participation.insert(given);
  }
  if (way === 'move') repos.participation.remove([old]);
  return { merged: twinId === null ? null : { kind: 'participation', keptId: twinId } };
}

function completeRelation(repos: CommandContext['repos'], twin: Relation, given: Relation): void {
  const known: Relation = {
    ...twin,
    intensity: twin.intensity ?? given.intensity,
    level: twin.level ?? given.level,
    phaseId: twin.phaseId ?? given.phaseId,
    frequency: twin.frequency ?? given.frequency,
    note: twin.note || given.note,
    source: twin.source || given.source,
    themeIds: union(twin.themeIds, given.themeIds),
  };
  const wider = { ...known, ...joined(twin, given) };
  // A third record of the same may begin where the twin ends: then the twin keeps its own days.
  repos.relation.update(repos.relation.twinOf(wider) === null ? wider : known);
}

function belongsTo<T>(record: T, isOwn: (record: T) => boolean): T {
  if (!isOwn(record)) throw new KnownError('NOT_FOUND');
  return record;
}

/** Before the date it ends and begins again; what begins on the date or later simply moves; what is over stays. */
function wayOf({ validFrom, validUntil }: Dated, onDate: string | null): 'move' | 'end' | 'over' {
  if (onDate === null) return 'move';
  if (validUntil !== null && validUntil <= onDate) return 'over';
  return validFrom !== null && validFrom >= onDate ? 'move' : 'end';
}

function begun<T extends Dated & { readonly id: string }>(
  old: T,
  way: 'move' | 'end',
  onDate: string | null,
  id: T['id'],
): T {
  return way === 'end' ? { ...old, id, validFrom: onDate } : old;
}

function isSameFunction(a: Position, b: Position): boolean {
  return (
    a.organisationId === b.organisationId && a.roleId === b.roleId && foldText(a.roleText) === foldText(b.roleText)
  );
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

/** What has no dates changes hands at once. Returns how many records did. */
export function handOverUndated(
  { repos, today }: CommandContext,
  { fromId, toId, issueIds, gapKeys, invitationIds, agreementIds }: Parsed<'person.handOver'>,
): number {
  for (const id of issueIds) {
    const issue = belongsTo(found(repos.issue.getById(id)), ({ ownerId }) => ownerId === fromId);
    repos.issue.update({ ...issue, ownerId: toId });
  }
  for (const key of gapKeys) {
    const decision = found(repos.network.decisions([key])[0] ?? null);
    repos.network.decide({
      ...belongsTo(decision, ({ ownerId }) => ownerId === fromId),
      ownerId: toId,
      decidedOn: today,
    });
  }
  for (const id of invitationIds) handOverInvitation(repos, id, fromId, toId);
  for (const id of agreementIds) {
    const agreement = belongsTo(found(repos.agreement.getById(id)), isPartyTo(fromId));
    const parties = agreement.parties.map((party) => (party.actorId === fromId ? { ...party, actorId: toId } : party));
    const isFirst = (each: { readonly actorId: string }, at: number) =>
      parties.findIndex(({ actorId }) => actorId === each.actorId) === at;
    repos.agreement.update({ ...agreement, parties: parties.filter(isFirst) });
  }
  return issueIds.length + gapKeys.length + invitationIds.length + agreementIds.length;
}

function isPartyTo(id: ActorId) {
  return ({ parties }: { readonly parties: readonly { readonly actorId: string }[] }) =>
    parties.some(({ actorId }) => actorId === id);
}

function handOverInvitation(repos: CommandContext['repos'], id: ActorId, fromId: ActorId, toId: ActorId): void {
  const organisation = repos.organisation.getById(id);
  const { missing } = organisation ?? found(repos.person.getById(id));
  if (missing?.invitedById !== fromId) throw new KnownError('NOT_FOUND');
  repos.actor.setMissing(id, { ...missing, invitedById: toId });
}
