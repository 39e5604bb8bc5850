// The columns of the sheets that hold one record a row: partners, contacts, consultations and agreements.
import type { z } from 'zod';
import { normalisePhone, parsePhones } from '../import/normalise/phones.ts';
import { isEmailAddress } from '../import/normalise/emails.ts';
import type { newAgreement } from '../schema/agreement.ts';
import type { newConsultation } from '../schema/consultation.ts';
import type { Address, ContactPoint } from '../schema/contactPoint.ts';
import type { ActorId } from '../schema/ids.ts';
import type { ContactKind } from '../schema/lists.ts';
import type { MissingStage } from '../schema/missing.ts';
import type { newOrganisation } from '../schema/organisation.ts';
import type { newPerson } from '../schema/person.ts';
import type { Successor } from '../schema/succession.ts';
import { cleanLine } from '../text/clean.ts';
import {
  dateColumn,
  dateOf,
  idOf,
  joined,
  lineColumn,
  lineOf,
  noteColumn,
  refColumn,
  refOf,
  wordColumn,
  wordsColumn,
  yesNoColumn,
  type Column,
} from './column.ts';
import { activeLabel, closedBook, leftLabel, presentLabel, type Visibility } from './closedLists.ts';
import { readRhythm, showRhythm } from './rhythmCell.ts';
import { RowRefused } from './reasons.ts';
import { between, valuesOf } from './sheetNames.ts';

export type OrganisationDraft = z.output<typeof newOrganisation>;
export type PersonDraft = z.output<typeof newPerson>;
export type ConsultationDraft = z.output<typeof newConsultation>;
export type AgreementDraft = z.output<typeof newAgreement>;

const areaLimit = 400;
const themeLimit = 100;

export const organisationColumns: readonly Column<OrganisationDraft>[] = [
  lineColumn('Naam', 'name', true),
  aliasColumn('Aliassen'),
  wordsColumn('Type', 'typeIds', 'partnerTypes', 20),
  refColumn('Onderdeel van', 'parentId', 'organisation'),
  wordColumn('Schaal', 'scale', { closed: 'scale' }),
  wordsColumn('Werkgebied', 'areaIds', 'areas', areaLimit),
  wordsColumn("Thema's", 'themeIds', 'themes', themeLimit),
  {
    heading: 'Status',
    choices: { closed: 'organisationStatus' },
    show: (draft) => standingOf(draft) ?? presentLabel,
    take: (draft, text) => {
      const id = text === '' ? 'present' : idOf(closedBook('organisationStatus'), text, 'Status');
      return withStanding(draft, id);
    },
  },
  pointsColumn('Telefoon', ['phone', 'mobile']),
  pointsColumn('E-mail', ['email']),
  lineColumn('Website', 'website'),
  addressColumn('Adres', 'street'),
  addressColumn('Postcode', 'postcode'),
  addressColumn('Plaats', 'city'),
  lineColumn('KvK', 'kvk'),
  dateColumn('Opgericht', 'validFrom'),
  dateColumn('Opgeheven', 'validUntil'),
  successorColumn('organisation'),
  lineColumn('Bron', 'source'),
  dateColumn('Laatst bevestigd', 'confirmedOn'),
  noteColumn('Opmerkingen', 'notes'),
];

export const personColumns: readonly Column<PersonDraft>[] = [
  lineColumn('Titel', 'title'),
  lineColumn('Voornaam', 'givenName'),
  lineColumn('Tussenvoegsel', 'prefix'),
  lineColumn('Achternaam', 'familyName'),
  pointsColumn('E-mail', ['email']),
  pointsColumn('Telefoon', ['phone']),
  pointsColumn('Mobiel', ['mobile']),
  yesNoColumn('Ervaringsdeskundig', 'hasLivedExperience'),
  {
    heading: 'Status',
    choices: { closed: 'personStatus' },
    isOpen: true,
    show: showPersonStatus,
    take: takePersonStatus,
  },
  { heading: 'Doel en grondslag', show: showGround, take: takeGround },
  lineColumn('Bron', 'source'),
  dateColumn('Laatst bevestigd', 'confirmedOn'),
  dateColumn('Controleren voor', 'reviewBy'),
  { heading: 'Zichtbaarheid', choices: { closed: 'visibility' }, show: showVisibility, take: takeVisibility },
  noteColumn('Opmerkingen', 'notes'),
];

