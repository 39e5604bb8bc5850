import { Button } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './FormFrame.module.css';

type Props = { readonly known: { readonly id: string; readonly label: string } | null };

/** Says that this name is there already and offers to open it; adding stays possible, names do occur twice. */
export function KnownHint({ known }: Props) {
  const t = useT();
  const { openDialog, selectActor } = useUi.getState();
  return (
    <div role="status">
      {known && (
        <p className={classes.known}>
          {t('forms.known', { name: known.label })}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              openDialog(null);
              selectActor(known.id);
            }}
          >
            {t('common.action.open')}
          </Button>
        </p>
      )}
    </div>
  );
}
