// Which file is open, and what has to be forgotten when it becomes another one.
import { useQuery } from '@tanstack/react-query';
import type { OpenFile } from '../../shared/api/desktop.ts';
import { type App, useApp } from './app.tsx';
import { queryKeys } from './queries.ts';
import { useUi } from './uiStore.ts';

type OpenFileState = { readonly file: OpenFile | null; readonly isLoading: boolean; readonly error: unknown };

/** The open file; null when none is. */
export function useOpenFile(): OpenFileState {
  const { desktop } = useApp();
  const { data, error } = useQuery({ queryKey: queryKeys.file, queryFn: () => desktop['file.current']({}) });
  return { file: data ?? null, isLoading: data === undefined && !error, error };
}

/**
 * Takes over whatever file is open now. Another file starts with a fresh window; the same file, changed from outside, or
 * the same network, saved as another file, is read again in place: what is being typed goes on. Safe to call twice for
 * one change: the event of the host and the reply of a call may both come.
 */
export async function takeOpenFile({ desktop, queries }: Pick<App, 'desktop' | 'queries'>): Promise<void> {
  const file = await desktop['file.current']({});
  const before = queries.getQueryData<OpenFile | null>(queryKeys.file);
  const isSame = isOneFile(before, file) || (before && file?.savedFrom && isOneFile(before, file.savedFrom));
  queries.setQueryData(queryKeys.file, file);
  void queries.invalidateQueries({ queryKey: queryKeys.recent });
  const perFile = [queryKeys.copies, queryKeys.network, queryKeys.history, queryKeys.gaps];
  if (isSame) {
    if (file)
      await Promise.all(perFile.map((queryKey) => queries.invalidateQueries({ queryKey }, { cancelRefetch: false })));
    return;
  }
  useUi.getState().reset();
  for (const queryKey of perFile) queries.removeQueries({ queryKey });
}

type Named = Pick<OpenFile, 'name' | 'folder'>;

function isOneFile(a: Named | null | undefined, b: Named | null | undefined): boolean {
  return a?.name === b?.name && a?.folder === b?.folder;
}
