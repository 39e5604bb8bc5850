import type { NetworkIndex } from '../data/networkIndex.ts';
import { selectedActors } from './selectedActors.ts';
import { selectionAfterRemoval } from './selectionAfterRemoval.ts';
import type { Action, ActionDeps } from './types.ts';
import type { Actor } from '../../shared/schema/snapshot.ts';

export const removeSelected: Action = {
  id: 'removeSelected',
  labelKey: 'actions.label.removeSelected',
  group: 'edit',
  keywords: 'weghalen wissen schrappen delete remove erase',
  keys: 'Delete',
  scope: 'global',
  isEnabled: ({ ui, network }) => network !== null && ui.selection.kind !== 'none',
  run: async (deps) => {
    const { network, ui } = deps;
    if (!network) return;
    if (ui.selection.kind === 'relation') return removeRelation(deps, network, ui.selection.id);
    const actors = selectedActors(ui, network);
    if (actors.length > 0 && (await isMeant(deps, network, actors))) await removeActors(deps, network, actors);
  },
};

async function removeRelation(deps: ActionDeps, network: NetworkIndex, id: string): Promise<void> {
  const relation = network.relations.get(id);
  if (!relation) return;
  const label = (actorId: string) => network.actors.get(actorId)?.label ?? '';
  await deps.client['relation.remove']({ ids: [relation.id] });
  deps.ui.select({ kind: 'actors', ids: [relation.fromId] });
  deps.notify(
    deps.t('actions.said.relationRemoved', { from: label(relation.fromId), to: label(relation.toId) }),
    undoHint(deps),
  );
}

// One record is a keystroke to bring back. Only where several disappear with their relations is a question worth its interruption.
async function isMeant({ confirm, t }: ActionDeps, network: NetworkIndex, actors: readonly Actor[]): Promise<boolean> {
  const withRelations = actors.filter(({ id }) => network.relationsOf.has(id));
  if (withRelations.length < 2) return true;
  const relations = new Set(withRelations.flatMap(({ id }) => network.relationsOf.get(id) ?? []));
  return confirm({
    title: t('actions.confirmRemove.title', { count: actors.length }),
    text: t('actions.confirmRemove.text', { count: relations.size }),
    confirm: t('common.action.remove'),
    isDangerous: true,
  });
}

async function removeActors(deps: ActionDeps, network: NetworkIndex, actors: readonly Actor[]): Promise<void> {
  const ids = actors.map(({ id }) => id);
  const next = selectionAfterRemoval(network, deps.ui.page, ids);
  await deps.client['actor.remove']({ ids });
  deps.ui.select(next);
  const name = actors[0]?.label ?? '';
  deps.notify(deps.t('actions.said.removed', { count: actors.length, name }), undoHint(deps));
}

function undoHint({ t, runAction }: ActionDeps) {
  return { label: t('common.action.undo'), run: () => runAction('undo') };
}
