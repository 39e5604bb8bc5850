// Interface state of this window: what is selected, shown and open. Never a copy of the network.
import { create } from 'zustand';
import type { SalvageReport } from '../../shared/api/desktop.ts';
import type { CoverageAxis } from '../../shared/gaps/types.ts';
import { mapFilters, type MapFilters } from '../../shared/schema/mapFilters.ts';

export const pages = [
  'map',
  'partners',
  'contacts',
  'consultations',
  'agreements',
  'relations',
  'import',
  'gaps',
  'keyfigures',
  'issues',
  'missing',
  'unspoken',
  'goals',
  'duplicates',
  'settings',
] as const;
export type Page = (typeof pages)[number];

export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'actors'; readonly ids: readonly string[] }
  | { readonly kind: 'relation'; readonly id: string };

/** A filter shows what meets all of its parts; an empty part asks nothing. */
export type Filters = Readonly<MapFilters>;

/** Where on the map something new is to stand. */
export type MapPlace = { readonly x: number; readonly y: number };

/** What a new issue or action is about: its id, and what kind of thing that is. */
export type SubjectOf = { readonly kind: 'actor' | 'relation'; readonly id: string };

/** The dialogs that any action may open; the screen that owns it renders it. */
export type Dialog =
  | { readonly name: 'exportContacts'; readonly actorIds: readonly string[] }
  | { readonly name: 'exportNetwork'; readonly actorIds: readonly string[] }
  | { readonly name: 'savePicture' }
  | { readonly name: 'merge'; readonly leftId: string; readonly rightId: string }
  | { readonly name: 'saveWorkbook' }
  | { readonly name: 'newNetwork' }
  | { readonly name: 'addOrganisation'; readonly typeId?: string; readonly areaId?: string }
  | { readonly name: 'addPerson'; readonly organisationId?: string }
  | { readonly name: 'addRelation'; readonly fromId?: string; readonly toId?: string }
  | { readonly name: 'addMissing'; readonly at?: MapPlace }
  | { readonly name: 'putAtOrganisation'; readonly personId: string | null; readonly organisationId: string | null }
  | { readonly name: 'reconnectRelation'; readonly relationId: string }
  | {
      readonly name: 'addConsultation' | 'addAgreement';
      readonly memberIds?: readonly string[];
      readonly at?: MapPlace;
    }
  | { readonly name: 'addIssue'; readonly kind: 'issue' | 'action'; readonly subject: SubjectOf | null }
  | { readonly name: 'addContactMoment'; readonly actorIds: readonly string[] }
  | { readonly name: 'whatIf'; readonly actorIds: readonly string[] }
  /** Without a person the dialog asks who leaves. */
  | { readonly name: 'handOver'; readonly personId: string | null }
  | { readonly name: 'personReport' | 'erasePerson'; readonly personId: string }
  | { readonly name: 'exportCoverage' }
  | { readonly name: 'boardReport' }
  /** Without gaps the list begins with the missing partners on their way. */
  | { readonly name: 'invitationList'; readonly gapKeys: readonly string[] }
  | { readonly name: 'review' }
  | { readonly name: 'history' }
  | { readonly name: 'referenceDate' }
  | { readonly name: 'compare' }
  | { readonly name: 'copies' }
  | { readonly name: 'takeover' }
  | { readonly name: 'password' }
  | { readonly name: 'damagedFile' }
  | { readonly name: 'salvaged'; readonly report: SalvageReport }
  | { readonly name: 'shortcuts' };

export type UiState = {
  readonly page: Page;
  readonly selection: Selection;
  readonly filters: Filters;
  /** The reference date of this window; null = that of the file, else everything as it is now. */
  readonly onDate: string | null;
  readonly isPaletteOpen: boolean;
  readonly isDetailsOpen: boolean;
  readonly dialog: Dialog | null;
  /** What the coverage of "Wie mist er?" is looked at by. */
  readonly coverageAxis: CoverageAxis;
};

export type UiActions = {
  readonly goTo: (page: Page) => void;
  readonly select: (selection: Selection) => void;
  readonly selectActor: (id: string) => void;
  readonly setFilters: (filters: Filters) => void;
  readonly setOnDate: (onDate: string | null) => void;
  readonly openPalette: (isOpen: boolean) => void;
  readonly openDetails: (isOpen: boolean) => void;
  readonly openDialog: (dialog: Dialog | null) => void;
  readonly lookBy: (coverageAxis: CoverageAxis) => void;
  /** Back to how a file opens; for closing and opening files. */
  readonly reset: () => void;
};

export const noFilters: Filters = mapFilters.parse({});

const atOpening: UiState = {
  page: 'map',
  selection: { kind: 'none' },
  filters: noFilters,
  onDate: null,
  isPaletteOpen: false,
  isDetailsOpen: true,
  dialog: null,
  coverageAxis: 'municipality',
};

export const useUi = create<UiState & UiActions>()((set) => ({
  ...atOpening,
  goTo: (page) => set({ page }),
  select: (selection) => set({ selection }),
  selectActor: (id) => set({ selection: { kind: 'actors', ids: [id] }, isDetailsOpen: true }),
  setFilters: (filters) => set({ filters }),
  setOnDate: (onDate) => set({ onDate }),
  openPalette: (isPaletteOpen) => set({ isPaletteOpen }),
  openDetails: (isDetailsOpen) => set({ isDetailsOpen }),
  openDialog: (dialog) => set({ dialog }),
  lookBy: (coverageAxis) => set({ coverageAxis }),
  reset: () => set(atOpening),
}));
