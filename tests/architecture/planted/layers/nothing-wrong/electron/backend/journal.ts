import type Database from 'better-sqlite3';

export type Journal = { readonly db: Database.Database };
