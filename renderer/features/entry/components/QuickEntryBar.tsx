import { useEffect } from 'react';
import { useHeldText } from '../../../data/heldText.ts';
import { hasRoomForDetails } from '../../../data/pagesWithDetails.ts';
import { forgetQuickEntry, useQuickEntry } from '../../../data/quickEntry.ts';
import { useUi } from '../../../data/uiStore.ts';
import { EntryField } from './EntryField.tsx';

/** The bar above the page in which lines are typed; stays open until Escape, and goes along from page to page. */
export function QuickEntryBar() {
  const isOpen = useQuickEntry((state) => state.isOpen);
  const hasRoom = useUi(hasRoomForDetails);
  // What was typed is there when the bar opens again.
  useHeldText(useQuickEntry((state) => state.text.trim() !== ''));
  useEffect(() => forgetQuickEntry, []);
  return isOpen && hasRoom ? <EntryField /> : null;
}
