import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/useT.ts';
import type { PaletteItem } from '../hooks/usePaletteItems.ts';
import classes from './CommandPalette.module.css';
import { PaletteRow } from './PaletteRow.tsx';

type PaletteListProps = {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  /** What was looked for in vain; null when something was found. */
  readonly nothingFor: string | null;
  /** Why the action that was asked for is not offered. */
  readonly notNow: string | null;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (item: PaletteItem) => void;
};

const groupOf = { record: 'records', view: 'views', action: 'actions', add: 'add' } as const;

/** The items in groups; the active one is the one that Enter takes. */
export function PaletteList({ id, optionId, items, active, nothingFor, notNow, onPoint, onChoose }: PaletteListProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <>
      {notNow !== null && <p className={classes.nothing}>{notNow}</p>}
      {nothingFor !== null && (
        <p className={classes.nothing}>
          {t('palette.nothing', { text: nothingFor })}{' '}
          <span className={classes.nothingHint}>{t('palette.nothingHint')}</span>
        </p>
      )}
      <div className={classes.list} ref={list} id={id} role="listbox" aria-label={t('palette.title')}>
        {sections(items).map(({ group, rows }) => (
          <div key={group} role="group" aria-label={group === 'add' ? t('common.action.add') : t(`palette.${group}`)}>
            {group !== 'add' && (
              <div className={classes.group} aria-hidden>
                {t(`palette.${group}`)}
              </div>
            )}
            {rows.map(({ item, index }) => (
              <PaletteRow
                key={item.key}
                id={optionId(index)}
                item={item}
                isActive={index === active}
                onPoint={() => onPoint(index)}
                onChoose={() => onChoose(item)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

type Section = {
  readonly group: (typeof groupOf)[PaletteItem['kind']];
  readonly rows: { readonly item: PaletteItem; readonly index: number }[];
};

function sections(items: readonly PaletteItem[]): readonly Section[] {
  const found: Section[] = [];
  for (const [index, item] of items.entries()) {
    const group = groupOf[item.kind];
    const last = found.at(-1);
    if (last?.group === group) last.rows.push({ item, index });
    else found.push({ group, rows: [{ item, index }] });
  }
  return found;
}
