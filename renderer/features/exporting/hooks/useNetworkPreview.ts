import { useMemo } from 'react';
import { narrowNetwork } from '../../../../shared/export/graph/narrowNetwork.ts';
import { redactNetwork } from '../../../../shared/export/redactNetwork.ts';
import type { LeftOut } from '../../../../shared/export/types.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useNetwork, useQueries } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { queryKeys } from '../../../data/queries.ts';
import { useUi } from '../../../data/uiStore.ts';
import type { ExportScope } from './useExportPreview.ts';

export type NetworkPreview = {
  readonly counts: {
    readonly actors: number;
    readonly organisations: number;
    readonly contacts: number;
    readonly relations: number;
  };
  readonly leftOut: readonly LeftOut[];
};

/** The day the window shows; null = everything. */
export function useShownAt(): string | null {
  const chosen = useUi((state) => state.onDate);
  const { referenceDate } = useNetwork().snapshot.network;
  return chosen ?? referenceDate;
}

/** What the file would hold, and who not, before it is asked for: the real export leaves a line in the log. */
export function useNetworkPreview(
  { actorIds }: ExportScope,
  withPhonesAndNotes: boolean,
  at: string | null,
): NetworkPreview {
  const shown = useNetwork().snapshot;
  // On a reference date the window shows a part; without that date everything is asked for.
  const whole = useQueries().getQueryData<NetworkSnapshot>(queryKeys.network) ?? shown;
  return useMemo(() => {
    const asked = actorIds?.length === 0 ? { ...whole, actors: [] } : narrowNetwork(whole, actorIds ?? [], at);
    const { actors, relations, leftOut } = redactNetwork(asked, { withPhonesAndNotes, purpose: '', at: today() });
    const countOf = (kind: string) => actors.filter((actor) => actor.kind === kind).length;
    const counts = { organisations: countOf('organisation'), contacts: countOf('person'), relations: relations.length };
    return { counts: { ...counts, actors: actors.length }, leftOut };
  }, [whole, actorIds, withPhonesAndNotes, at]);
}
