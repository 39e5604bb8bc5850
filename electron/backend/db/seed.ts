// Fills a new file with the built-in words, areas and templates. Written once; later changes come by migration.
import type { Database } from 'better-sqlite3';
import { builtinAreas } from '../../../shared/reference/builtinAreas.ts';
import { domains } from '../../../shared/reference/domains.ts';
import { partnerTypes } from '../../../shared/reference/partnerTypes.ts';
import { phases } from '../../../shared/reference/phases.ts';
import { relationTypes } from '../../../shared/reference/relationTypes.ts';
import { roles } from '../../../shared/reference/roles.ts';
import { themes } from '../../../shared/reference/themes.ts';
import { chainTemplates } from '../../../shared/templates/chainTemplates.ts';
import { toTemplate } from '../../../shared/templates/toTemplate.ts';
import { createTemplateRepo } from './repositories/templateRepo.ts';

/** Writes the network's own row, its main view and everything built in. */
export function seedNetwork(db: Database, name: string): void {
  db.transaction(() => {
    db.prepare('INSERT INTO network(id, name) VALUES(1, ?)').run(name);
    db.prepare("INSERT INTO view(id, name, sort) VALUES('main', 'Kaart', 0)").run();
    seedWords(db);
    seedAreas(db);
    seedTemplates(db);
  }).immediate();
}

function seedWords(db: Database): void {
  const domain = db.prepare('INSERT INTO domain(id, label, is_builtin, colour, icon, sort) VALUES(?, ?, 1, ?, ?, ?)');
  domains.forEach((each, sort) => domain.run(each.id, each.label, each.colour, each.icon, sort));
  const type = db.prepare('INSERT INTO partner_type(id, label, is_builtin, domain_id) VALUES(?, ?, 1, ?)');
  for (const each of partnerTypes) type.run(each.id, each.label, each.domainId);
  const role = db.prepare('INSERT INTO role(id, label, is_builtin) VALUES(?, ?, 1)');
  for (const each of roles) role.run(each.id, each.label);
  const relationType = db.prepare(
    'INSERT INTO relation_type(id, label, is_builtin, reverse_label, is_symmetric) VALUES(?, ?, 1, ?, ?)',
  );
  for (const each of relationTypes) relationType.run(each.id, each.label, each.reverseLabel, Number(each.isSymmetric));
  const phase = db.prepare('INSERT INTO phase(id, label, is_builtin, sort) VALUES(?, ?, 1, ?)');
  phases.forEach((each, sort) => phase.run(each.id, each.label, sort));
  const theme = db.prepare('INSERT INTO theme(id, label, is_builtin, template_id) VALUES(?, ?, 1, ?)');
  for (const each of themes) theme.run(each.id, each.label, each.templateId);
}

function seedAreas(db: Database): void {
  const areas = builtinAreas();
  const area = db.prepare('INSERT INTO area(id, kind, code, name, year, is_builtin) VALUES(?, ?, ?, ?, ?, 1)');
  for (const each of areas) area.run(each.id, each.kind, each.code, each.name, each.year);
  const member = db.prepare('INSERT INTO area_member(area_id, member_id) VALUES(?, ?)');
  const alias = db.prepare('INSERT INTO area_alias(area_id, name) VALUES(?, ?)');
  for (const each of areas) {
    for (const memberId of each.memberIds) member.run(each.id, memberId);
    for (const name of each.aliases) alias.run(each.id, name);
  }
}

function seedTemplates(db: Database): void {
  const repo = createTemplateRepo(db);
  for (const { expectations, ...head } of chainTemplates.map(toTemplate)) {
    repo.insert(head);
    repo.addExpectations(head.id, expectations);
  }
}
