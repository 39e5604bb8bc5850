import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useRunAction } from '../../../actions/useActions.ts';
import { historyName } from '../../../data/historyLabel.ts';
import { useHistory } from '../../../data/useHistory.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';

/** Undo and redo, each saying which step it is about. */
export function HistoryButtons() {
  const t = useT();
  const run = useRunAction();
  const history = useHistory();
  const undo = history?.undo ?? null;
  const redo = history?.redo ?? null;
  return (
    <>
      <IconButton
        icon={IconArrowBackUp}
        label={undo ? t('shell.undo', { step: historyName(undo, t) }) : t('shell.nothingToUndo')}
        isDisabled={!undo}
        onClick={() => run('undo')}
      />
      <IconButton
        icon={IconArrowForwardUp}
        label={redo ? t('shell.redo', { step: historyName(redo, t) }) : t('shell.nothingToRedo')}
        isDisabled={!redo}
        onClick={() => run('redo')}
      />
    </>
  );
}
