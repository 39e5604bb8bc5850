import { useQuery } from '@tanstack/react-query';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';

const settled: readonly GapStatus[] = ['not_applicable', 'resolved'];

/** How many gaps are still open against the chosen templates; null while not known or when nothing was chosen. */
export function useGapCount(): number | null {
  const { client } = useApp();
  const at = useShownDate();
  const axis = useUi((state) => state.coverageAxis);
  const { snapshot } = useNetwork();
  const { data } = useQuery({
    queryKey: queryKeys.gapsOf(at, axis),
    queryFn: () => client['gap.list']({ at, axis }),
    // Another axis is another view of the same gaps.
    placeholderData: (previous, query) => (query?.queryKey[1] === at ? previous : undefined),
    enabled: snapshot.chosenTemplates.length > 0,
  });
  if (!data || snapshot.chosenTemplates.length === 0) return null;
  return data.gaps.filter(({ status }) => !settled.includes(status)).length;
}
