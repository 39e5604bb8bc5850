// What the palette offers for a text: records from the file, actions of the window, or adding what was not found.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import { actionList } from '../../../actions/registry.ts';
import type { Action } from '../../../actions/types.ts';
import { useActionState } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { matchActions } from '../matchActions.ts';

export type PaletteItem =
  | { readonly kind: 'record'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }
  | { readonly kind: 'add'; readonly key: string; readonly name: string };

export type PaletteItems = {
  readonly items: readonly PaletteItem[];
  /** The items answer exactly what stands in the field now. */
  readonly isSettled: boolean;
};

/** Long enough to leave out the letters in between, too short to be noticed, in ms. */
const pause = 15;
const mostRecords = 12;

/** The items for a text; while a newer answer is on its way the former one stays. The latest question wins. */
export function usePaletteItems(text: string): PaletteItems {
  const t = useT();
  const { client } = useApp();
  const state = useActionState();
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, pause);
  const { data, isPlaceholderData, isFetching } = useQuery({
    queryKey: queryKeys.search(asked),
    queryFn: () => client['search.find']({ text: asked, limit: mostRecords }),
    enabled: asked !== '',
    // The network changes between two openings of the palette: an answer is never kept.
    staleTime: 0,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const hits = wanted === '' ? [] : (data ?? []);
  const possible = actionList.filter((action) => action.id !== 'openPalette' && action.isEnabled(state));
  const actions = matchActions(wanted, possible, (action) => t(action.labelKey));
  const isSettled = wanted === '' || (asked === wanted && !isFetching && !isPlaceholderData);
  const isUnknown = isSettled && wanted !== '' && hits.length === 0;
  return {
    isSettled,
    items: [
      ...hits.map((hit) => ({ kind: 'record', key: `record ${hit.id}`, hit }) as const),
      ...actions.map((action) => ({ kind: 'action', key: `action ${action.id}`, action }) as const),
      ...(isUnknown ? [{ kind: 'add', key: 'add', name: wanted } as const] : []),
    ],
  };
}
