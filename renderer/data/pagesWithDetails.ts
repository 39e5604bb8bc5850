import type { Page, UiState } from './uiStore.ts';

const pagesOfRecords: readonly Page[] = [
  'map',
  'partners',
  'contacts',
  'consultations',
  'agreements',
  'relations',
  'issues',
  'missing',
  'unspoken',
];

/** Whether the page has room for details beside it: the pages that show records do, the others fill the window themselves. */
export function hasRoomForDetails({ page }: Pick<UiState, 'page'>): boolean {
  return pagesOfRecords.includes(page);
}
