import { useQuery } from '@tanstack/react-query';
import type { GapReport } from '../../../../shared/gaps/types.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useShownDate } from '../../../data/shownDate.ts';

type GapReportState = { readonly report: GapReport | null; readonly error: unknown; readonly retry: () => void };

/** The gaps of the open network against what was chosen in the file: the same answer as the count in the rail. */
export function useGapReport(): GapReportState {
  const { client } = useApp();
  const at = useShownDate();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.gapsOf([], [], at),
    queryFn: () => client['gap.list']({ at }),
  });
  return { report: data ?? null, error, retry: () => void refetch() };
}
