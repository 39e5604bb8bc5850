// The protected file that waits for its password.
import { useQuery } from '@tanstack/react-query';
import type { LockedFile } from '../../shared/api/desktop.ts';
import { useApp } from './app.tsx';
import { queryKeys } from './queries.ts';

type Locked = { readonly locked: LockedFile | null; readonly isLoading: boolean };

/** The file the window asks the password of; null when none waits. */
export function useLockedFile(): Locked {
  const { desktop } = useApp();
  const { data, error } = useQuery({ queryKey: queryKeys.locked, queryFn: () => desktop['lock.current']({}) });
  return { locked: data ?? null, isLoading: data === undefined && !error };
}
