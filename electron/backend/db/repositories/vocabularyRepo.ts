// The words of the network and the areas it knows.
import type { Database } from 'better-sqlite3';
import type {
  Area,
  AreaKind,
  Domain,
  Expectation,
  PartnerType,
  Phase,
  RelationType,
  Role,
  Template,
  Theme,
  Vocabulary,
} from '../../../../shared/schema/vocabulary.ts';
import { foldText } from '../../../../shared/text/fold.ts';
import { grouped } from '../rows.ts';

type WordRow = { id: string; label: string; is_builtin: number; retired_on: string | null };
type AreaRow = {
  id: string;
  kind: AreaKind;
  code: string | null;
  name: string;
  year: number | null;
  is_builtin: number;
};
type TemplateRow = {
  id: string;
  label: string;
  theme_id: string | null;
  origin: 'builtin' | 'own';
  derived_from: string | null;
  source: string;
};
type ExpectationRow = {
  id: string;
  template_id: string;
  kind: Expectation['kind'];
  partner_type_id: string | null;
  role_id: string | null;
  relation_type_id: string | null;
  from_type_id: string | null;
  to_type_id: string | null;
  consultation_type_id: string | null;
  via: Expectation['via'];
  text: string;
  scale: Expectation['scale'];
  frequency: string;
  min_count: number | null;
  requirement: Expectation['requirement'];
  source_mark: string;
};

export type VocabularyRepo = ReturnType<typeof createVocabularyRepo>;

export function createVocabularyRepo(db: Database) {
  const all = <Row>(sql: string) => {
    const statement = db.prepare<[], Row>(sql);
    return () => statement.all();
  };
  const domains = all<WordRow & { colour: string; icon: string; sort: number }>(
    'SELECT * FROM domain ORDER BY sort, id',
  );
  const types = all<WordRow & { domain_id: string; parent_id: string | null }>(
    'SELECT * FROM partner_type ORDER BY rowid',
  );
  const roles = all<WordRow>('SELECT * FROM role ORDER BY rowid');
  const relationTypes = all<WordRow & { reverse_label: string; is_symmetric: number }>(
    'SELECT * FROM relation_type ORDER BY rowid',
  );
  const consultationTypes = all<WordRow>('SELECT * FROM consultation_type ORDER BY rowid');
  const agreementKinds = all<WordRow>('SELECT * FROM agreement_kind ORDER BY rowid');
  const tags = all<WordRow>('SELECT * FROM tag ORDER BY rowid');
  const phases = all<WordRow & { sort: number }>('SELECT * FROM phase ORDER BY sort, id');
  const themes = all<WordRow & { template_id: string | null }>('SELECT * FROM theme ORDER BY rowid');
  const areas = all<AreaRow>('SELECT * FROM area ORDER BY rowid');
  const members = all<{ area_id: string; member_id: string }>('SELECT * FROM area_member');
  const aliases = all<{ area_id: string; name: string }>('SELECT * FROM area_alias');
  const templates = all<TemplateRow>('SELECT * FROM template ORDER BY rowid');
  const expectations = all<ExpectationRow>('SELECT * FROM expectation ORDER BY template_id, sort');
  const insertTheme = db.prepare('INSERT INTO theme(id, label) VALUES(?, ?)');

  return {
    areas: (): readonly Area[] => {
      const memberIds = grouped(
        members(),
        (row) => row.area_id,
        (row) => row.member_id,
      );
      const names = grouped(
        aliases(),
        (row) => row.area_id,
        (row) => row.name,
      );
      return areas().map((row) => ({
        id: row.id,
        kind: row.kind,
        code: row.code,
        name: row.name,
        year: row.year,
        isBuiltin: row.is_builtin === 1,
        memberIds: memberIds(row.id),
        aliases: names(row.id),
      }));
    },
    templates: (): readonly Template[] => {
      const expected = grouped(expectations(), (row) => row.template_id, rowToExpectation);
      return templates().map((row) => ({
        id: row.id,
        label: row.label,
        themeId: row.theme_id,
        origin: row.origin,
        derivedFromId: row.derived_from,
        source: row.source,
        expectations: expected(row.id),
      }));
    },
    words: (): Omit<Vocabulary, 'areas' | 'templates'> => ({
      domains: domains().map((row): Domain => ({ ...word(row), colour: row.colour, icon: row.icon, sort: row.sort })),
      partnerTypes: types().map(
        (row): PartnerType => ({ ...word(row), domainId: row.domain_id, parentId: row.parent_id }),
      ),
      roles: roles().map((row): Role => word(row)),
      relationTypes: relationTypes().map(
        (row): RelationType => ({ ...word(row), reverseLabel: row.reverse_label, isSymmetric: row.is_symmetric === 1 }),
      ),
      consultationTypes: consultationTypes().map(word),
      agreementKinds: agreementKinds().map(word),
      tags: tags().map(word),
      phases: phases().map((row): Phase => ({ ...word(row), sort: row.sort })),
      themes: themes().map((row): Theme => ({ ...word(row), templateId: row.template_id })),
    }),
    /** The theme of this name, whatever its case and accents; null when there is none. */
    themeNamed: (label: string): string | null => {
      const folded = foldText(label);
      return themes().find((row) => foldText(row.label) === folded)?.id ?? null;
    },
    insertTheme: (id: string, label: string): void => void insertTheme.run(id, label),
  };
}

function word(row: WordRow) {
  return { id: row.id, label: row.label, isBuiltin: row.is_builtin === 1, retiredOn: row.retired_on };
}

function rowToExpectation(row: ExpectationRow): Expectation {
  return {
    id: row.id,
    kind: row.kind,
    partnerTypeId: row.partner_type_id,
    roleId: row.role_id,
    relationTypeId: row.relation_type_id,
    fromTypeId: row.from_type_id,
    toTypeId: row.to_type_id,
    consultationTypeId: row.consultation_type_id,
    via: row.via,
    text: row.text,
    scale: row.scale,
    frequency: row.frequency,
    minCount: row.min_count ?? 1,
    requirement: row.requirement,
    sourceMark: row.source_mark,
  };
}
