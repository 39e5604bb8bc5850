import { useQuery } from '@tanstack/react-query';
import type { GapEvidence } from '../../../../shared/keyfigures/introductions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useShownDate } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';

/** The open gaps with the actors in their evidence; none while they are not known, which ranks without them. */
export function useGapEvidence(): readonly GapEvidence[] {
  const { client } = useApp();
  const { actors } = useNetwork();
  const at = useShownDate();
  const axis = useUi((state) => state.coverageAxis);
  const { data } = useQuery({
    queryKey: queryKeys.gapsOf(at, axis),
    queryFn: () => client['gap.list']({ at, axis }),
    // Another axis is another view of the same gaps.
    placeholderData: (previous, query) => (query?.queryKey[1] === at ? previous : undefined),
  });
  return (data?.gaps ?? [])
    .filter(({ status }) => status !== 'not_applicable' && status !== 'resolved')
    .map(({ key, subjects }) => ({ key, actorIds: subjects.map(({ id }) => id).filter((id) => actors.has(id)) }));
}
