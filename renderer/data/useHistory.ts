import { useQuery } from '@tanstack/react-query';
import type { History } from '../../shared/api/routes/history.ts';
import { useApp } from './app.tsx';
import { queryKeys } from './queries.ts';

/** The newest steps of the open file; null while loading. Read again after every change. */
export function useHistory(limit = 200): History | null {
  const { client } = useApp();
  const { data } = useQuery({
    queryKey: queryKeys.historyList(limit),
    queryFn: () => client['history.list']({ limit }),
  });
  return data ?? null;
}
