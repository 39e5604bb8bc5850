// Templates and what they expect. Reading them whole is the vocabulary's: a screen holds them with the words.
import type { Database } from 'better-sqlite3';
import type { Template } from '../../../../shared/schema/vocabulary.ts';
import type { ExpectationColumns } from '../../../../shared/templates/expectationColumns.ts';

export type TemplateHead = Omit<Template, 'expectations'>;
type Row = {
  id: string;
  label: string;
  theme_id: string | null;
  origin: Template['origin'];
  derived_from: string | null;
  source: string;
};

export function createTemplateRepo(db: Database) {
  const rows = db.prepare<[], Row>('SELECT * FROM template');
  const insert = db.prepare(
    'INSERT INTO template(id, label, theme_id, origin, derived_from, source) VALUES(@id, @label, @themeId, @origin, @derivedFromId, @source)',
  );
  const update = db.prepare('UPDATE template SET label = @label, theme_id = @themeId, source = @source WHERE id = @id');
  const remove = db.prepare('DELETE FROM template WHERE id = ?');
  const owner = db.prepare<[string], { template_id: string; kind: string }>(
    'SELECT template_id, kind FROM expectation WHERE id = ?',
  );
  const lastSort = db.prepare('SELECT coalesce(max(sort), -1) FROM expectation WHERE template_id = ?').pluck();
  const insertExpectation = db.prepare(
    `INSERT INTO expectation(id, template_id, kind, partner_type_id, role_id, relation_type_id, from_type_id, to_type_id, consultation_type_id, via, text, scale, frequency, min_count, requirement, source_mark, sort)
     VALUES(@id, @templateId, @kind, @partnerTypeId, @roleId, @relationTypeId, @fromTypeId, @toTypeId, @consultationTypeId, @via, @text, @scale, @frequency, @minCount, @requirement, @sourceMark, @sort)`,
  );
  const updateExpectation = db.prepare(
    `UPDATE expectation SET partner_type_id = @partnerTypeId, role_id = @roleId, relation_type_id = @relationTypeId, from_type_id = @fromTypeId,
     to_type_id = @toTypeId, consultation_type_id = @consultationTypeId, via = @via, text = @text, scale = @scale, frequency = @frequency, min_count = @minCount,
     requirement = @requirement, source_mark = @sourceMark WHERE id = @id`,
  );
  const removeExpectation = db.prepare('DELETE FROM expectation WHERE id = ?');

  return {
    heads: (): readonly TemplateHead[] =>
      rows.all().map((row) => ({
        id: row.id,
        label: row.label,
        themeId: row.theme_id,
        origin: row.origin,
        derivedFromId: row.derived_from,
        source: row.source,
      })),
    insert: (head: TemplateHead): void => void insert.run(head),
    update: ({ id, label, themeId, source }: TemplateHead): void => void update.run({ id, label, themeId, source }),
    remove: (id: string): void => void remove.run(id),
    /** To which template an expectation belongs and of what kind it is; null when it is not there. */
    ownerOf: (expectationId: string): { readonly templateId: string; readonly kind: string } | null => {
      const row = owner.get(expectationId);
      return row ? { templateId: row.template_id, kind: row.kind } : null;
    },
    /** At the end, in this order. */
    addExpectations: (templateId: string, added: readonly (ExpectationColumns & { readonly id: string })[]): void => {
      const last = lastSort.get(templateId) as number;
      added.forEach((row, index) => insertExpectation.run({ ...row, templateId, sort: last + 1 + index }));
    },
    /** The kind of an expectation stays. */
    setExpectation: (id: string, columns: ExpectationColumns): void => void updateExpectation.run({ ...columns, id }),
    removeExpectations: (ids: readonly string[]): void => {
      for (const id of ids) removeExpectation.run(id);
    },
  };
}
