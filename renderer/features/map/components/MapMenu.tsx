// The menu at a node, a line or the empty map: the same actions as everywhere, for what was pointed at.
import { Menu } from '@mantine/core';
import { IconFocus2, IconLayoutSidebarRight, IconSquareRoundedPlus, type Icon } from '@tabler/icons-react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import { actionIcons } from '../../../actions/icons.ts';
import { actions } from '../../../actions/registry.ts';
import { useActionState, useRunAction } from '../../../actions/useActions.ts';
import { alignings } from '../../../data/mapIntent.ts';
import type { MenuRequest } from '../../../canvas/index.ts';
import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import { changing, looking } from '../menuActions.ts';
import styles from './MapPage.module.css';

export type MapMenuProps = {
  readonly request: MenuRequest;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
  readonly onDetails: () => void;
  readonly onFocus: () => void;
  readonly onAdd: () => void;
  readonly onAddMeeting: (kind: 'addMissing' | 'addConsultation' | 'addAgreement') => void;
};

/** Beside what was pointed at while there is room, else as far over it as it takes to see the menu whole. */
const middlewares = { flip: true, shift: { crossAxis: true, padding: 8 } };

export function MapMenu({ request, isReadOnly, onClose, onDetails, onFocus, onAdd, onAddMeeting }: MapMenuProps) {
  const t = useT();
  const { target, screen } = request;
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      offset={2}
      width={296}
      middlewares={middlewares}
      withinPortal
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={styles['menuAnchor']}
          style={{ left: screen.x, top: screen.y }}
          aria-label={t('map.menu.name')}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('map.menu.name')} className={styles['menu']}>
        {(target.kind === 'actor' || target.kind === 'relation') && (
          <Item icon={IconLayoutSidebarRight} label={t('map.menu.details')} onClick={onDetails} />
        )}
        {target.kind === 'actor' && <Item icon={IconFocus2} label={t('map.menu.focus')} onClick={onFocus} />}
        {target.kind === 'map' && !isReadOnly && (
          <Item icon={IconSquareRoundedPlus} label={t('map.add.here')} onClick={onAdd} />
        )}
        {target.kind === 'map' &&
          !isReadOnly &&
          (['addMissing', 'addConsultation', 'addAgreement'] as const).map((id) => (
            <Item
              key={id}
              icon={actionIcons[id]}
              label={t(actions[id].labelKey)}
              keys={actions[id].keys}
              onClick={() => onAddMeeting(id)}
            />
          ))}
        <MenuActions ids={looking[target.kind]} />
        {!isReadOnly && changing[target.kind].map((ids) => <MenuActions key={ids[0]} ids={ids} hasLine />)}
        {target.kind === 'actor' && !isReadOnly && <AlignMenu />}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemProps = {
  readonly icon: Icon;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly onClick: () => void;
};

function Item({ icon: Glyph, label, keys, onClick }: ItemProps) {
  return (
    <Menu.Item
      leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
      rightSection={keys && <Kbd keys={keys} />}
      onClick={onClick}
    >
      {label}
    </Menu.Item>
  );
}

/** Putting several in line, as a menu of its own: six ways would make the first one too long. */
function AlignMenu() {
  const t = useT();
  const state = useActionState();
  if (!alignings.some((id) => actions[id].isEnabled(state))) return null;
  const Glyph = actionIcons.alignLeft;
  return (
    <>
      <Menu.Divider />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}>
            {t('build.align.menu')}
          </Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          <MenuActions ids={alignings} />
        </Menu.Sub.Dropdown>
      </Menu.Sub>
    </>
  );
}

/** The actions of one group that can be done now, below a line. */
function MenuActions({ ids, hasLine = false }: { readonly ids: readonly ActionId[]; readonly hasLine?: boolean }) {
  const t = useT();
  const state = useActionState();
  const run = useRunAction();
  const enabled = ids.filter((id) => actions[id].isEnabled(state));
  if (enabled.length === 0) return null;
  return (
    <>
      {hasLine && <Menu.Divider />}
      {enabled.map((id) => (
        <Item
          key={id}
          icon={actionIcons[id]}
          label={t(actions[id].labelKey)}
          keys={actions[id].keys}
          onClick={() => run(id)}
        />
      ))}
    </>
  );
}
