import { Button, Checkbox, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3, IconGripVertical } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/useT.ts';
import { announce } from '../announce.ts';
import { IconButton } from '../IconButton.tsx';
import classes from './ColumnsMenu.module.css';
import type { GridColumn } from './gridTypes.ts';
import type { GridModel } from './useGridModel.ts';

type Props<Row> = { readonly model: GridModel<Row> };

/** Which columns are shown and in which order: check marks, Alt with arrows, buttons, or dragging. */
export function ColumnsMenu<Row>({ model }: Props<Row>) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={304} trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconColumns3 size={18} stroke={1.75} aria-hidden />}
          onClick={() => setOpen((now) => !now)}
        >
          {t('table.columns.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t('table.columns.title')}>
        <ColumnList model={model} />
        <div className={classes.foot}>
          <span className={classes.hint}>{t('table.columns.hint')}</span>
          <Button variant="subtle" size="compact-sm" onClick={model.resetColumns}>
            {t('table.columns.reset')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnList<Row>({ model }: Props<Row>) {
  const t = useT();
  const shown = new Set(model.columns.map((column) => column.id));
  const movable = model.allColumns.filter((column) => !column.isPinned);
  const dragged = useRef<string | null>(null);

  const move = (column: GridColumn<Row>, step: 1 | -1) => {
    const place = movable.indexOf(column) + step;
    const neighbour = movable[place];
    if (!neighbour) return;
    model.moveColumnTo(column.id, neighbour.id);
    announce(t('table.columns.moved', { column: column.heading, place: place + 1, count: movable.length }));
  };
  const onKeyDown = (event: KeyboardEvent, column: GridColumn<Row>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.altKey) move(column, step);
    else focusItem(event.currentTarget, step);
  };

  return (
    <ul className={classes.list}>
      {movable.map((column, index) => (
        // The keys are those of the check mark inside; the item only hears them for all of its parts.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <li
          key={column.id}
          className={classes.item}
          draggable
          onKeyDown={(event) => onKeyDown(event, column)}
          onDragStart={() => {
            dragged.current = column.id;
          }}
          onDragEnd={() => {
            dragged.current = null;
          }}
          onDragOver={(event) => event.preventDefault()}
          onDragEnter={() => dragged.current && model.moveColumnTo(dragged.current, column.id)}
        >
          <IconGripVertical size={16} stroke={1.75} aria-hidden className={classes.grip} />
          <Checkbox
            size="xs"
            className={classes.check}
            label={column.heading}
            checked={shown.has(column.id)}
            onChange={(event) => model.showColumn(column.id, event.currentTarget.checked)}
          />
          <IconButton
            className={classes.step}
            label={t('table.columns.up', { column: column.heading })}
            icon={IconArrowUp}
            isDisabled={index === 0}
            onClick={() => move(column, -1)}
          />
          <IconButton
            className={classes.step}
            label={t('table.columns.down', { column: column.heading })}
            icon={IconArrowDown}
            isDisabled={index === movable.length - 1}
            onClick={() => move(column, 1)}
          />
        </li>
      ))}
    </ul>
  );
}

function focusItem(item: Element, step: 1 | -1): void {
  const next = step === 1 ? item.nextElementSibling : item.previousElementSibling;
  next?.querySelector<HTMLElement>('input')?.focus();
}