export const consultationColumns: readonly Column<ConsultationDraft>[] = [
  lineColumn('Naam', 'name', true),
  wordColumn('Type', 'typeId', { words: 'consultationTypes' }),
  {
    heading: 'Frequentie',
    choices: { closed: 'frequency' },
    isOpen: true,
    show: (draft) => showRhythm(draft),
    take: (draft, text) => ({ ...draft, ...readRhythm(text) }),
  },
  wordColumn('Niveau', 'level', { closed: 'level' }),
  wordsColumn('Werkgebied', 'areaIds', 'areas', areaLimit),
  wordsColumn("Thema's", 'themeIds', 'themes', themeLimit),
  dateColumn('Opgericht', 'validFrom'),
  dateColumn('Opgeheven', 'validUntil'),
  successorColumn('consultation'),
];

export const agreementColumns: readonly Column<AgreementDraft>[] = [
  lineColumn('Titel', 'name', true),
  wordColumn('Soort', 'kindId', { words: 'agreementKinds' }),
  partiesColumn(),
  dateColumn('Begin', 'validFrom'),
  dateColumn('Einde', 'validUntil'),
  wordColumn('Frequentie', 'frequency', { closed: 'frequency' }),
  lineColumn('Link', 'link'),
];

function aliasColumn(heading: string): Column<OrganisationDraft> {
  return {
    heading,
    show: ({ aliases }) => aliases.join(between),
    take: (draft, text) => {
      const aliases = [...new Set(valuesOf(text).map((value) => lineOf(value, heading)))];
      if (aliases.length > 50) throw new RowRefused('TOO_MANY', { heading });
      return { ...draft, aliases };
    },
  };
}

function addressColumn(heading: string, field: 'street' | 'postcode' | 'city'): Column<OrganisationDraft> {
  return {
    heading,
    show: ({ address }) => address?.[field] ?? '',
    take: (draft, text) => {
      const none: Address = { street: '', postcode: '', city: '', country: '' };
      const address = { ...none, ...draft.address, [field]: lineOf(text, heading) };
      const isEmpty = Object.values(address).every((value) => value === '');
      return { ...draft, address: isEmpty ? null : address };
    },
  };
}

/** A name of a list, with what stands in brackets behind it: `Lister (2026-01-01)`. */
const withBrackets = /^(.+?)\s*\(([^()]*)\)$/u;

/** A number or an address with its label behind it. */
function pointText({ value, label }: ContactPoint): string {
  return label === '' ? value : `${value} (${label})`;
}

type Reachable = { readonly contactPoints: ContactPoint[] };

function pointsColumn<D extends Reachable>(heading: string, kinds: readonly ContactKind[]): Column<D> {
  // What is private never leaves, so it is not the workbook's to take away either.
  const isShown = (point: ContactPoint) => kinds.includes(point.kind) && !point.isPrivate;
  return {
    heading,
    show: ({ contactPoints }) => contactPoints.filter(isShown).map(pointText).join(between),
    take: (draft, text) => {
      const known = draft.contactPoints.filter(isShown);
      const taken = [...new Set(valuesOf(text))].map(
        (piece) => known.find((point) => pointText(point) === piece) ?? newPoint(piece, kinds, heading),
      );
      const contactPoints = [...draft.contactPoints.filter((point) => !isShown(point)), ...taken];
      if (contactPoints.length > 20) throw new RowRefused('TOO_MANY', { heading });
      return { ...draft, contactPoints };
    },
  };
}

function newPoint(piece: string, kinds: readonly ContactKind[], heading: string): ContactPoint {
  const [, bare = '', remark = ''] = withBrackets.exec(piece) ?? [];
  const isLabelled = /\p{L}/u.test(remark);
  const value = lineOf(isLabelled ? bare : piece, heading);
  const point = { value, label: isLabelled ? cleanLine(remark) : '', isPrimary: false, isPrivate: false };
  const [kind = 'phone'] = kinds;
  if (kind === 'email') {
    if (!isEmailAddress(value)) throw new RowRefused('EMAIL_UNREADABLE', { heading, value });
    return { ...point, kind, normalised: value.toLowerCase() };
  }
  // A partner has one column for both kinds of number; a contact has a column for each.
  const read = kinds.includes('mobile') && kinds.length > 1 ? parsePhones(value, kind)[0]?.phone?.kind : kind;
  return { ...point, kind: read ?? kind, normalised: normalisePhone(value) };
}

type Succeeded = { readonly successors: Successor[] };

function successorColumn<D extends Succeeded>(kind: 'organisation' | 'consultation'): Column<D> {
  const heading = 'Opvolger';
  return {
    heading,
    show: ({ successors }, book) =>
      successors
        .map(({ actorId, onDate }) => `${book.showRef(actorId, kind)}${onDate === null ? '' : ` (${onDate})`}`)
        .join(between),
    take: (draft, text, book) => {
      const successors = valuesOf(text).map((piece): Successor => {
        const [, name = '', inBrackets = ''] = withBrackets.exec(piece) ?? [];
        const isDated = /^\d{4}-\d{2}-\d{2}$/u.test(inBrackets);
        const actorId = refOf(book, isDated ? name : piece, kind, heading) as ActorId;
        const known = draft.successors.find((each) => each.actorId === actorId)?.onDate ?? null;
        return { actorId, onDate: isDated ? dateOf(inBrackets, heading) : known };
      });
      if (successors.length > 20) throw new RowRefused('TOO_MANY', { heading });
      return { ...draft, successors };
    },
  };
}

