import { useQuery } from '@tanstack/react-query';
import type { History } from '../../shared/api/routes/history.ts';
import { useApp } from './app.tsx';
import { queryKeys } from './queries.ts';

/** The steps of the open file; null while loading. Read again after every change. */
export function useHistory(): History | null {
  const { client } = useApp();
  const { data } = useQuery({ queryKey: queryKeys.history, queryFn: () => client['history.list']({}) });
  return data ?? null;
}
