// Opening a saved view, from the map or from the palette: how the map looks, its filters, the day and where it is zoomed.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { ViewDefinition } from '../../shared/schema/savedView.ts';
import { defaultLook, type MapLook } from '../../shared/schema/view.ts';
import { changeLook } from './mapLook.ts';
import { useUi } from './uiStore.ts';

/** Whether the list of views is open; an action opens it too. */
export const useViewsMenu = create<{ readonly isOpen: boolean }>()(() => ({ isOpen: false }));

export function openViewsMenu(isOpen: boolean): void {
  useViewsMenu.setState({ isOpen });
}

const useOpened = create<{ readonly opened: ViewDefinition | null }>()(() => ({ opened: null }));

/** Shows the network as a view kept it. What the view does not say is as a file opens; ids that are gone mean nothing. */
export function openView(definition: ViewDefinition): void {
  const said = Object.entries(definition.look).filter(([, value]) => value !== undefined);
  // Only defined values of a partial look: together with the default a whole one.
  changeLook({ ...defaultLook, ...(Object.fromEntries(said) as Partial<MapLook>) });
  const ui = useUi.getState();
  ui.setFilters(definition.filters);
  ui.setOnDate(definition.onDate);
  ui.goTo('map');
  useOpened.setState({ opened: definition });
}

/** Hands each view that is opened to the map once, to bring it to its place. */
export function useOpenedView(isReady: boolean, handler: (definition: ViewDefinition) => void): void {
  const opened = useOpened((state) => state.opened);
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    if (opened === null || !isReady) return;
    useOpened.setState({ opened: null });
    latest.current(opened);
  }, [opened, isReady]);
}
