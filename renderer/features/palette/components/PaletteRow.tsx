import {
  IconBookmarks,
  IconBuildingCommunity,
  IconFileText,
  IconMessages,
  type Icon,
  IconPlus,
  IconUser,
} from '@tabler/icons-react';
import type { SearchHit } from '../../../../shared/api/routes/search.ts';
import { actionIcons } from '../../../actions/icons.ts';
import { useT } from '../../../i18n/useT.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { PaletteItem } from '../hooks/usePaletteItems.ts';
import classes from './CommandPalette.module.css';

type PaletteRowProps = {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

/** One line of the palette. The keyboard stays in the field, so a line is an option and never a tab stop. */
export function PaletteRow({ id, item, isActive, onPoint, onChoose }: PaletteRowProps) {
  const t = useT();
  const Glyph = iconOf(item);
  const detail = item.kind === 'record' ? item.hit.detail || t(`lists.actorKind.${item.hit.kind}`) : '';
  const keys = item.kind === 'action' ? item.action.keys : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the keyboard
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes.item}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <Glyph size={18} stroke={1.75} className={classes.itemIcon} aria-hidden />
      <span className={classes.words}>
        <span className={classes.label}>{labelOf(item, t)}</span>
        {detail && <span className={classes.detail}>{detail}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </div>
  );
}

const recordIcons: Readonly<Record<SearchHit['kind'], Icon>> = {
  organisation: IconBuildingCommunity,
  person: IconUser,
  consultation: IconMessages,
  agreement: IconFileText,
};

function iconOf(item: PaletteItem): Icon {
  if (item.kind === 'action') return actionIcons[item.action.id];
  if (item.kind === 'add') return IconPlus;
  if (item.kind === 'view') return IconBookmarks;
  return recordIcons[item.hit.kind];
}

function labelOf(item: PaletteItem, t: ReturnType<typeof useT>): string {
  if (item.kind === 'action') return t(item.action.labelKey);
  if (item.kind === 'view') return item.view.name;
  return item.kind === 'add' ? t('palette.add', { text: item.name }) : item.hit.label;
}
