// From an event in the page to the cell and the command it is about.
import type { KeyboardEvent } from 'react';
import { commandInFilter, commandOnHeading, commandOnRecord, type GridCommand, type Key } from './gridKeys.ts';
import { filterRowId, headingRowId, type CellPlace } from './gridTypes.ts';

/** The cell an event happened in; null outside the cells, such as in an editor's list that floats above the page. */
export function placeOfTarget(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const columnId = target.closest<HTMLElement>('[data-column-id]')?.dataset['columnId'];
  const rowId = target.closest<HTMLElement>('[data-row-id]')?.dataset['rowId'];
  return columnId !== undefined && rowId !== undefined ? { rowId, columnId } : null;
}

/** Whether the target is part of the grid itself and not of an editor inside a cell. */
export function isGridPart(target: EventTarget): boolean {
  return target instanceof Element && target.matches('[role=gridcell], [role=columnheader], [data-grid-focus]');
}

/** Whether the target lies in an open editor; its clicks and keys are its own. */
export function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-editing=true]') !== null;
}

/** The filter field of an event; null anywhere else. */
export function filterFieldOf(target: EventTarget): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.type === 'text' && target.matches('[data-grid-focus]')
    ? target
    : null;
}

/** What a key asks in the row that has the focus. */
export function commandOfEvent(event: KeyboardEvent<HTMLElement>, rowId: string): GridCommand | null {
  const key: Key = {
    key: event.key,
    withCtrl: event.ctrlKey || event.metaKey,
    withShift: event.shiftKey,
    withAlt: event.altKey,
  };
  if (rowId === headingRowId) return commandOnHeading(key);
  if (rowId !== filterRowId) return commandOnRecord(key);
  const field = filterFieldOf(event.target);
  const caret = field
    ? { start: field.selectionStart, end: field.selectionEnd, length: field.value.length }
    : { start: 0, end: 0, length: 0 };
  return commandInFilter(key, caret);
}
