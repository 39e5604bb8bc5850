import { useCallback } from 'react';
import type { Issue } from '../../../../shared/schema/issue.ts';
import { useUi } from '../../../data/uiStore.ts';

/** Opens what an issue is about: the details of an actor or a relation beside the table, or the page of gaps. */
export function useOpenSubject(): (subject: Issue['subject']) => void {
  return useCallback((subject) => {
    const { goTo, select, selectActor, openDetails } = useUi.getState();
    if (!subject) return;
    if (subject.kind === 'gap') goTo('gaps');
    else if (subject.kind === 'actor') selectActor(subject.id);
    else {
      select({ kind: 'relation', id: subject.id });
      openDetails(true);
    }
  }, []);
}
