import { core } from './0010-core.ts';
import { wholeModel } from './0020-whole-model.ts';
import { expectedWords } from './0030-expected-words.ts';
import { notDuplicate } from './0040-not-duplicate.ts';
import { retentionAndLog } from './0050-retention-and-log.ts';
import { reportMark } from './0060-report-mark.ts';
import { minCount } from './0070-min-count.ts';
import { bareLines } from './0080-bare-lines.ts';
import { undoLine } from './0090-undo-line.ts';
import type { Migration } from './migration.ts';

/** Every migration, oldest first. A released one is never edited. */
export const migrations: readonly Migration[] = [
  core,
  wholeModel,
  expectedWords,
  notDuplicate,
  retentionAndLog,
  reportMark,
  minCount,
  bareLines,
  undoLine,
];

/** The version this program writes. */
export const latestVersion = migrations.at(-1)?.version ?? 0;
