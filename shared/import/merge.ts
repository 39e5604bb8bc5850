/**
 * What a row says about a record, put into its draft. Lists grow; a value of its own (website, title) changes when the
 * list says something else, but the first row that speaks keeps the word: otherwise two rows that disagree would change
 * the record at every import.
 */
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import { containsBsn } from '../privacy/bsn.ts';
import { maximumTextLength } from '../text/clean.ts';
import { foldText, foldWords } from '../text/fold.ts';
import type { Claims, Contact, OrganisationDraft, PersonDraft, RowLog, ThemeDraft } from './drafts.ts';
import { addOnce, addressLine, logChange } from './drafts.ts';
import { readKvk } from './normalise/kvk.ts';
import { excerpt, makeIssue } from './readCells.ts';
import { contactKey } from './readReachable.ts';
import type { FieldId } from './types.ts';

/** Most values of one kind on a record: the limits of the model. */
export const recordLimits = { contactPoints: 20, aliases: 50, types: 20, areas: 400, themes: 100 } as const;

type Draft = Pick<PersonDraft, 'key' | 'claims'>;

function isSame(a: string, b: string): boolean {
  const [wordsA, wordsB] = [foldWords(a), foldWords(b)];
  return wordsA === '' && wordsB === '' ? a.trim() === b.trim() : wordsA === wordsB;
}

function reportTooMany(log: RowLog, field: FieldId, value: string, limit: number): void {
  log.issues.push(makeIssue(field, value, { code: 'TOO_MANY_VALUES', params: { value: excerpt(value), limit } }));
}

/** Whether a row may set a value of its own: it says something, nobody in this list said otherwise, and it is new. */
export function maySet(log: RowLog, draft: Draft, field: keyof Claims, current: string, value: string): boolean {
  if (value === '') return false;
  const claimed = draft.claims[field];
  if (claimed !== undefined) {
    if (!isSame(claimed, value)) {
      log.issues.push(
        makeIssue(null, value, { code: 'CONFLICT_IN_LIST', params: { kept: excerpt(claimed), value: excerpt(value) } }),
      );
    }
    return false;
  }
  draft.claims[field] = value;
  return !isSame(current, value);
}

export function mergeWebsite(log: RowLog, draft: OrganisationDraft, website: string): void {
  const bare = (url: string) => foldText(url).replace(/^https?:\/\/(?:www\.)?|\/+$/gu, '');
  if (!maySet(log, draft, 'website', bare(draft.values.website), bare(website))) return;
  logChange(log, 'organisation', draft.key, 'website', draft.values.website, website);
  draft.values.website = website;
}

/** Returns whether the number is new to the record. */
export function mergeKvk(log: RowLog, draft: OrganisationDraft, kvk: string): boolean {
  if (!maySet(log, draft, 'kvk', readKvk(draft.values.kvk).kvk, kvk)) return false;
  logChange(log, 'organisation', draft.key, 'kvk', draft.values.kvk, kvk);
  draft.values.kvk = kvk;
  return true;
}

/** Street, postcode and town each on their own, so that two rows may each tell a part. */
export function mergeAddress(log: RowLog, draft: OrganisationDraft, address: Address | null): void {
  if (address === null) return;
  const known: Address = draft.values.address ?? { street: '', postcode: '', city: '', country: '' };
  const next = { ...known };
  for (const part of ['street', 'postcode', 'city'] as const) {
    if (maySet(log, draft, `address.${part}`, known[part], address[part])) next[part] = address[part];
  }
  if (addressLine(next) === addressLine(known)) return;
  logChange(log, 'organisation', draft.key, 'address', addressLine(known), addressLine(next));
  draft.values.address = next;
}

type WithContacts = WithDate & {
  readonly contacts: Contact[];
  readonly added: { readonly contactPoints: ContactPoint[] };
};

/** A remark with a number that was there without it, or with another: kept with the number or in the note. */
function mergeRemark(log: RowLog, record: 'organisation' | 'person', draft: WithContacts, point: ContactPoint): void {
  const key = contactKey(point);
  const contact = draft.contacts.find((each) => each.key === key);
  const known = contact?.label ?? '';
  if (contact === undefined || point.label === '' || isSame(known, point.label)) return;
  const at = draft.added.contactPoints.findIndex((added) => contactKey(added) === key);
  const added = draft.added.contactPoints[at];
  if (added === undefined || known !== '') {
    mergeNotes(log, record, draft, `${point.value}: ${point.label}`);
    return;
  }
  draft.added.contactPoints[at] = { ...added, label: point.label };
  contact.label = point.label;
  logChange(log, record, draft.key, point.kind, point.value, `${point.value} (${point.label})`);
}

/** Adds numbers and addresses that are not there yet; the first of its kind becomes the primary one. Returns the new keys. */
export function mergeContactPoints(
  log: RowLog,
  record: 'organisation' | 'person',
  draft: WithContacts,
  points: readonly ContactPoint[],
): string[] {
  const newKeys: string[] = [];
  for (const point of points) {
    const key = contactKey(point);
    if (draft.contacts.some((each) => each.key === key)) {
      mergeRemark(log, record, draft, point);
      continue;
    }
    if (draft.contacts.length >= recordLimits.contactPoints) {
      reportTooMany(log, point.kind, point.value, recordLimits.contactPoints);
      continue;
    }
    draft.added.contactPoints.push({ ...point, isPrimary: draft.contacts.every((each) => each.kind !== point.kind) });
    draft.contacts.push({ key, kind: point.kind, label: point.label });
    logChange(log, record, draft.key, point.kind, '', point.value);
    newKeys.push(key);
  }
  return newKeys;
}

