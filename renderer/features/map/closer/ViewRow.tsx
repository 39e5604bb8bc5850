import { TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedView } from '../../../../shared/schema/savedView.ts';
import { openView, openViewsMenu } from '../../../data/savedViews.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { SavedViews } from './useSavedViews.ts';
import { ViewThumbnail } from './ViewThumbnail.tsx';
import styles from './views.module.css';

type Props = {
  readonly view: SavedView;
  readonly saved: SavedViews;
  readonly isReadOnly: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** One saved view: a click opens it; beside it what can be done to it. */
export function ViewRow({ view, saved, isReadOnly, isFirst, isLast }: Props) {
  const t = useT();
  const [isRenaming, setRenaming] = useState(false);
  const { name, definition } = view;
  return (
    <li className={styles['row']}>
      {isRenaming ? <Rename view={view} saved={saved} onDone={() => setRenaming(false)} /> : <OpenButton view={view} />}
      {!isReadOnly && (
        <div className={styles['tools']}>
          <IconButton
            label={t('closer.views.up', { name })}
            icon={IconArrowUp}
            isDisabled={isFirst}
            onClick={() => void saved.move(view, -1)}
          />
          <IconButton
            label={t('closer.views.down', { name })}
            icon={IconArrowDown}
            isDisabled={isLast}
            onClick={() => void saved.move(view, 1)}
          />
          <IconButton label={t('closer.views.rename', { name })} icon={IconPencil} onClick={() => setRenaming(true)} />
          <IconButton
            label={t('closer.views.replaceThis', { name })}
            icon={IconRefresh}
            onClick={() => void saved.replace(view)}
          />
          <IconButton
            label={t('closer.views.remove', { name })}
            icon={IconTrash}
            onClick={() => void saved.remove(view)}
          />
        </div>
      )}
      {definition === null && <p className={styles['unreadable']}>{t('closer.views.unreadable')}</p>}
    </li>
  );
}

function OpenButton({ view: { name, definition } }: Pick<Props, 'view'>) {
  const t = useT();
  const open = () => {
    if (!definition) return;
    openView(definition);
    openViewsMenu(false);
    announce(t('closer.views.opened', { name }));
  };
  return (
    <UnstyledButton className={styles['open']} aria-disabled={definition === null} onClick={open}>
      <ViewThumbnail picture={definition?.picture ?? null} />
      <span className={styles['name']}>{name}</span>
    </UnstyledButton>
  );
}

type RenameProps = Pick<Props, 'view' | 'saved'> & { readonly onDone: () => void };

function Rename({ view, saved, onDone }: RenameProps) {
  const t = useT();
  const [name, setName] = useState(view.name);
  const submit = async () => {
    if (name.trim() !== '' && name.trim() !== view.name) await saved.rename(view, name.trim());
    onDone();
  };
  // No form: leaving the field saves it, and what was typed in a form holds the window.
  return (
    <TextInput
      className={styles['field'] ?? ''}
      aria-label={t('closer.views.newName')}
      value={name}
      maxLength={120}
      // It stands where the button was that asked for it.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') return void submit();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
      onBlur={() => void submit()}
    />
  );
}
