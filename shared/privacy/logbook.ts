// The logbook: what came in, what went out and what was erased, by day, kind and number. Who it was about stands nowhere.

/** What happens to the file as a whole. */
export const fileEvents = [
  'opened',
  'closed',
  'erase-person',
  'erase-copies',
  'restore',
  'save-as',
  'takeover',
] as const;
export type FileEvent = (typeof fileEvents)[number];

export const logGroups = ['export', 'import', 'erase', 'restore', 'file'] as const;
export type LogGroup = (typeof logGroups)[number];

export type LogEntry = {
  /** ISO date-time in UTC. */
  readonly at: string;
  readonly group: LogGroup;
  /** A `FileEvent`, `import`, or what was made by an export, such as `contacts-xlsx`. */
  readonly kind: string;
  /** As typed at the export, without the names of contacts. */
  readonly purpose: string;
  /** Records that went, came or were erased; changes made before closing. null where there is nothing to count. */
  readonly rows: number | null;
  /** Records that were asked for and held back; null where that has no meaning. */
  readonly leftOut: number | null;
  /** The fields that went along, as the export wrote them; empty where that has no meaning. */
  readonly fields: string;
};

const groupOfEvent: Readonly<Record<FileEvent, LogGroup>> = {
  opened: 'file',
  closed: 'file',
  'erase-person': 'erase',
  'erase-copies': 'erase',
  restore: 'restore',
  // A whole copy, with everything in it, at a place that nobody here knows.
  'save-as': 'export',
  takeover: 'import',
};

/** Where an event stands in the logbook; one that this version does not know is about the file. */
export function groupOf(event: string): LogGroup {
  const known = fileEvents.find((each) => each === event);
  return known ? groupOfEvent[known] : 'file';
}
