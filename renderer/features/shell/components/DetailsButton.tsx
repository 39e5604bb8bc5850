import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { hasRoomForDetails } from '../../../data/pagesWithDetails.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

/** Folds the details away and brings them back, on the pages that have them. */
export function DetailsButton() {
  const t = useT();
  const run = useRunAction();
  const isOpen = useUi((state) => state.isDetailsOpen);
  const hasRoom = useUi(hasRoomForDetails);
  if (!hasRoom) return null;
  return (
    <IconButton
      icon={isOpen ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand}
      label={t(isOpen ? 'shell.hideDetails' : 'shell.showDetails')}
      onClick={() => run('toggleDetails')}
    />
  );
}
