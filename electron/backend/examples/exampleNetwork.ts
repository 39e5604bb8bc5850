// An example network as plain data: short keys in place of ids, only what is worth telling.
// Where a key of an area, type, theme or tag is asked, a built-in id such as GM0356 or politie will do as well.
import type { ExampleId } from '../../../shared/api/desktop.ts';
import type { NthWeekday } from '../../../shared/schema/consultation.ts';
import type {
  ContactMomentKind,
  Frequency,
  IssueKind,
  IssueStatus,
  Level,
  ParticipationRole,
  RelationStatus,
  Scale,
} from '../../../shared/schema/lists.ts';
import type { MissingStage } from '../../../shared/schema/missing.ts';
import type { NewArea } from '../../../shared/schema/words.ts';

/** `yyyy-mm-dd`; `until` is the first day on which it no longer holds. */
type Period = { readonly since?: string; readonly until?: string };

/** Whatever stands on the map. */
type OnTheMap = Period & {
  readonly key: string;
  readonly name: string;
  readonly areas?: readonly string[];
  readonly themes?: readonly string[];
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly source?: string;
  readonly confirmedOn?: string;
};

/** The road of a partner that was missed; all but `joined` are drawn dashed. */
export type ExampleMissing = {
  readonly stage: MissingStage;
  readonly missedBy?: readonly string[];
  readonly invitedBy?: string;
  readonly inviteBefore?: string;
};

export type ExampleOrganisation = OnTheMap & {
  readonly aliases?: readonly string[];
  readonly types: readonly string[];
  readonly parent?: string;
  readonly scale?: Scale;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly goal?: string;
  readonly offers?: string;
  readonly doesNotOffer?: string;
  readonly expects?: string;
  readonly targetGroup?: string;
  readonly excludes?: string;
  readonly missing?: ExampleMissing;
  /** Functions that are known without a name. */
  readonly functions?: readonly ExampleFunction[];
};

export type ExampleFunction = Period & {
  readonly roleId?: string;
  readonly roleText?: string;
  readonly level?: Level;
  readonly themes?: readonly string[];
};

export type ExamplePosition = ExampleFunction & {
  /** Key of the organisation. */
  readonly at: string;
};

export type ExamplePerson = Omit<OnTheMap, 'name' | 'areas'> & {
  readonly givenName: string;
  readonly prefix?: string;
  readonly familyName: string;
  /** The first one stands for the person. */
  readonly positions: readonly ExamplePosition[];
  readonly phone?: string;
  readonly mobile?: string;
  readonly email?: string;
  readonly hasLivedExperience?: boolean;
};

export type ExampleRelation = Period & {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly intensity?: number;
  readonly status?: RelationStatus;
  readonly isOneSided?: boolean;
  readonly level?: Level;
  readonly phaseId?: string;
  readonly frequency?: Frequency;
  readonly isBottleneck?: boolean;
  readonly themes?: readonly string[];
  readonly note?: string;
};

/** A participant by key alone is permanent. */
export type ExampleParticipant = string | (Period & { readonly who: string; readonly role: ParticipationRole });

export type ExampleConsultation = OnTheMap & {
  readonly type: string;
  readonly frequency?: Frequency;
  readonly nthWeekday?: NthWeekday;
  readonly chair?: string;
  readonly level?: Level;
  readonly intensity?: number;
  readonly stage?: 'pilot' | 'running';
  readonly introducedOn?: string;
  readonly participants: readonly ExampleParticipant[];
};

export type ExampleAgreement = OnTheMap & {
  readonly kind: string;
  readonly frequency?: Frequency;
  /** Keys, with what the party does in it. */
  readonly parties: readonly (string | { readonly who: string; readonly role: string })[];
};

export type ExampleIssue = {
  readonly kind: IssueKind;
  readonly title: string;
  /** Key of the actor; absent = the network as a whole. */
  readonly about?: string;
  readonly owner?: string;
  readonly level?: Level;
  readonly dueOn?: string;
  readonly status?: IssueStatus;
  readonly note?: string;
};

export type ExampleContactMoment = {
  readonly on: string;
  readonly with: readonly string[];
  readonly kind: ContactMomentKind;
  readonly summary: string;
};

/** Words that are not built in, by the key the example uses. */
export type ExampleWords = {
  readonly themes?: readonly { readonly key: string; readonly label: string }[];
  readonly tags?: readonly { readonly key: string; readonly label: string }[];
  readonly phases?: readonly { readonly key: string; readonly label: string }[];
  readonly partnerTypes?: readonly { readonly key: string; readonly label: string; readonly domainId: string }[];
  readonly areas?: readonly {
    readonly key: string;
    readonly kind: NewArea['kind'];
    readonly name: string;
    readonly members: readonly string[];
  }[];
};

export type ExampleNetwork = {
  readonly id: ExampleId;
  /** The name of the network, and of its file. */
  readonly name: string;
  readonly goal: string;
  /** Key or id of the area. */
  readonly region: string;
  readonly templates: readonly { readonly templateId: string; readonly area: string }[];
  /** Key of the chain manager's own node. */
  readonly own?: string;
  readonly words?: ExampleWords;
  readonly organisations: readonly ExampleOrganisation[];
  readonly persons: readonly ExamplePerson[];
  readonly relations: readonly ExampleRelation[];
  readonly consultations?: readonly ExampleConsultation[];
  readonly agreements?: readonly ExampleAgreement[];
  readonly issues?: readonly ExampleIssue[];
  readonly contactMoments?: readonly ExampleContactMoment[];
};
