import { useQuery } from '@tanstack/react-query';
import type { GapReport } from '../../../../shared/gaps/types.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';

type GapReportState = { readonly report: GapReport | null; readonly error: unknown; readonly retry: () => void };

/** The gaps of the open network against what was chosen in the file: the same answer as the count in the rail. */
export function useGapReport(): GapReportState {
  const { client } = useApp();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.gapsOf([], [], null),
    queryFn: () => client['gap.list']({}),
  });
  return { report: data ?? null, error, retry: () => void refetch() };
}
