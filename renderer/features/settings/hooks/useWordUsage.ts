import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { WordList } from '../../../../shared/schema/words.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';

/** On how many records each word of a list stands, by id; null while that is being counted for the first time. */
export function useWordUsage(list: WordList): { readonly [id: string]: number } | null {
  const { client } = useApp();
  const { revision } = useNetwork().snapshot;
  const { data } = useQuery({
    queryKey: ['wordUsage', list, revision],
    queryFn: () => client['word.usage']({ list }),
    placeholderData: (previous, query) => (query?.queryKey[1] === list ? keepPreviousData(previous) : undefined),
    gcTime: 0,
  });
  return data ?? null;
}
