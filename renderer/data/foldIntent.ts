// What an action asks of the groups on the map.
import { createIntents } from './intent.ts';

/** Of all groups, or of the one that is selected or holds who is. */
export type FoldIntent = 'foldAll' | 'unfoldAll' | 'foldSelected' | 'unfoldSelected';

export const { request: requestFold, useIntent: useFoldIntent } = createIntents<FoldIntent>();
