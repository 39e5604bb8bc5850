// What a screen may send to change a record: ids as plain text, checked and branded by the backend.
import type { In } from '../../shared/api/contract.ts';

export type OrganisationChange = In<'organisation.update'>['patch'];
export type PersonChange = In<'person.update'>['patch'];
export type PositionChange = In<'position.update'>['patch'];
export type RelationChange = In<'relation.update'>['patch'];
export type ConsultationChange = In<'consultation.update'>['patch'];
export type ParticipationChange = In<'participation.update'>['patch'];
export type AgreementChange = In<'agreement.update'>['patch'];
