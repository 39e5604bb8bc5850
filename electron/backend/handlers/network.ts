// The network as a whole: reading it, its settings, where actors stand, and removing actors.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { EffectTable } from '../../../shared/api/effects.ts';
import type { networkRoutes } from '../../../shared/api/routes/network.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { hasSettings, type Refs } from '../../../shared/network/patchSnapshot.ts';
import type { Entities, FreshEntities, NetworkSettings, NetworkSnapshot } from '../../../shared/schema/snapshot.ts';
import type { Contexts, QueryContext } from '../context.ts';
import type { ActorParts } from '../db/repositories/actorRepo.ts';
import { noteGuard } from '../changes/noteGuard.ts';
import { definedOf } from '../changes/patch.ts';

type NetworkHandlers = Pick<Handlers<Contexts>, keyof typeof networkRoutes>;

export const networkHandlers: NetworkHandlers = {
  'network.snapshot': (context) => snapshot(context),
  'network.entities': (context, { refs, whole }) => entitiesOf(context, refs, whole),
  'network.update': ({ repos, label }, patch) => {
    const before = repos.network.get();
    const after = { ...before, ...definedOf(patch) };
    noteGuard(after.goal);
    repos.network.update(after);
    label({ name: after.name });
    return null;
  },
  'network.chooseTemplates': ({ repos, label }, { chosen }) => {
    repos.network.chooseTemplates(chosen);
    label({ count: chosen.length });
    return null;
  },
  'placement.move': ({ repos, label, joinFormer }, { viewId, items, reason }) => {
    const ids = [...new Set(items.map(({ actorId }) => actorId))];
    if (repos.actor.count(ids) < ids.length) throw new KnownError('NOT_FOUND');
    repos.view.ensureArranged(viewId);
    for (const item of items) repos.placement.put(viewId, item);
    label({ count: ids.length, reason });
    if (reason === 'nudge') joinFormer(1_000);
    return null;
  },
  'actor.remove': ({ repos, label }, { ids }) => {
    const first = repos.actor.labelOf(ids[0] ?? '');
    const removed = repos.actor.remove(ids);
    if (removed === 0) throw new KnownError('NOT_FOUND');
    label({ count: removed, name: first });
    return { removed };
  },
  'theme.ensure': ({ repos, newId, label }, input) => {
    const known = repos.vocabulary.themeNamed(input.label);
    if (known) return { id: known };
    const id = newId();
    repos.vocabulary.insertTheme(id, input.label);
    label({ name: input.label });
    return { id };
  },
};

/** Everything of the network; the import and the gap rules read the same. */
export function snapshot({ repos, revision }: Pick<QueryContext, 'repos' | 'revision'>): NetworkSnapshot {
  return {
    ...entities({ repos }, () => null),
    ...settings({ repos }),
    revision,
  };
}

function settings({ repos }: Pick<QueryContext, 'repos'>): NetworkSettings {
  return {
    network: repos.network.get(),
    chosenTemplates: repos.network.chosenTemplates(),
    vocabulary: {
      ...repos.vocabulary.words(),
      areas: repos.vocabulary.areas(),
      templates: repos.vocabulary.templates(),
    },
  };
}

/** The records that are asked for, and all of the tables that are asked for whole; one that is not there is left out. */
export function entitiesOf(
  context: Pick<QueryContext, 'repos'>,
  refs: Refs,
  whole: readonly EffectTable[] = [],
): FreshEntities {
  const records = entities(context, (table) =>
    whole.includes(table) ? null : refs.filter((ref) => ref.table === table).flatMap((ref) => ref.ids),
  );
  return { ...records, settings: hasSettings(whole) ? settings(context) : null };
}

function entities(
  { repos }: Pick<QueryContext, 'repos'>,
  ids: (table: EffectTable) => readonly string[] | null,
): Entities {
  const actorIds = ids('actor');
  let parts: ActorParts | null = null;
  const partsOf = () => (parts ??= repos.actor.parts(actorIds));
  return {
    actors: [
      ...repos.organisation.list(actorIds, partsOf),
      ...repos.person.list(actorIds, partsOf),
      ...repos.consultation.list(actorIds, partsOf),
      ...repos.agreement.list(actorIds, partsOf),
    ],
    positions: repos.position.list(ids('position')),
    relations: repos.relation.list(ids('relation')),
    participations: repos.participation.list(ids('participation')),
    issues: repos.issue.list(ids('issue')),
    contactMoments: repos.contactMoment.list(ids('contact_moment')),
    placements: repos.placement.list(ids('placement')),
    decisions: repos.network.decisions(ids('gap_decision')),
    views: repos.view.list(ids('view')),
  };
}
