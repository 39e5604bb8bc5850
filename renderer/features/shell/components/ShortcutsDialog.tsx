import { Modal } from '@mantine/core';
import { actionList } from '../../../actions/registry.ts';
import { actionGroups, type ActionGroup } from '../../../actions/types.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import classes from './ShortcutsDialog.module.css';

/** All shortcuts, made from the registry so that the sheet cannot lie. */
export function ShortcutsDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'shortcuts');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('shell.shortcuts.title')} size="lg">
      <div tabIndex={-1} data-autofocus data-focus-catcher>
        <p className={classes.intro}>{t('shell.shortcuts.intro')}</p>
        <div className={classes.groups}>
          {actionGroups.map((group) => (
            <ShortcutGroup key={group} group={group} />
          ))}
        </div>
      </div>
    </Modal>
  );
}

function ShortcutGroup({ group }: { readonly group: ActionGroup }) {
  const t = useT();
  return (
    <section className={classes.group} aria-label={t(`actions.group.${group}`)}>
      <h3 className={classes.heading}>{t(`actions.group.${group}`)}</h3>
      <ul className={classes.list}>
        {actionList
          .filter((action) => action.group === group && action.keys)
          .map(({ id, labelKey, keys = '' }) => (
            <li key={id} className={classes.row}>
              <span>{t(labelKey)}</span>
              <span className={classes.keys}>
                {keys.split(' ').map((alternative) => (
                  <Kbd key={alternative} keys={alternative} />
                ))}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
