// What of the network the map shows now: day, theme, kinds.
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { themes, type Theme } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { useOpenFile } from '../../../data/openFile.ts';
import { useUi } from '../../../data/uiStore.ts';
import { enterFile, showKind, type HiddenKinds } from '../mapStore.ts';

/** From this many actors on a map opens with the organisations only: more says less and takes long to draw. */
const manyActors = 1_500;

/** From this many relations on lines hide each other, and drawing them takes seconds. */
const manyTies = 4_000;

export type MapView = {
  readonly theme: Theme;
  /** The day that is shown, `yyyy-mm-dd`. */
  readonly onDate: string;
  readonly hiddenKinds: HiddenKinds;
  readonly isReadOnly: boolean;
  readonly arePersonsOff: boolean;
  /** Too many lines to tell one from another: only those of what is selected are drawn. */
  readonly areTiesOff: boolean;
  /** Whether there are so many that they can be switched off at all. */
  readonly hasManyTies: boolean;
};

export function useMapView(network: NetworkIndex): MapView {
  const { file } = useOpenFile();
  useEnteredFile(`${file?.folder ?? ''}/${file?.name ?? ''}`);
  const scheme = useComputedColorScheme('light');
  const chosen = useMapLook((look) => look.hiddenKinds);
  const isLarge = network.actors.size >= manyActors && network.organisations.length > 0;
  const hiddenKinds = useMemo(() => (chosen ? new Set(chosen) : isLarge ? personsOnly : none), [chosen, isLarge]);
  const chosenTies = useMapLook((look) => look.areTiesOff);
  const hasManyTies = network.relations.size >= manyTies;
  useSelectedIsShown(network, hiddenKinds);
  return {
    theme: themes[scheme],
    onDate: useDayShown(),
    hiddenKinds,
    isReadOnly: file?.isReadOnly ?? false,
    arePersonsOff: chosen === null && isLarge,
    areTiesOff: chosenTies ?? hasManyTies,
    hasManyTies,
  };
}

/** Before anything of another file is read, and again when the file changes under an open map. */
function useEnteredFile(fileKey: string): void {
  useState(() => enterFile(fileKey));
  useEffect(() => enterFile(fileKey), [fileKey]);
}

const none: HiddenKinds = new Set();
const personsOnly: HiddenKinds = new Set(['person']);

/** What somebody asks to see must be there: selecting a hidden contact elsewhere switches the contacts on. */
function useSelectedIsShown(network: NetworkIndex, hiddenKinds: HiddenKinds): void {
  const only = useUi(({ selection }) =>
    selection.kind === 'actors' && selection.ids.length === 1 ? selection.ids[0] : undefined,
  );
  const kind = only === undefined ? undefined : network.actors.get(only)?.kind;
  useEffect(() => {
    if (kind && hiddenKinds.has(kind)) showKind(kind, true, hiddenKinds);
    // Only when something is selected: switching a kind off while one of it is selected must stay possible.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [only, kind]);
}
