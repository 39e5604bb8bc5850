// Every rule there is; a new kind of gap is a new file and a line here.
import type { GapRule } from './gapView.ts';
import { g10DomainApart } from './rules/g10DomainApart.ts';
import { g11NoExperience } from './rules/g11NoExperience.ts';
import { g12NoEscalation } from './rules/g12NoEscalation.ts';
import { g13NobodyTakesIn } from './rules/g13NobodyTakesIn.ts';
import { g1PartnerTypeMissing } from './rules/g1PartnerTypeMissing.ts';
import { g2OtherScale } from './rules/g2OtherScale.ts';
import { g3MunicipalityWithout } from './rules/g3MunicipalityWithout.ts';
import { g4NoContactPerson } from './rules/g4NoContactPerson.ts';
import { g5RoleUnfilled } from './rules/g5RoleUnfilled.ts';
import { g6TieMissing } from './rules/g6TieMissing.ts';
import { g7Consultation } from './rules/g7Consultation.ts';
import { g8OnePerson } from './rules/g8OnePerson.ts';
import { g9OutOfDate } from './rules/g9OutOfDate.ts';

export const gapRules: readonly GapRule[] = [
  g1PartnerTypeMissing,
  g2OtherScale,
  g3MunicipalityWithout,
  g4NoContactPerson,
  g5RoleUnfilled,
  g6TieMissing,
  g7Consultation,
  g8OnePerson,
  g9OutOfDate,
  g10DomainApart,
  g11NoExperience,
  g12NoEscalation,
  g13NobodyTakesIn,
];
