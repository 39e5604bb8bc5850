// What a handler may use. A query gets no way to write, a command no way to leave its transaction.
import type { ErrorParams } from '../../shared/errors/codes.ts';
import type { GapEvaluator } from '../../shared/gaps/evaluate.ts';
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import type { Repositories } from './db/repositories/index.ts';
import type { ReadDb } from './db/rows.ts';
import type { Journal } from './journal.ts';
import type { CopyRoom } from './privacy/copyRoom.ts';
import type { ComparedFiles } from './takeover/compareFiles.ts';

/** What erases for good; for `changeForGood` only. */
type Eraser = 'stripTies' | 'removeWhole' | 'scrubTexts' | 'scrubJournal' | 'cutUndoLine';

/** The part of every repository that only reads. */
type Readers<R> = {
  readonly [K in keyof R]: Omit<
    R[K],
    | 'insert'
    | 'insertMany'
    | 'update'
    | 'remove'
    | 'put'
    | 'decide'
    | 'setName'
    | 'keepOnePrimary'
    | 'deferReferences'
    | 'chooseTemplates'
    | 'updateParticipant'
    | 'updateIssues'
    | 'addExpectations'
    | 'setExpectation'
    | 'removeExpectations'
    | Eraser
  >;
};

export type QueryContext = {
  readonly db: ReadDb;
  readonly repos: Readers<Repositories>;
  readonly journal: Pick<Journal, 'list' | 'next' | 'ofRecord' | 'step'>;
  /** The kept copies of this file. */
  readonly copies: CopyRoom;
  /** Compares with the other file that was chosen; throws NO_OTHER_FILE when none was. */
  readonly compareOther: () => ComparedFiles;
  /** The network now, held from one question to the next. */
  readonly network: () => NetworkSnapshot;
  /** Remembers the last evaluation: after a change only what depends on it is worked out again. */
  readonly evaluateGaps: GapEvaluator;
  /** Today as `yyyy-mm-dd`, in the user's own time zone. */
  readonly today: string;
  readonly revision: number;
};

export type CommandContext = {
  readonly repos: Repositories;
  readonly newId: () => string;
  readonly today: string;
  /** As in `QueryContext`. */
  readonly compareOther: () => ComparedFiles;
  /** ISO date-time in UTC. */
  readonly now: string;
  /** Fills the words of this step's label in the history. */
  readonly label: (params: ErrorParams) => void;
  /** Makes this step one with the former when that did the same to the same rows, at most so many ms ago. */
  readonly joinFormer: (withinMs: number) => void;
  /** Says that what follows only adds rows, and many: they reach the history together, at the end of the step. */
  readonly onlyInserts: () => void;
};

export type OperationContext = QueryContext & {
  readonly log: Repositories['log'];
  readonly newId: () => string;
  readonly now: string;
  /** One transaction outside the history; every window reads the network anew. */
  readonly changeForGood: <T>(run: (repos: Repositories) => T) => T;
  /** Writes the file anew without free pages; false when the disk had no room for that. */
  readonly compact: () => boolean;
  readonly stepHistory: (direction: 'undo' | 'redo') => ReturnType<Journal['step']>;
};

/** The context each kind of route gets. */
export type Contexts = { query: QueryContext; command: CommandContext; operation: OperationContext };
