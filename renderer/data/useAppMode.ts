import { useQuery } from '@tanstack/react-query';
import type { AppInfo } from '../../shared/api/desktop.ts';
import { useApp } from './app.tsx';

/** Where the window runs; null while that is not known. */
export function useAppMode(): AppInfo['mode'] | null {
  const { desktop } = useApp();
  const { data } = useQuery({
    queryKey: ['app.info'],
    queryFn: () => desktop['app.info']({}),
    staleTime: Infinity,
    retry: false,
  });
  return data?.mode ?? null;
}
