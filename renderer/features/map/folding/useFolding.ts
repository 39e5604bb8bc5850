// Opening and closing groups on the map: by pointing, by the menu, by an action, and because somebody in one is asked for.
import { create } from 'zustand';
import type { CanvasFeed, CanvasSelection, GraphCanvasProps, Places } from '../../../canvas/index.ts';
import { useFoldIntent, type FoldIntent } from '../../../data/foldIntent.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { announce } from '../../../ui/announce.ts';
import { useNotify } from '../../../ui/notify.ts';
import { guardGroups } from './guardGroups.ts';
import { nameOfGroup } from './groupWords.ts';
import type { MapFolds } from './useFoldPlan.ts';
import { useSelectedIsUnfolded } from './useSelectedIsUnfolded.ts';

type Callbacks = GraphCanvasProps['callbacks'];

export type MapFolding = MapFolds & {
  readonly unfold: (key: string) => void;
  readonly fold: (key: string) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
  /** The selection as the map draws it: who is in a folded group is shown by that group. */
  readonly onMap: (selection: CanvasSelection) => CanvasSelection;
  /** The same callbacks, in which groups mean what they stand for. */
  readonly guard: (callbacks: Callbacks) => Callbacks;
};

/** A group is selected on the map only: elsewhere there is nothing that goes by its key. */
const useChosenGroup = create<{ readonly key: string | null }>()(() => ({ key: null }));
const choose = (key: string | null) => useChosenGroup.setState({ key });

export function useFolding(
  network: NetworkIndex,
  places: Places,
  folds: MapFolds,
  feed: CanvasFeed | null,
): MapFolding {
  const { plan, isFolded } = folds;
  const t = useT();
  const { notify } = useNotify();
  const chosen = useChosenGroup(({ key }) => key);
  const say = (key: 'opened' | 'closed' | 'group', groupKey: string) => {
    const group = plan.groups.get(groupKey);
    if (!group) return;
    announce(t(`fold.said.${key}`, { name: nameOfGroup(network, group, t), count: group.memberIds.length }));
  };
  const commands = useFoldCommands(folds, feed, say);
  useFoldIntent((intent: FoldIntent) => {
    if (intent === 'foldAll') return commands.closeAll();
    if (intent === 'unfoldAll') return commands.openAll();
    const key = chosen ?? groupOfSelected(folds);
    const isMeant = key !== null && isFolded(key) === (intent === 'unfoldSelected');
    if (!isMeant) return notify(t(intent === 'foldSelected' ? 'fold.nothingToFold' : 'fold.nothingToUnfold'));
    if (intent === 'foldSelected') commands.fold(key);
    else commands.unfold(key);
  });
  useSelectedIsUnfolded(network, folds, feed);
  return {
    ...folds,
    ...commands,
    onMap: (selection) => {
      const actorIds = [...new Set(selection.actorIds.map((id) => shownAs(folds, id)))];
      const isNothing = actorIds.length === 0 && selection.relationId === null;
      if (isNothing && chosen !== null && isFolded(chosen)) return { actorIds: [chosen], relationId: null };
      return { ...selection, actorIds };
    },
    guard: (callbacks) =>
      guardGroups(callbacks, {
        folds,
        places,
        unfold: commands.unfold,
        refuse: () => notify(t('fold.openFirst')),
        choose: (key) => {
          choose(key);
          if (key === null) return;
          useUi.getState().select({ kind: 'none' });
          say('group', key);
        },
      }),
  };
}

function useFoldCommands(
  folds: MapFolds,
  feed: CanvasFeed | null,
  say: (key: 'opened' | 'closed', groupKey: string) => void,
) {
  const t = useT();
  const { notify } = useNotify();
  const { folding, plan } = folds;
  // From the first opening on it is a choice: the picture must not fold otherwise because it grew.
  const keep = (unfolded: readonly string[]) => changeLook(folding === 'none' ? { unfolded } : { folding, unfolded });
  const openNow = () => useMapLook.getState().unfolded;
  return {
    unfold: (key: string) => {
      choose(null);
      keep([...openNow().filter((other) => other !== key), key]);
      feed?.frame(plan.groups.get(key)?.memberIds ?? []);
      say('opened', key);
    },
    fold: (key: string) => {
      keep(openNow().filter((other) => other !== key));
      choose(key);
      useUi.getState().select({ kind: 'none' });
      say('closed', key);
    },
    openAll: () => {
      if (!folds.canOpenAll) return notify(t('fold.tooMany'));
      keep([...plan.groups.keys()]);
      announce(t('fold.said.allOpen'));
    },
    closeAll: () => {
      changeLook({ folding: folding === 'none' ? folds.byDefault() : folding, unfolded: [] });
      feed?.fit();
      announce(t('fold.said.allClosed'));
    },
  };
}

function groupOfSelected({ plan }: MapFolds): string | null {
  const { selection } = useUi.getState();
  const id = selection.kind === 'actors' ? selection.ids.at(-1) : undefined;
  return id === undefined ? null : (plan.groupOf(id)?.key ?? null);
}

function shownAs({ plan, isFolded }: MapFolds, id: string): string {
  const key = plan.groupOf(id)?.key;
  return key !== undefined && isFolded(key) ? key : id;
}
