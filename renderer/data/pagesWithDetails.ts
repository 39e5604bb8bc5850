import type { UiState } from './uiStore.ts';

/** Whether the page has room for details beside it: the pages that show records do, the others fill the window themselves. */
export function hasRoomForDetails({ page }: Pick<UiState, 'page'>): boolean {
  return page === 'map' || page === 'partners' || page === 'contacts';
}
