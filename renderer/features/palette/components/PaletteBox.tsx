import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { type PaletteItem, usePaletteItems } from '../hooks/usePaletteItems.ts';
import { useRunItem } from '../hooks/useRunItem.ts';
import classes from './CommandPalette.module.css';
import { PaletteHints } from './PaletteHints.tsx';
import { PaletteList } from './PaletteList.tsx';

const listId = 'palette-list';
/** The DOM id of an item, for `aria-activedescendant`. */
const optionId = (index: number) => `palette-option-${index}`;

/** The field and its list: type, walk with the arrows, Enter does it. */
export function PaletteBox({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isEnterWaiting, setEnterWaiting] = useState(false);
  const { items, isSettled, impossible } = usePaletteItems(text);
  const runItem = useRunItem();

  const choose = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    runItem(item);
  };
  const notNow = impossible && t('palette.notNow', { action: t(impossible.labelKey) });
  useEffect(() => {
    if (isSettled && text !== '') announce(notNow ?? t('palette.results', { count: items.length }));
  }, [isSettled, text, items.length, notNow, t]);
  // Who types a name and Enter in one go means the answer to that name, not what stood there a moment before.
  const takeFirst = useEffectEvent(() => {
    setEnterWaiting(false);
    choose(items[0]);
  });
  useEffect(() => {
    if (isEnterWaiting && isSettled) takeFirst();
  }, [isEnterWaiting, isSettled]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      setActive(move(active, items.length));
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isSettled) choose(items[active]);
    else setEnterWaiting(true);
  };
  return (
    <>
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.75} className={classes.fieldIcon} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={items.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('palette.placeholder')}
          value={text}
          data-autofocus
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setActive(0);
            setEnterWaiting(false);
          }}
        />
      </div>
      <PaletteList
        id={listId}
        optionId={optionId}
        items={items}
        active={active}
        notNow={notNow}
        nothingFor={isSettled && items[0]?.kind === 'add' ? text.trim() : null}
        onPoint={setActive}
        onChoose={choose}
      />
      <PaletteHints />
    </>
  );
}

const moves: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowDown: (from, count) => (from + 1 >= count ? 0 : from + 1),
  ArrowUp: (from, count) => (from <= 0 ? Math.max(0, count - 1) : from - 1),
};
