import { useQuery } from '@tanstack/react-query';
import type { GapReport } from '../../../../shared/gaps/types.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';

type GapReportState = { readonly report: GapReport | null; readonly error: unknown; readonly retry: () => void };

/** The gaps of the open network against what was chosen in the file: the same answer as the count in the rail. */
export function useGapReport(): GapReportState {
  const { client } = useApp();
  const at = useShownDate();
  const axis = useUi((state) => state.coverageAxis);
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.gapsOf(at, axis),
    queryFn: () => client['gap.list']({ at, axis }),
    // Another axis is another view of the same gaps.
    placeholderData: (previous, query) => (query?.queryKey[1] === at ? previous : undefined),
  });
  return { report: data ?? null, error, retry: () => void refetch() };
}
