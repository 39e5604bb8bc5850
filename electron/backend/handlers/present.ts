// The picture on the projector.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { presentRoutes } from '../../../shared/api/routes/present.ts';
import { groupName } from '../../../shared/graph/fold/groupings.ts';
import { presentView } from '../../../shared/present/presentView.ts';
import type { Actor } from '../../../shared/schema/snapshot.ts';
import { toPicture } from './pictures.ts';
import type { Contexts } from '../context.ts';

type PresentHandlers = Pick<Handlers<Contexts>, keyof typeof presentRoutes>;

export const presentHandlers: PresentHandlers = {
  'present.view': ({ repos }, scene) => {
    // A group of an organisation has its name.
    const ids = scene.nodes.map(({ id, members }) => (members > 0 ? (groupName(id)?.id ?? id) : id));
    const actors: readonly Actor[] = [
      ...repos.organisation.list(ids),
      ...repos.person.list(ids),
      ...repos.consultation.list(ids),
      ...repos.agreement.list(ids),
    ];
    return presentView(scene, {
      networkName: repos.network.get().name,
      actors: new Map(actors.map((actor) => [actor.id, actor] as const)),
      positionsOf: repos.position.listOfPerson,
      ...repos.vocabulary.words(),
      areas: scene.nodes.some(({ members }) => members > 0) || scene.areas.length > 0 ? repos.vocabulary.areas() : [],
    });
  },
  'present.logos': ({ repos }, { organisationIds }) =>
    repos.organisation.list(organisationIds).flatMap((organisation) => {
      const asset = organisation.logoSha === null ? null : repos.asset.getLogo(organisation.logoSha);
      return asset ? [toPicture(asset)] : [];
    }),
};
