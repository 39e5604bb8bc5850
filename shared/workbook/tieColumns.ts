// The columns of the sheets that hold what lies between records: functions, relations and participations.
import type { z } from 'zod';
import type { newParticipation } from '../schema/consultation.ts';
import type { ParticipationRole } from '../schema/lists.ts';
import type { newPosition } from '../schema/position.ts';
import type { newRelation } from '../schema/relation.ts';
import { closedBook } from './closedLists.ts';
import type { CellBook } from './cellBook.ts';
import {
  dateColumn,
  idOf,
  lineColumn,
  lineOf,
  needed,
  noteColumn,
  refColumn,
  wordColumn,
  wordsColumn,
  yesNoColumn,
  type Column,
} from './column.ts';
import { between, valuesOf } from './sheetNames.ts';

export type PositionDraft = z.output<typeof newPosition>;
export type RelationDraft = z.output<typeof newRelation>;
/** The chair is kept by the consultation; in the workbook it is a word beside the role. */
export type ParticipationDraft = z.output<typeof newParticipation> & { readonly isChair: boolean };

/** The first columns of each name the ends. */
export const positionColumns: readonly Column<PositionDraft>[] = [
  refColumn('Persoon', 'personId', 'person'),
  refColumn('Organisatie', 'organisationId', 'organisation', true),
  { heading: 'Functie', choices: { words: 'roles' }, isOpen: true, show: showRole, take: takeRole },
  wordColumn('Niveau', 'level', { closed: 'level' }),
  wordsColumn('Werkgebied', 'areaIds', 'areas', 400),
  wordsColumn("Thema's", 'themeIds', 'themes', 100),
  dateColumn('Van', 'validFrom'),
  dateColumn('Tot', 'validUntil'),
];

export const relationColumns: readonly Column<RelationDraft>[] = [
  refColumn('Van', 'fromId', 'any', true),
  refColumn('Naar', 'toId', 'any', true),
  wordColumn('Type', 'typeId', { words: 'relationTypes' }, needed),
  wordColumn('Status', 'status', { closed: 'relationStatus' }, 'existing'),
  {
    heading: 'Intensiteit',
    kind: 'number',
    choices: { closed: 'intensity' },
    show: ({ intensity }) => (intensity === null ? '' : String(intensity)),
    take: (draft, text) => ({
      ...draft,
      intensity: text === '' ? null : Number(idOf(closedBook('intensity'), text, 'Intensiteit')),
    }),
  },
  yesNoColumn('Eenzijdig', 'isOneSided'),
  wordsColumn("Thema's", 'themeIds', 'themes', 100),
  wordColumn('Niveau', 'level', { closed: 'level' }),
  wordColumn('Fase', 'phaseId', { words: 'phases' }),
  wordColumn('Frequentie', 'frequency', { closed: 'frequency' }),
  dateColumn('Begin', 'validFrom'),
  dateColumn('Einde', 'validUntil'),
  yesNoColumn('Knelpunt', 'isBottleneck', false),
  noteColumn('Toelichting', 'note'),
  lineColumn('Bron', 'source'),
  dateColumn('Laatst bevestigd', 'confirmedOn'),
];

export const participationColumns: readonly Column<ParticipationDraft>[] = [
  refColumn('Overleg', 'consultationId', 'consultation', true),
  refColumn('Deelnemer', 'actorId', 'member', true),
  { heading: 'Rol', choices: { closed: 'participation' }, isOpen: true, show: showTakingPart, take: takeTakingPart },
  dateColumn('Van', 'validFrom'),
  dateColumn('Tot', 'validUntil'),
];

/** The function as it was typed, with the role it was counted under in brackets when that is another word. */
function showRole({ roleId, roleText }: PositionDraft, book: CellBook): string {
  const role = roleId === null ? '' : book.roles.show(roleId);
  if (roleText === '' || role === '' || roleText === role) return roleText || role;
  return `${roleText} (${role})`;
}

function takeRole(draft: PositionDraft, text: string, book: CellBook): PositionDraft {
  const whole = roleOf(text, book);
  const [, typed = '', counted = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(text) ?? [];
  if (whole !== null) return { ...draft, roleId: whole, roleText: '' };
  const roleId = roleOf(counted, book);
  return { ...draft, roleId, roleText: lineOf(roleId === null ? text : typed, 'Functie') };
}

function roleOf(text: string, book: CellBook): PositionDraft['roleId'] {
  const found = text === '' ? { candidates: [] } : book.roles.find(text);
  return 'id' in found ? (found.id as NonNullable<PositionDraft['roleId']>) : null; // an id of the roles
}

function showTakingPart({ role, isChair }: ParticipationDraft): string {
  const book = closedBook('participation');
  if (!isChair) return book.show(role);
  return [...(role === 'permanent' ? [] : [book.show(role)]), book.show('chair')].join(between);
}

function takeTakingPart(draft: ParticipationDraft, text: string): ParticipationDraft {
  const ids = valuesOf(text).map((word) => idOf(closedBook('participation'), word, 'Rol'));
  const role = (ids.find((id) => id !== 'chair') ?? 'permanent') as ParticipationRole; // its own list
  return { ...draft, role, isChair: ids.includes('chair') };
}
