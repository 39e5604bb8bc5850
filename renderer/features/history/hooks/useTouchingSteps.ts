import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';

const mostSteps = 500;

/** The steps that touched an actor; null while they are read, and when none is asked for. */
export function useTouchingSteps(actorId: string | null): ReadonlySet<number> | null {
  const { client } = useApp();
  const { data } = useQuery({
    queryKey: queryKeys.historyOf('actor', actorId ?? '', mostSteps),
    queryFn: () => client['history.ofRecord']({ table: 'actor', id: actorId ?? '', limit: mostSteps }),
    enabled: actorId !== null,
  });
  return data ? new Set(data.map(({ id }) => id)) : null;
}
