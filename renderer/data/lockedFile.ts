// The protected file that waits for its password.
import { useQuery } from '@tanstack/react-query';
import type { LockedFile } from '../../shared/api/desktop.ts';
import { useApp } from './app.tsx';
import { queryKeys } from './queries.ts';

/** The file the window asks the password of; null when none waits. */
export function useLockedFile(): LockedFile | null {
  const { desktop } = useApp();
  const { data } = useQuery({ queryKey: queryKeys.locked, queryFn: () => desktop['lock.current']({}) });
  return data ?? null;
}
