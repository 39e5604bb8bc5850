// The columns of every journaled table: what undo can restore. A test compares this list with the file itself.
import type { EffectTable } from '../api/effects.ts';
import { recordColumns } from './recordColumns.ts';

export type JournaledTable = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of the primary key, a part of `columns`. */
  readonly key: readonly string[];
  /** Whom a change is told about: the table of the record a screen knows, and the columns here that name it. */
  readonly owner: { readonly table: EffectTable; readonly columns: readonly string[] };
};

const word = ['id', 'label', 'is_builtin', 'retired_on'];
const vocabulary = { table: 'vocabulary', columns: ['id'] } as const;
const template = { table: 'template', columns: ['id'] } as const;

/** Parents before children, so that a plain insert in this order meets its foreign keys. */
export const journaledTables: readonly JournaledTable[] = [
  table('domain', [...word, 'colour', 'icon', 'sort'], ['id'], vocabulary),
  table('partner_type', [...word, 'domain_id', 'parent_id'], ['id'], vocabulary),
  table('role', word, ['id'], vocabulary),
  table('relation_type', [...word, 'reverse_label', 'is_symmetric'], ['id'], vocabulary),
  table('consultation_type', word, ['id'], vocabulary),
  table('agreement_kind', word, ['id'], vocabulary),
  table('tag', word, ['id'], vocabulary),
  table('phase', [...word, 'sort'], ['id'], vocabulary),
  table('theme', [...word, 'template_id'], ['id'], vocabulary),
  table('area', ['id', 'kind', 'code', 'name', 'year', 'is_builtin'], ['id'], vocabulary),
  table('area_member', ['area_id', 'member_id'], ['area_id', 'member_id'], {
    table: 'vocabulary',
    columns: ['area_id'],
  }),
  table('area_alias', ['area_id', 'name'], ['area_id', 'name'], { table: 'vocabulary', columns: ['area_id'] }),
  table('template', ['id', 'label', 'theme_id', 'origin', 'derived_from', 'source'], ['id'], template),
  table(
    'expectation',
    [
      'id',
      'template_id',
      'kind',
      'partner_type_id',
      'role_id',
      'relation_type_id',
      'from_type_id',
      'to_type_id',
      'consultation_type_id',
      'via',
      'text',
      'scale',
      'frequency',
      'min_count',
      'requirement',
      'source_mark',
      'sort',
    ],
    ['id'],
    { table: 'template', columns: ['template_id'] },
  ),
  table(
    'network',
    ['id', 'name', 'goal', 'own_actor_id', 'region_area_id', 'reference_date', 'retention_months'],
    ['id'],
    {
      table: 'network',
      columns: ['id'],
    },
  ),
  table('network_template', ['id', 'template_id', 'area_id'], ['id'], template),
  table('view', ['id', 'name', 'definition', 'sort'], ['id'], { table: 'view', columns: ['id'] }),
  table('actor', recordColumns.actor, ['id'], { table: 'actor', columns: ['id'] }),
  ofActor('organisation', recordColumns.organisation, ['actor_id']),
  ofActor('person', recordColumns.person, ['actor_id']),
  ofActor('consultation', recordColumns.consultation, ['actor_id']),
  ofActor('agreement', ['actor_id', 'kind_id', 'frequency', 'link'], ['actor_id']),
  ofActor('party', ['agreement_id', 'actor_id', 'role', 'sort'], ['agreement_id', 'actor_id'], ['agreement_id']),
  ofActor('missing_partner', ['actor_id', 'stage', 'invited_by', 'invite_before', 'gap_key'], ['actor_id']),
  ofActor('missed_by', ['actor_id', 'by_id'], ['actor_id', 'by_id']),
  ofActor('succession', ['from_id', 'to_id', 'on_date'], ['from_id', 'to_id'], ['from_id']),
  ofActor('not_duplicate', ['left_id', 'right_id', 'decided_on'], ['left_id', 'right_id'], ['left_id']),
  ofActor('actor_tag', ['actor_id', 'tag_id'], ['actor_id', 'tag_id']),
  ofActor('alias', ['actor_id', 'name'], ['actor_id', 'name']),
  ofActor('address', ['actor_id', 'street', 'postcode', 'city', 'country'], ['actor_id']),
  ofActor('contact_point', recordColumns.contact_point, ['id']),
  ofActor('actor_area', ['actor_id', 'area_id'], ['actor_id', 'area_id']),
  ofActor('actor_theme', ['actor_id', 'theme_id'], ['actor_id', 'theme_id']),
  ofActor('organisation_type', ['actor_id', 'type_id', 'sort'], ['actor_id', 'type_id']),
  table('position', recordColumns.position, ['id'], { table: 'position', columns: ['id'] }),
  table('position_area', ['position_id', 'area_id'], ['position_id', 'area_id'], {
    table: 'position',
    columns: ['position_id'],
  }),
  table('position_theme', ['position_id', 'theme_id'], ['position_id', 'theme_id'], {
    table: 'position',
    columns: ['position_id'],
  }),
  table('relation', recordColumns.relation, ['id'], { table: 'relation', columns: ['id'] }),
  table('relation_theme', ['relation_id', 'theme_id'], ['relation_id', 'theme_id'], {
    table: 'relation',
    columns: ['relation_id'],
  }),
  table('participation', ['id', 'consultation_id', 'actor_id', 'role', 'valid_from', 'valid_until'], ['id'], {
    table: 'participation',
    columns: ['id'],
  }),
  table('placement', ['view_id', 'actor_id', 'x', 'y', 'is_pinned'], ['view_id', 'actor_id'], {
    table: 'placement',
    columns: ['view_id', 'actor_id'],
  }),
  table('gap_decision', ['gap_key', 'status', 'reason', 'owner_id', 'due_on', 'rests_on', 'decided_on'], ['gap_key'], {
    table: 'gap_decision',
    columns: ['gap_key'],
  }),
  table('issue', recordColumns.issue, ['id'], { table: 'issue', columns: ['id'] }),
  table('contact_moment', ['id', 'on_date', 'kind', 'summary'], ['id'], { table: 'contact_moment', columns: ['id'] }),
  table('contact_moment_actor', ['contact_moment_id', 'actor_id'], ['contact_moment_id', 'actor_id'], {
    table: 'contact_moment',
    columns: ['contact_moment_id'],
  }),
];

function table(
  name: string,
  columns: readonly string[],
  key: readonly string[],
  owner: JournaledTable['owner'],
): JournaledTable {
  return { name, columns, key, owner };
}

function ofActor(
  name: string,
  columns: readonly string[],
  key: readonly string[],
  owner: readonly string[] = ['actor_id'],
): JournaledTable {
  return table(name, columns, key, { table: 'actor', columns: owner });
}