type WithDate = {
  readonly key: string;
  readonly values: { confirmedOn: string | null; notes: string; source: string };
};

/** The latest day counts. */
export function mergeConfirmedOn(
  log: RowLog,
  record: 'organisation' | 'person',
  draft: WithDate,
  date: string | null,
): void {
  const known = draft.values.confirmedOn;
  if (date === null || (known !== null && known >= date)) return;
  logChange(log, record, draft.key, 'confirmedOn', known ?? '', date);
  draft.values.confirmedOn = date;
}

/** Where a record comes from is said once and never overwritten. */
export function mergeSource(log: RowLog, record: 'organisation' | 'person', draft: WithDate, source: string): void {
  if (draft.values.source !== '' || source === '') return;
  logChange(log, record, draft.key, 'source', '', source);
  draft.values.source = source;
}

/** Whether a note says this already, in whatever case and spacing. */
export function holdsNote(known: string, note: string): boolean {
  const words = foldWords(note);
  return words === '' ? known.includes(note) : ` ${foldWords(known)} `.includes(` ${words} `);
}

/**
 * Adds a note below what is there, unless it is there already. The last gate: whatever makes up a note, what looks like
 * a citizen service number does not pass.
 */
export function mergeNotes(log: RowLog, record: 'organisation' | 'person', draft: WithDate, note: string): void {
  if (note === '') return;
  if (containsBsn(note)) {
    log.issues.push({ field: 'notes', original: '', reason: { code: 'NOTE_WITH_BSN' }, proposal: null });
    return;
  }
  const known = draft.values.notes;
  if (holdsNote(known, note)) return;
  const whole = known === '' ? note : `${known}\n${note}`;
  if (whole.length > maximumTextLength) {
    log.issues.push(makeIssue('notes', note, { code: 'VALUE_TRUNCATED', params: { limit: maximumTextLength } }));
    return;
  }
  logChange(log, record, draft.key, 'notes', '', note);
  draft.values.notes = whole;
}

/** Names an organisation is also known by; its own name in another spelling is none. Returns those that are new. */
export function mergeAliases(log: RowLog, draft: OrganisationDraft, aliases: readonly string[]): string[] {
  const added: string[] = [];
  for (const alias of aliases) {
    const key = foldWords(alias);
    if (key === '' || draft.aliasKeys.has(key)) continue;
    if (draft.aliasKeys.size > recordLimits.aliases) {
      reportTooMany(log, 'organisation', alias, recordLimits.aliases);
      continue;
    }
    draft.aliasKeys.add(key);
    draft.added.aliases.push(alias);
    logChange(log, 'organisation', draft.key, 'aliases', '', alias);
    added.push(alias);
  }
  return added;
}

export function mergeTypes(
  log: RowLog,
  draft: OrganisationDraft,
  typeIds: readonly string[],
  labels: ReadonlyMap<string, string>,
): void {
  for (const id of typeIds) {
    if (draft.typeIds.includes(id)) continue;
    if (draft.typeIds.length >= recordLimits.types)
      reportTooMany(log, 'partnerType', labels.get(id) ?? id, recordLimits.types);
    else {
      draft.typeIds.push(id);
      draft.added.typeIds.push(id);
      logChange(log, 'organisation', draft.key, 'partnerTypes', '', labels.get(id) ?? id);
    }
  }
}

type WithAreas = {
  readonly key: string;
  readonly areaIds: string[];
  readonly themeKeys: string[];
  readonly added: { readonly areaIds: string[]; readonly themes: ThemeDraft[] };
};

export function mergeAreas(
  log: RowLog,
  record: 'organisation' | 'position',
  draft: WithAreas,
  areaIds: readonly string[],
  names: ReadonlyMap<string, string>,
): void {
  for (const id of areaIds) {
    if (draft.areaIds.includes(id)) continue;
    if (draft.areaIds.length >= recordLimits.areas) {
      reportTooMany(log, 'areas', names.get(id) ?? id, recordLimits.areas);
      continue;
    }
    draft.areaIds.push(id);
    draft.added.areaIds.push(id);
    logChange(log, record, draft.key, 'areas', '', names.get(id) ?? id);
  }
}

/** Key by which a record knows a theme: its id, or that of this plan. */
export function themeKey(theme: ThemeDraft): string {
  return theme.id ?? theme.key;
}

export function mergeThemes(
  log: RowLog,
  record: 'organisation' | 'position',
  draft: WithAreas,
  themes: readonly ThemeDraft[],
): void {
  for (const theme of themes) {
    if (draft.themeKeys.includes(themeKey(theme))) continue;
    if (draft.themeKeys.length >= recordLimits.themes) {
      reportTooMany(log, 'themes', theme.label, recordLimits.themes);
      continue;
    }
    draft.themeKeys.push(themeKey(theme));
    draft.added.themes.push(theme);
    addOnce(theme.rows, log.rowNumber);
    logChange(log, record, draft.key, 'themes', '', theme.label);
  }
}
