import Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { input } from '../../../shared/api/contract.ts';

export const open = [Database, readFileSync, input];
