import { useMemo } from 'react';
import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import { contactSourceFrom } from '../../../../shared/export/contactSource.ts';
import { redactContacts } from '../../../../shared/export/redact.ts';
import { withMembers } from '../../../../shared/export/withMembers.ts';
import type { RedactedContacts } from '../../../../shared/export/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { isFiltering, visibleActors } from '../../../data/filtering.ts';
import { collator } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';

export type ExportScope = {
  readonly kind: 'all' | 'selection' | 'filtered';
  /** Who is asked for; null = everybody. An empty list is nobody. */
  readonly actorIds: readonly string[] | null;
};

/** Whom a list is of: what was selected, else what the filters leave visible, else everybody. */
export function useExportScope(selected: readonly string[]): ExportScope {
  const network = useNetwork();
  const filters = useUi((state) => state.filters);
  return useMemo(() => {
    const isFiltered = isFiltering(filters);
    const visible = isFiltered ? [...visibleActors(network, filters)] : [];
    if (selected.length === 0)
      return isFiltered ? { kind: 'filtered', actorIds: visible } : { kind: 'all', actorIds: null };
    const isAllVisible =
      isFiltered && visible.length === selected.length && visible.every((id) => selected.includes(id));
    return { kind: isAllVisible ? 'filtered' : 'selection', actorIds: selected };
  }, [network, filters, selected]);
}

/** The same for a contact list: a chosen consultation or agreement stands for who is in it. */
export function useListScope(selected: readonly string[]): ExportScope {
  const { snapshot } = useNetwork();
  const scope = useExportScope(selected);
  return useMemo(() => {
    if (scope.kind !== 'selection' || scope.actorIds === null) return scope;
    return { ...scope, actorIds: withMembers(snapshot, scope.actorIds, today()) };
  }, [snapshot, scope]);
}

/** What the list would hold, and who not, before it is asked for: the real export leaves a line in the log. */
export function useExportPreview({ actorIds }: ExportScope, fields: readonly ContactFieldId[]): RedactedContacts {
  const { snapshot } = useNetwork();
  const source = useMemo(
    () =>
      contactSourceFrom(actorIds?.length === 0 ? { ...snapshot, actors: [], positions: [] } : snapshot, actorIds ?? []),
    [snapshot, actorIds],
  );
  return useMemo(
    () =>
      redactContacts(source, {
        channel: 'export',
        fields,
        withPhotos: true,
        purpose: '',
        at: today(),
        organisationRows: 'withoutPerson',
        compare: collator.compare,
      }),
    [source, fields],
  );
}
