// Who is to be invited, by whom and by when, as it may leave: missing partners, and gaps of which nobody is drawn yet.
import { gapContextFrom } from '../gaps/contextFromSnapshot.ts';
import { evaluateGaps } from '../gaps/evaluate.ts';
import type { ListedGap } from '../gaps/types.ts';
import type { Missing, MissingStage } from '../schema/missing.ts';
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import { contactSourceFrom, type ContactSource } from './contactSource.ts';
import { nameNotShared, withoutHiddenNames } from './hiddenNames.ts';
import { redactContacts } from './redact.ts';
import type { ContactListRow, LeftOut, RedactionHeader } from './types.ts';

export type InvitationRow = {
  /** What is missed: the name of the partner; of a gap the kind of partner. */
  readonly name: string;
  readonly types: string;
  readonly areas: string;
  readonly stage: MissingStage;
  readonly missedBy: string;
  readonly invitedBy: string;
  /** `yyyy-mm-dd`; empty = not agreed. */
  readonly inviteBefore: string;
  /** Whom to reach, as far as known and allowed. */
  readonly contact: string;
  readonly role: string;
  readonly email: string;
};

export type ReleasedInvitations = {
  readonly rows: readonly InvitationRow[];
  readonly header: RedactionHeader;
  readonly leftOut: readonly LeftOut[];
};

export type InvitationRequest = {
  /** Missing partners; who is not one, or has joined, is passed over. */
  readonly actorIds: Iterable<string>;
  /** Gaps of the templates chosen in the file; one that is closed is passed over. */
  readonly gapKeys: Iterable<string>;
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly at: string;
  readonly compare: (one: string, other: string) => number;
};

const between = ' | ';
const contactFields = ['organisation', 'givenName', 'prefix', 'familyName', 'role', 'email'] as const;

/** By the day to invite before, without a day last, then by name. A partner with several contacts has a row for each. */
export function releaseInvitations(network: NetworkSnapshot, request: InvitationRequest): ReleasedInvitations {
  const { snapshot, hiddenIds } = withoutHiddenNames(network, nameNotShared);
  const namesOf = namesIn(snapshot);
  const missing = missingAmong(snapshot, new Set(request.actorIds));
  const { purpose, at, compare } = request;
  const redacted = redactContacts(sourceOf(snapshot, missing), {
    channel: 'export',
    fields: contactFields,
    purpose,
    at,
    organisationRows: 'withoutPerson',
    compare,
  });
  const rows = [
    ...missing.flatMap((partner) => rowsOf(snapshot, partner, redacted.rows, namesOf)),
    ...gapsAmong(snapshot, request).map((gap) => rowOfGap(snapshot, gap, namesOf)),
  ];
  const inviterIds = missing.flatMap(({ missing: road }) => [road.invitedById ?? '', ...road.missedByIds]);
  const unnamed = [...new Set<string>(inviterIds)].filter((id) => hiddenIds.has(id));
  const isNamed = redacted.header.confidential || rows.some(({ invitedBy, missedBy }) => invitedBy + missedBy !== '');
  return {
    rows: rows.toSorted((one, other) => compareDays(one, other) || compare(one.name, other.name)),
    header: { purpose, date: at, confidential: isNamed },
    leftOut: [
      ...redacted.leftOut,
      ...unnamed.map((id) => ({ id, reasonKey: 'notAllowed' as const, field: null })),
    ].filter(({ id, field }, place, all) => all.findIndex((each) => each.id === id && each.field === field) === place),
  };
}

type MissingActor = Extract<NetworkSnapshot['actors'][number], { missing: Missing | null }> & {
  readonly missing: Missing;
};
type NamesOf = (ids: readonly string[]) => string;

function missingAmong({ actors }: NetworkSnapshot, asked: ReadonlySet<string>): readonly MissingActor[] {
  return actors.flatMap((actor) => {
    if (!('missing' in actor) || actor.missing === null || actor.missing.stage === 'joined') return [];
    return asked.has(actor.id) ? [{ ...actor, missing: actor.missing }] : [];
  });
}

