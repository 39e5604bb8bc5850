import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { keepNote } from '../../../tables/keepNote.ts';
import { useSaveChanges } from '../../../tables/useSaveChanges.ts';
import type { CellChange, EditReason } from '../../../ui/table/gridTypes.ts';

/** Stores changes of issues; a title or note that looks like client data is asked about first. */
export function useSaveIssues(): (reason: EditReason, changes: readonly CellChange[]) => Promise<void> {
  const t = useT();
  const { issues } = useNetwork();
  const save = useSaveChanges();
  return async (reason, changes) => {
    for (const { id, patch } of changes) {
      const kept = issues.get(id);
      for (const part of ['title', 'note'] as const) {
        const text = patch[part];
        if (typeof text === 'string') await keepNote(text, kept?.[part] ?? '', t);
      }
    }
    await save(reason, changes);
  };
}
