import { IconBolt, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useRunAction } from '../../../actions/useActions.ts';
import { closeQuickEntry, setEntryText, useQuickEntry } from '../../../data/quickEntry.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useCompletion } from '../hooks/useCompletion.ts';
import { useEnterLines } from '../hooks/useEnterLines.ts';
import { useEntryIndex } from '../hooks/useEntryIndex.ts';
import { EntryHints } from './EntryHints.tsx';
import { EntryOptions } from './EntryOptions.tsx';
import { EntryPlanView } from './EntryPlanView.tsx';
import classes from './QuickEntryBar.module.css';

const mostRows = 8;

/** The field with what hangs below it: what Enter will do, and how the line may go on. */
export function EntryField() {
  const t = useT();
  const listId = useId();
  const runAction = useRunAction();
  const text = useQuickEntry((state) => state.text);
  const [cursor, setCursor] = useState(text.length);
  const field = useRef<HTMLTextAreaElement>(null);
  const indexing = useEntryIndex();
  const { enter, said } = useEnterLines(indexing);
  const completing = useCompletion(text, cursor, indexing.index);
  const { options, active } = completing;
  const isOneLine = !text.includes('\n');
  const put = usePlacedCursor(field, setCursor);
  useFocusWhenAsked(field);

  const take = (at: number) => {
    const option = options[at];
    if (option) put(completing.taken(option));
  };
  const takeBack = (event: KeyboardEvent): boolean => {
    if (text !== '' || !(event.ctrlKey || event.metaKey)) return false;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return false;
    runAction(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    return true;
  };
  const walk = (event: KeyboardEvent): boolean => {
    if (!isOneLine || options.length === 0) return false;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
    completing.move(event.key === 'ArrowDown' ? 1 : -1);
    return true;
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.key === 'Tab' && !event.shiftKey && options.length > 0) {
      take(Math.max(0, active));
      return true;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      if (active >= 0) take(active);
      else enter(text);
      return true;
    }
    if (event.key === 'Escape') {
      if (active >= 0) completing.leave();
      else closeQuickEntry();
      return true;
    }
    return walk(event) || takeBack(event);
  };
  return (
    <section className={classes.bar} aria-label={t('entry.title')}>
      <div className={classes.float}>
        <div className={classes.row}>
          <IconBolt size={18} stroke={1.75} className={classes.icon} aria-hidden />
          <textarea
            ref={field}
            className={classes.field}
            rows={Math.min(mostRows, text.split('\n').length)}
            wrap="off"
            aria-label={t('entry.title')}
            aria-autocomplete="list"
            aria-controls={options.length > 0 ? listId : undefined}
            aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            placeholder={t('entry.placeholder')}
            value={text}
            onChange={(event) => {
              setEntryText(event.currentTarget.value);
              setCursor(event.currentTarget.selectionStart);
            }}
            onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
            onKeyDown={(event) => {
              if (!event.nativeEvent.isComposing && press(event)) event.preventDefault();
            }}
          />
          <IconButton label={t('common.action.close')} icon={IconX} onClick={closeQuickEntry} />
        </div>
        <EntryHints said={text === '' ? said : ''} isOneLine={isOneLine} />
        {text.trim() !== '' && (
          <div className={classes.below}>
            <EntryPlanView
              text={text}
              index={indexing.index}
              onChange={(changed) => put({ text: changed, cursor: changed.length })}
            />
            <EntryOptions id={listId} options={options} active={active} onTake={take} />
          </div>
        )}
      </div>
    </section>
  );
}

type Field = RefObject<HTMLTextAreaElement | null>;

/** Puts a text in the field with the cursor where it belongs, which React alone would leave at the end. */
function usePlacedCursor(field: Field, setCursor: (cursor: number) => void) {
  const [wanted, setWanted] = useState<{ readonly cursor: number } | null>(null);
  useLayoutEffect(() => {
    if (wanted) field.current?.setSelectionRange(wanted.cursor, wanted.cursor);
  }, [field, wanted]);
  return ({ text, cursor }: { readonly text: string; readonly cursor: number }) => {
    setEntryText(text);
    setCursor(cursor);
    setWanted({ cursor });
    field.current?.focus();
  };
}

/** Takes the focus each time the bar is asked for, and gives it back when it closes. */
function useFocusWhenAsked(field: Field): void {
  const turn = useQuickEntry((state) => state.turn);
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => field.current?.focus(), [field, turn]);
}
