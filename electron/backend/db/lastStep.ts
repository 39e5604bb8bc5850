// The last step of the history: by it a file that comes back is known to hold all that was saved in it.
import type { Database } from 'better-sqlite3';

export type LastStep = { readonly id: number; readonly at: string } | null;

/** A reader of the last step of an open file; null when it has none. Asked after every change: prepared once. */
export function lastStepOf(db: Database): () => LastStep {
  const last = db.prepare('SELECT id, at FROM change_set ORDER BY id DESC LIMIT 1');
  return () => (last.get() as LastStep | undefined) ?? null;
}

/** Whether a file has a step that another, or it itself earlier, had as its last. */
export function holdsStep(db: Database, step: LastStep): boolean {
  if (step === null) return true;
  return db.prepare('SELECT 1 FROM change_set WHERE id = ? AND at = ?').get(step.id, step.at) !== undefined;
}
