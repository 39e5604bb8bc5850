// The last step of the history: by it a file that comes back is known to hold all that was saved in it.
import type { Database } from 'better-sqlite3';

export type LastStep = { readonly id: number; readonly at: string } | null;

/** The last step of an open file; null when it has none. */
export function lastStep(db: Database): LastStep {
  return (db.prepare('SELECT id, at FROM change_set ORDER BY id DESC LIMIT 1').get() as LastStep | undefined) ?? null;
}

/** Whether a file has a step that another, or it itself earlier, had as its last. */
export function holdsStep(db: Database, step: LastStep): boolean {
  if (step === null) return true;
  return db.prepare('SELECT 1 FROM change_set WHERE id = ? AND at = ?').get(step.id, step.at) !== undefined;
}
