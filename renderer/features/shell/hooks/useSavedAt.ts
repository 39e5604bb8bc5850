import { useEffect, useState } from 'react';
import { useHistory } from '../../../data/useHistory.ts';

type Seen = { readonly revision: number; readonly at: Date | null };

/**
 * When the file was last written, as far as this window knows: its newest step when it was opened, the moment of the last
 * change after that. Null when neither is known.
 */
export function useSavedAt(revision: number): Date | null {
  const history = useHistory();
  const [seen, setSeen] = useState<Seen>({ revision, at: null });
  useEffect(() => {
    setSeen((before) => (before.revision === revision ? before : { revision, at: new Date() }));
  }, [revision]);
  if (seen.at) return seen.at;
  const newest = history?.undo?.at;
  return newest ? new Date(newest) : null;
}
