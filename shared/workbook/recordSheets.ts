// Which records stand on which sheet, as drafts: the values of a record without its id.
import { absentAgreement } from '../schema/agreement.ts';
import { absentConsultation } from '../schema/consultation.ts';
import { absentOrganisation } from '../schema/organisation.ts';
import { absentPerson } from '../schema/person.ts';
import { absentPosition } from '../schema/position.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { agreementColumns, consultationColumns, organisationColumns, personColumns } from './actorColumns.ts';
import type { Column } from './column.ts';
import type { SheetName } from './sheetNames.ts';
import { participationColumns, positionColumns, relationColumns } from './tieColumns.ts';

/** A draft whose shape only its own sheet knows. */
export type AnyDraft = { readonly [field: string]: unknown };

export type SheetRecord = { readonly id: string; readonly draft: AnyDraft };

export const actorSheets = {
  Organisaties: 'organisation',
  Personen: 'person',
  Overleggen: 'consultation',
  Afspraken: 'agreement',
} as const satisfies Partial<Record<SheetName, Actor['kind']>>;
export type ActorSheet = keyof typeof actorSheets;
export const actorSheetNames = Object.keys(actorSheets) as ActorSheet[];

export const tieSheets = { Functies: 'position', Relaties: 'relation', Deelnames: 'participation' } as const;
export type TieSheet = keyof typeof tieSheets;
export const tieSheetNames = Object.keys(tieSheets) as TieSheet[];

// Each sheet reads only its own drafts; the map of them has one type.
const erased = <D>(columns: readonly Column<D>[]) => columns as unknown as readonly Column<AnyDraft>[];

export const columnsOf: Readonly<Record<SheetName, readonly Column<AnyDraft>[]>> = {
  Organisaties: erased(organisationColumns),
  Personen: erased(personColumns),
  Functies: erased(positionColumns),
  Relaties: erased(relationColumns),
  Overleggen: erased(consultationColumns),
  Deelnames: erased(participationColumns),
  Afspraken: erased(agreementColumns),
};

/** What a new row begins with. */
export const absentOf: Readonly<Record<SheetName, AnyDraft>> = {
  Organisaties: { name: '', ...absentOrganisation },
  Personen: absentPerson,
  Functies: { organisationId: '', ...absentPosition },
  Relaties: {
    fromId: '',
    toId: '',
    typeId: '',
    status: 'existing',
    intensity: null,
    isOneSided: null,
    level: null,
    phaseId: null,
    frequency: null,
    isBottleneck: false,
    themeIds: [],
    note: '',
    source: '',
    confirmedOn: null,
    validFrom: null,
    validUntil: null,
  },
  Overleggen: { name: '', ...absentConsultation },
  Deelnames: { consultationId: '', actorId: '', role: 'permanent', validFrom: null, validUntil: null, isChair: false },
  Afspraken: { name: '', ...absentAgreement },
};

type Records = Pick<NetworkSnapshot, 'actors' | 'positions' | 'relations' | 'participations'>;

/** The records of one sheet, in the order in which they stand. */
export function recordsOf(sheet: SheetName, { actors, positions, relations, participations }: Records): SheetRecord[] {
  switch (sheet) {
    case 'Functies':
      return positions.map(split);
    case 'Relaties':
      return relations.map(split);
    case 'Deelnames': {
      const chairs = new Map<string, string | null>(
        actors.flatMap((actor) => (actor.kind === 'consultation' ? [[actor.id, actor.chairId] as const] : [])),
      );
      return participations.map((participation) => {
        const { id, draft } = split(participation);
        return { id, draft: { ...draft, isChair: chairs.get(participation.consultationId) === participation.actorId } };
      });
    }
    default:
      return actors.filter(({ kind }) => kind === actorSheets[sheet]).map(split);
  }
}

function split({ id, ...draft }: { readonly id: string }): SheetRecord {
  return { id, draft };
}
