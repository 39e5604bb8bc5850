// An example network as plain data: short keys in place of ids, only what is worth telling.
import type { exampleIds } from '../../../shared/api/desktop.ts';
import type { Level, RelationStatus } from '../../../shared/schema/lists.ts';

/** Pixels on the main view. */
type Place = { readonly x: number; readonly y: number };

export type ExampleOrganisation = Place & {
  readonly key: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly areas: readonly string[];
  readonly confirmedOn?: string;
  readonly email?: string;
  readonly isMissing?: boolean;
};

export type ExamplePerson = Place & {
  readonly key: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly familyName: string;
  /** Key of the organisation. */
  readonly at: string;
  readonly roleId?: string;
  readonly roleText?: string;
  readonly level: Level;
  readonly phone?: string;
  readonly mobile?: string;
  readonly email?: string;
};

export type ExampleRelation = {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly intensity?: number;
  readonly status?: RelationStatus;
  readonly isBottleneck?: boolean;
  readonly note?: string;
};

export type ExampleNetwork = {
  readonly id: (typeof exampleIds)[number];
  readonly name: string;
  readonly goal: string;
  readonly templates: readonly { readonly templateId: string; readonly areaId: string }[];
  readonly organisations: readonly ExampleOrganisation[];
  readonly persons: readonly ExamplePerson[];
  readonly relations: readonly ExampleRelation[];
};