function partiesColumn(): Column<AgreementDraft> {
  const heading = 'Partijen';
  return {
    heading,
    show: ({ parties }, book) => {
      const shown = parties.filter(({ actorId }) => !book.isHeldBack(actorId));
      const withRole = (name: string, role: string) => (role === '' ? name : `${name} (${role})`);
      return joined(
        shown.map(({ actorId, role }) => withRole(book.showRef(actorId, 'any'), role)),
        shown.map(({ actorId, role }) => withRole(actorId, role)),
      );
    },
    take: (draft, text, book) => {
      const parties = valuesOf(text).map((piece) => {
        const whole = book.findRef(piece, 'any');
        const [, name = '', role = ''] = withBrackets.exec(piece) ?? [];
        if ('id' in whole || name === '') return { actorId: refOf(book, piece, 'any', heading) as ActorId, role: '' };
        return { actorId: refOf(book, name, 'any', heading) as ActorId, role: lineOf(role, heading) };
      });
      const all = [...draft.parties.filter(({ actorId }) => book.isHeldBack(actorId)), ...parties];
      const byId = new Map(all.map((party) => [party.actorId, party]));
      if (byId.size > 500) throw new RowRefused('TOO_MANY', { heading });
      return { ...draft, parties: [...byId.values()] };
    },
  };
}

type Standing = Pick<OrganisationDraft, 'presence' | 'missing'>;

/** Where it is on the way to the table; null when it was never missed. */
function standingOf({ presence, missing }: Standing): string | null {
  const stage: MissingStage | undefined = missing?.stage ?? (presence === 'missing' ? 'role' : undefined);
  return stage === undefined ? null : closedBook('organisationStatus').show(stage);
}

function withStanding<D extends Standing>(draft: D, id: string): D {
  if (id === 'present') {
    // Who was missed and is here now has joined; the road stays on record.
    const missing = draft.missing && { ...draft.missing, stage: 'joined' as const };
    return { ...draft, presence: 'present', missing };
  }
  const stage = id as MissingStage; // the other words of the list are the stages
  const road = draft.missing ?? { missedByIds: [], invitedById: null, inviteBefore: null, gapKey: null };
  return { ...draft, presence: stage === 'joined' ? 'present' : 'missing', missing: { ...road, stage } };
}

function showPersonStatus(draft: PersonDraft): string {
  const left = draft.validUntil === null ? null : `${leftLabel} ${draft.validUntil}`;
  const words = [standingOf(draft), left].filter((word) => word !== null);
  return words.length === 0 ? activeLabel : words.join(between);
}

function takePersonStatus(draft: PersonDraft, text: string, { today }: { readonly today: string }): PersonDraft {
  let [stage, validUntil]: [string, string | null] = ['present', null];
  for (const piece of valuesOf(text)) {
    const [, word = piece, day = ''] = /^(.+?)\s+(?:op |per )?(\d.*)$/u.exec(piece) ?? [];
    const id = idOf(closedBook('personStatus'), word, 'Status');
    if (id === 'left') validUntil = day === '' ? (draft.validUntil ?? today) : dateOf(day, 'Status');
    else if (id !== 'active') stage = id;
  }
  return { ...withStanding(draft, stage), validUntil };
}

function showGround({ purpose, legalGround }: PersonDraft): string {
  // A purpose with the sign in it is written with the sign behind it, so that it is not read as two.
  return legalGround === '' && !purpose.includes('|') ? purpose : `${purpose}${between}${legalGround}`.trim();
}

function takeGround(draft: PersonDraft, text: string): PersonDraft {
  const heading = 'Doel en grondslag';
  const at = text.lastIndexOf('|');
  const [purpose, legalGround] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  return { ...draft, purpose: lineOf(purpose, heading), legalGround: lineOf(legalGround, heading) };
}

function showVisibility({ mayShow, mayExport }: PersonDraft): string {
  const id: Visibility = mayShow ? (mayExport ? 'all' : 'shown') : mayExport ? 'exported' : 'own';
  return closedBook('visibility').show(id);
}

function takeVisibility(draft: PersonDraft, text: string): PersonDraft {
  const id = text === '' ? 'all' : idOf(closedBook('visibility'), text, 'Zichtbaarheid');
  return { ...draft, mayShow: id === 'all' || id === 'shown', mayExport: id === 'all' || id === 'exported' };
}
