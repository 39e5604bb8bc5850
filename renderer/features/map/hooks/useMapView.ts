// What of the network the map shows now: day, theme, kinds.
import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { themes, type Theme } from '../../../canvas/index.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useMapLook } from '../../../data/mapLook.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { useOpenFile } from '../../../data/openFile.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useHighContrast } from '../../../ui/contrastChoice.ts';
import { enterFile, showKind, type HiddenKinds } from '../mapStore.ts';

export type MapView = {
  readonly theme: Theme;
  /** The day that is shown, `yyyy-mm-dd`. */
  readonly onDate: string;
  readonly hiddenKinds: HiddenKinds;
  readonly isReadOnly: boolean;
};

export function useMapView(network: NetworkIndex): MapView {
  const { file } = useOpenFile();
  useEnteredFile(keyOf(file), file?.savedFrom && keyOf(file.savedFrom));
  const scheme = useComputedColorScheme('light');
  const isHigh = useHighContrast();
  const chosen = useMapLook((look) => look.hiddenKinds);
  const hiddenKinds = useMemo(() => (chosen ? new Set(chosen) : none), [chosen]);
  useSelectedIsShown(network, hiddenKinds);
  return {
    theme: themes[isHigh ? (`${scheme}-high` as const) : scheme],
    onDate: useDayShown(),
    hiddenKinds,
    isReadOnly: file?.isReadOnly ?? false,
  };
}

/** Before anything of another file is read, and again when the file changes under an open map. */
function useEnteredFile(fileKey: string, savedFrom: string | undefined): void {
  useState(() => enterFile(fileKey, savedFrom));
  useEffect(() => enterFile(fileKey, savedFrom), [fileKey, savedFrom]);
}

function keyOf(file: { readonly name: string; readonly folder: string } | null): string {
  return `${file?.folder ?? ''}/${file?.name ?? ''}`;
}

const none: HiddenKinds = new Set();

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
