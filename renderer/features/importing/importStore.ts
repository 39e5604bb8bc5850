// Where the reading of a list stands. Outside the page, so that a look at the map on the way loses nothing.
import { create } from 'zustand';
import type { ImportCounts } from '../../../shared/api/routes/exchange.ts';
import type { WorkbookPlan } from '../../../shared/workbook/planTypes.ts';
import type { Failure } from '../../../shared/api/result.ts';
import type { HeaderChoice } from '../../../shared/import/findHeader.ts';
import type { PlanOptions, PlanQuestion } from '../../../shared/import/planTypes.ts';
import type { ReadTableOptions } from '../../../shared/import/readTable.ts';
import type { ColumnMapping, Reason } from '../../../shared/import/types.ts';
import type { PlanTotals } from './planWords.ts';
import type { PlanAnswer, Sheet } from '../../workers/parseJobs.ts';

export const steps = ['file', 'columns', 'check', 'done'] as const;
export type Step = (typeof steps)[number];

export type ListFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 in hex. */
  readonly hash: string;
};

/** Why the people of the list are kept (AVG art. 5 and 6), asked once for the whole list. */
export type Ground = { readonly purpose: string; readonly legalGround: string; readonly reviewBy: string };

export type AnsweredQuestion = { readonly question: PlanQuestion; readonly answer: string };

export type ImportResult = {
  readonly totals: PlanTotals;
  /** The actors that came in. */
  readonly addedIds: readonly string[];
  readonly plan: PlanAnswer['plan'];
};

export type WorkbookResult = {
  readonly counts: ImportCounts;
  /** The actors that came in. */
  readonly addedIds: readonly string[];
};

export type ImportState = {
  /** Name and folder of the network this belongs to; another network starts anew. */
  readonly networkKey: string;
  readonly step: Step;
  readonly file: ListFile | null;
  readonly reading: ReadTableOptions;
  readonly headerChoice: HeaderChoice | null;
  readonly sheet: Sheet | null;
  readonly mapping: ColumnMapping | null;
  readonly options: PlanOptions;
  /** The questions about the whole list that were answered, with the answer in words. */
  readonly answered: readonly AnsweredQuestion[];
  readonly ground: Ground;
  readonly planned: PlanAnswer | null;
  /** The revision of the network the plan was made on. */
  readonly plannedOn: number | null;
  readonly busy: 'reading' | 'planning' | 'applying' | null;
  /** Why the last file or step was refused. */
  readonly problem: { readonly reason: Reason } | { readonly failure: Failure } | 'unreadable' | null;
  readonly result: ImportResult | null;
  /** What the own workbook would change; null while a list is read. */
  readonly workbook: WorkbookPlan | null;
  readonly workbookResult: WorkbookResult | null;
};

const atStart: ImportState = {
  networkKey: '',
  step: 'file',
  file: null,
  reading: {},
  headerChoice: null,
  sheet: null,
  mapping: null,
  options: {},
  answered: [],
  ground: { purpose: '', legalGround: '', reviewBy: '' },
  planned: null,
  plannedOn: null,
  busy: null,
  problem: null,
  result: null,
  workbook: null,
  workbookResult: null,
};

export const useImportStore = create<ImportState>()(() => atStart);

/** Forgets everything about the list, for the network that is open. */
export function startAgain(networkKey: string): void {
  useImportStore.setState({ ...atStart, networkKey });
}
