import Database from 'better-sqlite3';

export const leak = new Database(':memory:');
