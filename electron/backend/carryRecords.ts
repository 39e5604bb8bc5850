// A small change takes its records along: a window that has to ask for them shows the edit a whole question later.
import type { Change } from '../../shared/api/effects.ts';
import { isPatchable, refsOf, splitWhole, type Refs } from '../../shared/network/patchSnapshot.ts';
import type { FreshEntities } from '../../shared/schema/snapshot.ts';

/** More records than this are asked for by the window that wants them. */
const mostCarried = 20;

/** The change with the records it touched, when those are few; to be asked before anything else is written. */
export function carryRecords(change: Change, read: (refs: Refs) => FreshEntities): Change {
  const { whole, rest } = splitWhole(change);
  const refs = refsOf([rest]);
  const count = refs.reduce((sum, { ids }) => sum + ids.length, 0);
  if (whole.length > 0 || count === 0 || count > mostCarried || !isPatchable(rest)) return change;
  try {
    return { ...change, records: read(refs) };
  } catch {
    // The change is on disk already: what goes wrong in reading it must not look like a refusal. The window asks, and hears it.
    return change;
  }
}
