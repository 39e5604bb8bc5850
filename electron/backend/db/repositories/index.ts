// Every repository of one open file, prepared once.
import type { Database } from 'better-sqlite3';
import { createActorRepo } from './actorRepo.ts';
import { createLogRepo } from './logRepo.ts';
import { createNetworkRepo } from './networkRepo.ts';
import { createOrganisationRepo } from './organisationRepo.ts';
import { createPersonRepo } from './personRepo.ts';
import { createPlacementRepo } from './placementRepo.ts';
import { createPositionRepo } from './positionRepo.ts';
import { createRelationRepo } from './relationRepo.ts';
import { createSearchRepo } from './searchRepo.ts';
import { createVocabularyRepo } from './vocabularyRepo.ts';

export type Repositories = ReturnType<typeof createRepositories>;

export function createRepositories(db: Database, newId: () => string) {
  const actor = createActorRepo(db, newId);
  return {
    actor,
    organisation: createOrganisationRepo(db, actor),
    person: createPersonRepo(db, actor),
    position: createPositionRepo(db),
    relation: createRelationRepo(db),
    placement: createPlacementRepo(db),
    network: createNetworkRepo(db),
    vocabulary: createVocabularyRepo(db),
    search: createSearchRepo(db),
    log: createLogRepo(db),
  };
}
