import type { In } from '../../shared/api/contract.ts';
import type { CellChange, EditReason } from '../ui/table/gridTypes.ts';
import { useApp } from '../data/app.tsx';

type Item = In<'record.editMany'>['items'][number];
type OrganisationEdit = Extract<Item, { kind: 'organisation' }>;

/** How a table stores what was changed in its cells: one cell or many, always one step of the history. */
export function useSaveChanges(): (reason: EditReason, changes: readonly CellChange[]) => Promise<void> {
  const { client } = useApp();
  return async (reason, changes) => {
    // Tables know no domain, so the compiler cannot pair kind and patch: the contract checks both at the edge.
    const items = changes as unknown as OrganisationEdit[];
    if (reason !== 'type') await client['record.editMany']({ reason, items });
    // A typed cell is the same command as the field in the panel: its step has the record's own name.
    else for (const { kind, id, patch } of items) await client[`${kind}.update`]({ id, patch });
  };
}