/** Who is missed is not yet there, and is listed for that very reason. */
function sourceOf(snapshot: NetworkSnapshot, missing: readonly MissingActor[]): ContactSource {
  const ids = missing.map(({ id }) => id);
  if (ids.length === 0) return contactSourceFrom({ ...snapshot, actors: [], positions: [] }, []);
  const source = contactSourceFrom(snapshot, ids);
  const asked = new Set<string>(ids);
  const there = <T extends { readonly id: string }>(each: T): T =>
    asked.has(each.id) ? { ...each, presence: 'present' } : each;
  return { ...source, persons: source.persons.map(there), organisations: source.organisations.map(there) };
}

function rowsOf(
  snapshot: NetworkSnapshot,
  partner: MissingActor,
  listed: readonly ContactListRow[],
  namesOf: NamesOf,
): readonly InvitationRow[] {
  const { missing, label } = partner;
  const isOrganisation = partner.kind === 'organisation';
  const types = isOrganisation ? wordsOf(snapshot.vocabulary.partnerTypes, partner.typeIds) : '';
  const base = {
    name: label,
    types,
    areas: isOrganisation ? areasOf(snapshot, partner.areaIds) : '',
    stage: missing.stage,
    missedBy: namesOf(missing.missedByIds),
    invitedBy: namesOf(missing.invitedById === null ? [] : [missing.invitedById]),
    inviteBefore: missing.inviteBefore ?? '',
  };
  const own = listed.filter((row) =>
    isOrganisation
      ? row.organisationId !== null && isUnder(snapshot, row.organisationId, partner.id)
      : row.personId === partner.id,
  );
  if (own.length === 0) return [{ ...base, contact: '', role: '', email: '' }];
  return own.map(({ values }) => ({
    ...base,
    contact: [values.givenName, values.prefix, values.familyName].filter(Boolean).join(' '),
    role: values.role ?? '',
    email: values.email ?? '',
  }));
}

/** Whether an organisation is another one or a department below it; a circle of parents is walked once. */
function isUnder({ actors }: NetworkSnapshot, id: string, top: string): boolean {
  const line = new Set([id]);
  for (const each of line) {
    const place = actors.find((actor) => actor.id === each);
    if (place?.kind === 'organisation' && place.parentId !== null) line.add(place.parentId);
  }
  return line.has(top);
}

function gapsAmong(snapshot: NetworkSnapshot, { gapKeys, at }: InvitationRequest): readonly ListedGap[] {
  const asked = new Set(gapKeys);
  if (asked.size === 0) return [];
  const day = snapshot.network.referenceDate ?? at;
  const { gaps } = evaluateGaps(gapContextFrom(snapshot, { templateIds: [], areaIds: [], at: day }));
  return gaps.filter(({ key, partnerTypeId }) => asked.has(key) && partnerTypeId !== null);
}

function rowOfGap(snapshot: NetworkSnapshot, gap: ListedGap, namesOf: NamesOf): InvitationRow {
  const types = wordsOf(snapshot.vocabulary.partnerTypes, gap.partnerTypeId === null ? [] : [gap.partnerTypeId]);
  const ownerId = gap.decision?.ownerId ?? null;
  return {
    name: types,
    types,
    areas: areasOf(snapshot, gap.areaId === null ? [] : [gap.areaId]),
    stage: 'gap',
    missedBy: '',
    invitedBy: namesOf(ownerId === null ? [] : [ownerId]),
    inviteBefore: gap.decision?.dueOn ?? '',
    contact: '',
    role: '',
    email: '',
  };
}

function compareDays(one: InvitationRow, other: InvitationRow): number {
  const [left, right] = [one.inviteBefore || '9999', other.inviteBefore || '9999'];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function namesIn({ actors }: NetworkSnapshot): NamesOf {
  const labels = new Map<string, string>(actors.map(({ id, label }) => [id, label]));
  return (ids) => ids.flatMap((id) => labels.get(id) ?? []).join(between);
}

type Words = readonly { readonly id: string; readonly label: string }[];

function wordsOf(words: Words, ids: readonly string[]): string {
  return ids.map((id) => words.find((each) => each.id === id)?.label ?? id).join(between);
}

function areasOf({ vocabulary }: NetworkSnapshot, ids: readonly string[]): string {
  return ids.map((id) => vocabulary.areas.find((each) => each.id === id)?.name ?? id).join(between);
}
