// Query keys in one place, so that what a change makes stale is refreshed and nothing else.
import type { CoverageAxis } from '../../shared/gaps/types.ts';

export const queryKeys = {
  network: ['network'],
  history: ['history'],
  historyList: (limit: number) => ['history', 'list', limit] as const,
  historyOf: (table: string, id: string, limit: number) => ['history', 'of', table, id, limit] as const,
  notDuplicates: (revision: number) => ['notDuplicates', revision] as const,
  gaps: ['gaps'],
  /** As chosen in the file, on a day, with coverage by one axis. */
  gapsOf: (at: string | null, axis: CoverageAxis) => ['gaps', at, axis] as const,
  search: (text: string) => ['search', text] as const,
  file: ['file'],
  recent: ['recent'],
  copies: ['copies'],
  otherFiles: ['otherFiles'],
  logbook: ['logbook'],
  reportDays: ['reportDays'],
  copyDifference: (id: string) => ['copies', 'difference', id] as const,
  damaged: ['damaged'],
  locked: ['locked'],
  reviewMail: (organisationId: string, withPhones: boolean, revision: number) =>
    ['reviewMail', organisationId, withPhones, revision] as const,
  picture: (sha: string) => ['picture', sha] as const,
  appInfo: ['appInfo'],
} as const;
