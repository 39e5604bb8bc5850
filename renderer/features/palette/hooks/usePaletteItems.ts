// What the palette offers for a text: records from the file, actions of the window, or adding what was not found.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import type { SavedView } from '../../../../shared/schema/savedView.ts';
import { foldWords } from '../../../../shared/text/fold.ts';
import { actionList } from '../../../actions/registry.ts';
import type { Action } from '../../../actions/types.ts';
import { useActionState } from '../../../actions/useActions.ts';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { matchActions } from '../matchActions.ts';

export type PaletteItem =
  | { readonly kind: 'record'; readonly key: string; readonly hit: SearchHit }
  | { readonly kind: 'view'; readonly key: string; readonly view: SavedView }
  | { readonly kind: 'action'; readonly key: string; readonly action: Action }
  | { readonly kind: 'add'; readonly key: string; readonly name: string };

export type PaletteItems = {
  readonly items: readonly PaletteItem[];
  /** The items answer exactly what stands in the field now. */
  readonly isSettled: boolean;
  /** The action that was meant but cannot be done now; null when anything else answers. */
  readonly impossible: Action | null;
};

/** Long enough to leave out the letters in between, too short to be noticed, in ms. */
const pause = 15;
const mostRecords = 12;
const askable = actionList.filter((action) => action.id !== 'openPalette');

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
  const meant = matchActions(wanted, askable, (action) => t(action.labelKey));
  const actions = meant.filter((action) => action.isEnabled(state));
  const isSettled = wanted === '' || (asked === wanted && !isFetching && !isPlaceholderData);
  const views = matchViews(wanted, state.network?.snapshot.views ?? []);
  const isUnknown = isSettled && wanted !== '' && hits.length === 0 && views.length === 0;
  // Who asks for an action in whole words of its own does not mean a partner of that name.
  const impossible =
    isUnknown && actions.length === 0
      ? (meant.find((action) => saysInFull(wanted, `${t(action.labelKey)} ${action.keywords}`)) ?? null)
      : null;
  return {
    isSettled,
    impossible,
    items: [
      ...hits.map((hit) => ({ kind: 'record', key: `record ${hit.id}`, hit }) as const),
      ...views.map((view) => ({ kind: 'view', key: `view ${view.id}`, view }) as const),
      ...actions.map((action) => ({ kind: 'action', key: `action ${action.id}`, action }) as const),
      ...(isUnknown && !impossible ? [{ kind: 'add', key: 'add', name: wanted } as const] : []),
    ],
  };
}

function saysInFull(text: string, known: string): boolean {
  const words = foldWords(known).split(' ');
  return foldWords(text)
    .split(' ')
    .every((word) => words.includes(word));
}

/** Views by a part of their name; those that cannot be read are not offered. */
function matchViews(text: string, views: readonly SavedView[]): readonly SavedView[] {
  if (text === '') return [];
  const words = foldWords(text).split(' ');
  return views.filter(({ name, definition }) => definition && words.every((word) => foldWords(name).includes(word)));
}
