// Every repository of one open file, prepared once.
import type { Database } from 'better-sqlite3';
import { createActorRepo } from './actorRepo.ts';
import { createAgreementRepo } from './agreementRepo.ts';
import { createAreaRepo } from './areaRepo.ts';
import { createAssetRepo } from './assetRepo.ts';
import { createConsultationRepo } from './consultationRepo.ts';
import { createContactMomentRepo } from './contactMomentRepo.ts';
import { createEraseRepo } from './eraseRepo.ts';
import { createIssueRepo } from './issueRepo.ts';
import { createParticipationRepo } from './participationRepo.ts';
import { createWordRepo } from './wordRepo.ts';
import { createLogRepo } from './logRepo.ts';
import { createMergeRepo } from './mergeRepo.ts';
import { createNetworkRepo } from './networkRepo.ts';
import { createOrganisationRepo } from './organisationRepo.ts';
import { createPersonRepo } from './personRepo.ts';
import { createPlacementRepo } from './placementRepo.ts';
import { createPositionRepo } from './positionRepo.ts';
import { createRelationRepo } from './relationRepo.ts';
import { createRowRepo } from './rowRepo.ts';
import { createSearchRepo } from './searchRepo.ts';
import { createTemplateRepo } from './templateRepo.ts';
import { createViewRepo } from './viewRepo.ts';
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
    consultation: createConsultationRepo(db, actor),
    participation: createParticipationRepo(db),
    agreement: createAgreementRepo(db, actor),
    issue: createIssueRepo(db),
    contactMoment: createContactMomentRepo(db),
    word: createWordRepo(db),
    area: createAreaRepo(db),
    asset: createAssetRepo(db),
    placement: createPlacementRepo(db),
    view: createViewRepo(db),
    template: createTemplateRepo(db),
    network: createNetworkRepo(db),
    merge: createMergeRepo(db),
    rows: createRowRepo(db),
    vocabulary: createVocabularyRepo(db),
    search: createSearchRepo(db),
    log: createLogRepo(db),
    erase: createEraseRepo(db),
  };
}
