import { ActionIcon, Menu } from '@mantine/core';
import {
  IconDotsVertical,
  IconFileExport,
  IconMap2,
  IconTrash,
  IconUnlink,
  IconUserShare,
  IconX,
} from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { inputProps } from '../fields/TextField.tsx';
import { useDraft } from '../hooks/useDraft.ts';
import classes from './DetailsHeader.module.css';

type Props = {
  readonly lead?: ReactNode;
  readonly name: string;
  /** Saves another name; without it the name is a title only. */
  readonly rename?: (name: string) => Promise<unknown>;
  readonly line?: ReactNode;
  readonly menu: readonly MenuAction[];
};

const icons = {
  exportContacts: IconFileExport,
  showMap: IconMap2,
  whatIf: IconUnlink,
  handOver: IconUserShare,
  removeSelected: IconTrash,
} as const;
type MenuAction = keyof typeof icons;

/** Who or what it is: a name that can be typed over, one line under it, a menu and a cross. */
export function DetailsHeader({ lead, name, rename, line, menu }: Props) {
  const t = useT();
  const openDetails = useUi((state) => state.openDetails);
  return (
    <header className={classes.header}>
      <div className={classes.top}>
        {lead}
        {rename ? <NameField name={name} rename={rename} /> : <h2 className={classes.name}>{name}</h2>}
        <IconButton icon={IconX} label={t('common.action.close')} onClick={() => openDetails(false)} />
      </div>
      <div className={classes.bottom}>
        <div className={classes.line}>{line}</div>
        <ActionMenu ids={menu} />
      </div>
    </header>
  );
}

function NameField({ name, rename }: { readonly name: string; readonly rename: (name: string) => Promise<unknown> }) {
  const t = useT();
  const id = useId();
  const draft = useDraft(name, rename);
  return (
    <h2 className={classes.name}>
      <textarea
        id={id}
        rows={1}
        className={classes.field}
        aria-label={t('details.field.name')}
        {...inputProps(draft, id)}
        data-saved={draft.status === 'saved' || undefined}
      />
      {draft.sentence !== null && (
        <span id={`${id}-sentence`} role="alert" className={classes.sentence}>
          {draft.sentence}
        </span>
      )}
    </h2>
  );
}

function ActionMenu({ ids }: { readonly ids: readonly MenuAction[] }) {
  const t = useT();
  const run = useRunAction();
  if (ids.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--kk-ink)" size={32} aria-label={t('details.menu')}>
          <IconDotsVertical size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {ids.map((id) => {
          const Glyph = icons[id];
          return (
            <Menu.Item
              key={id}
              {...(id === 'removeSelected' && { color: 'red' })}
              leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
              onClick={() => run(id)}
            >
              {id === 'removeSelected' ? t('common.action.remove') : t(`actions.label.${id}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
