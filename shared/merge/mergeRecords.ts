/** The one record that two become: its values by the chosen sides. The other name stays as another name. */
import type { ContactPoint } from '../schema/contactPoint.ts';
import { consistentStanding, type Missing } from '../schema/missing.ts';
import type { Organisation } from '../schema/organisation.ts';
import { personLabel, type Person } from '../schema/person.ts';
import type { Successor } from '../schema/succession.ts';
import { foldText } from '../text/fold.ts';
import { bothTexts, type MergeChoices, type MergeField, type MergeSide, sidesOf, union } from './fields.ts';

type Sides = (field: MergeField) => MergeSide;

/** Most e-mail addresses and numbers, and most other names, one record may have (shared/schema). */
const mostContactPoints = 20;
const mostAliases = 50;

/** The organisation that two become; the id is that of the kept one. */
export function mergeOrganisations(kept: Organisation, gone: Organisation, choices: MergeChoices): Organisation {
  const side = sidesOf(kept, gone, choices);
  const one = pickFrom(kept, gone, side);
  const name = one('name').name;
  const text = (field: 'goal' | 'offers' | 'doesNotOffer' | 'expects' | 'targetGroup' | 'excludes') =>
    chosenText(kept[field], gone[field], side(field));
  return consistentStanding<Organisation>(
    {
      ...common(kept, gone, side),
      kind: 'organisation',
      name,
      label: name,
      sortKey: one('name').sortKey,
      aliases: aliasesOf(kept, gone, side, name),
      typeIds: chosenList(kept.typeIds, gone.typeIds, side('typeIds')),
      parentId: [kept.id, gone.id].find((id) => id === one('parentId').parentId) ? null : one('parentId').parentId,
      scale: one('scale').scale,
      areaIds: chosenList(kept.areaIds, gone.areaIds, side('areaIds')),
      address: one('address').address,
      website: one('website').website,
      kvk: one('kvk').kvk,
      goal: text('goal'),
      offers: text('offers'),
      doesNotOffer: text('doesNotOffer'),
      expects: text('expects'),
      targetGroup: text('targetGroup'),
      excludes: text('excludes'),
      successors: mergeSuccessors(kept, gone, side('successors')),
      logoSha: one('picture').logoSha,
    },
    [],
  );
}

/** The person that two become; the id is that of the kept one. */
export function mergePersons(kept: Person, gone: Person, choices: MergeChoices): Person {
  const side = sidesOf(kept, gone, choices);
  const one = pickFrom(kept, gone, side);
  const { givenName, prefix, familyName, sortKey } = one('name');
  const label = personLabel({ givenName, prefix, familyName });
  return consistentStanding<Person>(
    {
      ...common(kept, gone, side),
      kind: 'person',
      givenName,
      prefix,
      familyName,
      sortKey,
      label,
      title: one('title').title,
      aliases: aliasesOf(kept, gone, side, label),
      hasLivedExperience: one('hasLivedExperience').hasLivedExperience,
      purpose: one('purpose').purpose,
      legalGround: one('legalGround').legalGround,
      reviewBy: one('reviewBy').reviewBy,
      mayShow: one('mayShow').mayShow,
      mayExport: one('mayExport').mayExport,
      photoSha: one('picture').photoSha,
      recordedOn: kept.recordedOn < gone.recordedOn ? kept.recordedOn : gone.recordedOn,
    },
    [],
  );
}

function pickFrom<T>(kept: T, gone: T, side: Sides): (field: MergeField) => T {
  return (field) => (side(field) === 'gone' ? gone : kept);
}

function common(kept: Organisation | Person, gone: Organisation | Person, side: Sides) {
  const one = pickFrom(kept, gone, side);
  return {
    id: kept.id,
    themeIds: chosenList(kept.themeIds, gone.themeIds, side('themeIds')),
    tagIds: chosenList(kept.tagIds, gone.tagIds, side('tagIds')),
    contactPoints: mergeContactPoints(kept.contactPoints, gone.contactPoints, side('contactPoints')),
    source: one('source').source,
    confirmedOn: one('confirmedOn').confirmedOn,
    notes: chosenText(kept.notes, gone.notes, side('notes')),
    presence: one('standing').presence,
    missing: withoutSelf(one('standing').missing ?? kept.missing ?? gone.missing, kept.id, gone.id),
    validFrom: one('validFrom').validFrom,
    validUntil: one('validUntil').validUntil,
    createdOn: kept.createdOn < gone.createdOn ? kept.createdOn : gone.createdOn,
  };
}

function chosenList<T extends string>(kept: readonly T[], gone: readonly T[], side: MergeSide): T[] {
  if (side === 'both') return union(kept, gone, (value) => value);
  return [...(side === 'gone' ? gone : kept)];
}

function chosenText(kept: string, gone: string, side: MergeSide): string {
  if (side === 'both') return bothTexts(kept, gone);
  return side === 'gone' ? gone : kept;
}

function aliasesOf(kept: Organisation | Person, gone: Organisation | Person, side: Sides, label: string): string[] {
  const all = union(chosenList(kept.aliases, gone.aliases, side('aliases')), [kept.label, gone.label], foldText);
  return all.filter((name) => name !== '' && foldText(name) !== foldText(label)).slice(-mostAliases);
}

/** Only one of a kind comes first. */
function mergeContactPoints(
  kept: readonly ContactPoint[],
  gone: readonly ContactPoint[],
  side: MergeSide,
): ContactPoint[] {
  if (side !== 'both') return [...(side === 'gone' ? gone : kept)];
  const all = union(
    kept,
    gone,
    ({ kind, normalised, value }) => `${kind === 'email' ? kind : 'tel'}:${normalised ?? foldText(value)}`,
  );
  const hasPrimary = new Set<string>();
  return all.slice(0, mostContactPoints).map((point) => {
    const isPrimary = point.isPrimary && !hasPrimary.has(point.kind);
    if (isPrimary) hasPrimary.add(point.kind);
    return { ...point, isPrimary };
  });
}

function mergeSuccessors(kept: Organisation, gone: Organisation, side: MergeSide): Successor[] {
  const chosen =
    side === 'both'
      ? union(kept.successors, gone.successors, ({ actorId }) => actorId)
      : [...(side === 'gone' ? gone : kept).successors];
  return chosen.filter(({ actorId }) => actorId !== kept.id && actorId !== gone.id);
}

/** Nobody misses or invites themselves; whoever goes is called by the id that stays. */
function withoutSelf(missing: Missing | null, keptId: string, goneId: string): Missing | null {
  if (missing === null) return null;
  const isSelf = (id: string | null) => id === keptId || id === goneId;
  return {
    ...missing,
    missedByIds: missing.missedByIds.filter((id) => !isSelf(id)),
    invitedById: isSelf(missing.invitedById) ? null : missing.invitedById,
  };
}
