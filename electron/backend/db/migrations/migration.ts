import type { Database } from 'better-sqlite3';

/** One step of the file's shape. Self-contained: imports nothing that may change later. Versions rise in tens. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database) => void;
};
