import { useQuery } from '@tanstack/react-query';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useShownDate } from '../../../data/shownDate.ts';

const settled: readonly GapStatus[] = ['not_applicable', 'resolved'];

/** How many gaps are still open against the chosen templates; null while not known or when nothing was chosen. */
export function useGapCount(): number | null {
  const { client } = useApp();
  const at = useShownDate();
  const { snapshot } = useNetwork();
  const { data } = useQuery({
    queryKey: queryKeys.gapsOf([], [], at),
    queryFn: () => client['gap.list']({ at }),
    enabled: snapshot.chosenTemplates.length > 0,
  });
  if (!data || snapshot.chosenTemplates.length === 0) return null;
  return data.gaps.filter(({ status }) => !settled.includes(status)).length;
}
