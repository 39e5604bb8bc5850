import { useQuery } from '@tanstack/react-query';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';

const settled: readonly GapStatus[] = ['not_applicable', 'resolved'];

/** How many gaps are still open against the chosen templates; null while not known or when nothing was chosen. */
export function useGapCount(): number | null {
  const { client } = useApp();
  const { snapshot } = useNetwork();
  const { data } = useQuery({
    queryKey: queryKeys.gapsOf([], [], null),
    queryFn: () => client['gap.list']({}),
    enabled: snapshot.chosenTemplates.length > 0,
  });
  if (!data || snapshot.chosenTemplates.length === 0) return null;
  return data.gaps.filter(({ status }) => !settled.includes(status)).length;
}
