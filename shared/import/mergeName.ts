/** What a row says about the name of a person who is known already. */
import { foldWords } from '../text/fold.ts';
import { logChange } from './drafts.ts';
import type { PersonDraft, RowLog } from './drafts.ts';
import { maySet } from './merge.ts';
import type { PersonName } from './normalise/personName.ts';
import { givenNamesFit, shortensPrefix } from './personKeys.ts';

/** A given name that says more than the one known: `Anna` over `A.`, anything over nothing. */
function isFuller(known: string, given: string): boolean {
  return givenNamesFit(known, given) && foldWords(given).length > foldWords(known).length;
}

/** The parts of a name that the list says more about. Returns whether the name changed. */
export function mergeName(log: RowLog, draft: PersonDraft, name: PersonName): boolean {
  let hasChanged = false;
  const set = (field: 'title' | 'givenName' | 'prefix' | 'familyName', value: string): void => {
    const known = draft.values[field];
    if (!maySet(log, draft, field, known, value)) return;
    logChange(log, 'person', draft.key, field, known, value);
    draft.values[field] = value;
    if (field !== 'title') hasChanged = true;
  };
  set('title', name.title);
  const isHalf = draft.values.givenName === '' || draft.values.familyName === '';
  const isClaimed = draft.claims.givenName !== undefined || draft.claims.familyName !== undefined;
  const isSameFamily = foldWords(draft.values.familyName) === foldWords(name.familyName);
  if (isHalf && !isClaimed && name.givenName !== '' && name.familyName !== '') {
    // `Jansen` or `Fatima` alone may stand in the wrong column: both parts come from the whole name.
    set('givenName', name.givenName);
    set('familyName', name.familyName);
  } else if (!isHalf && isSameFamily) {
    // `A.` beside `Anna` says nothing new, but `Anna` has been said: a later `Anna Maria` is a contradiction.
    if (isFuller(draft.values.givenName, name.givenName)) set('givenName', name.givenName);
    else draft.claims.givenName ??= draft.values.givenName;
  }
  // Another family name (a marriage, a merge by hand) brings its own prefix, which is not this one's.
  const isSamePrefix = shortensPrefix(name.prefix, draft.values.prefix);
  if (foldWords(draft.values.familyName) === foldWords(name.familyName) && !isSamePrefix) set('prefix', name.prefix);
  return hasChanged;
}
