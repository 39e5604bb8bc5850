// The first shape of the file: actors, ties, words, judgement, views, logs and the journal.
import type { Migration } from './migration.ts';

export const core: Migration = {
  version: 10,
  name: 'core',
  up: (db) => {
    db.exec(words);
    db.exec(actors);
    db.exec(ties);
    db.exec(judgement);
    db.exec(seeing);
    db.exec(memory);
  },
};

const words = `
CREATE TABLE domain(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT, colour TEXT NOT NULL, icon TEXT NOT NULL, sort INTEGER NOT NULL) STRICT;
CREATE TABLE partner_type(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT, domain_id TEXT NOT NULL REFERENCES domain(id), parent_id TEXT REFERENCES partner_type(id)) STRICT;
CREATE INDEX partner_type_domain ON partner_type(domain_id);
CREATE INDEX partner_type_parent ON partner_type(parent_id);
CREATE TABLE role(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT) STRICT;
CREATE TABLE relation_type(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT, reverse_label TEXT NOT NULL, is_symmetric INTEGER NOT NULL) STRICT;
CREATE TABLE phase(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT, sort INTEGER NOT NULL) STRICT;
CREATE TABLE area(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('country','province','region','set','municipality','district','postcode')), code TEXT, name TEXT NOT NULL, year INTEGER, is_builtin INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE area_member(area_id TEXT NOT NULL REFERENCES area(id) ON DELETE CASCADE, member_id TEXT NOT NULL REFERENCES area(id) ON DELETE CASCADE, PRIMARY KEY(area_id, member_id)) STRICT, WITHOUT ROWID;
CREATE INDEX area_member_member ON area_member(member_id);
CREATE TABLE area_alias(area_id TEXT NOT NULL REFERENCES area(id) ON DELETE CASCADE, name TEXT NOT NULL, PRIMARY KEY(area_id, name)) STRICT, WITHOUT ROWID;
CREATE TABLE theme(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT, template_id TEXT) STRICT;
`;

const actors = `
CREATE TABLE actor(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('organisation','person','consultation','agreement')), label TEXT NOT NULL, sort_key TEXT NOT NULL, presence TEXT NOT NULL CHECK(presence IN ('present','missing')), scale TEXT, source TEXT NOT NULL DEFAULT '', confirmed_on TEXT, notes TEXT NOT NULL DEFAULT '', valid_from TEXT, valid_until TEXT, created_on TEXT NOT NULL) STRICT;
CREATE INDEX actor_kind_sort ON actor(kind, sort_key);
CREATE TABLE organisation(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, parent_id TEXT REFERENCES organisation(actor_id) ON DELETE SET NULL, kvk TEXT NOT NULL DEFAULT '', website TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX organisation_parent ON organisation(parent_id);
CREATE TABLE person(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, title TEXT NOT NULL DEFAULT '', given_name TEXT NOT NULL DEFAULT '', prefix TEXT NOT NULL DEFAULT '', family_name TEXT NOT NULL DEFAULT '', has_lived_experience INTEGER, purpose TEXT NOT NULL DEFAULT '', legal_ground TEXT NOT NULL DEFAULT '', recorded_on TEXT NOT NULL, review_by TEXT, may_show INTEGER NOT NULL DEFAULT 1, may_export INTEGER NOT NULL DEFAULT 1) STRICT;
CREATE TABLE alias(actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, name TEXT NOT NULL, PRIMARY KEY(actor_id, name)) STRICT, WITHOUT ROWID;
CREATE TABLE address(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, street TEXT NOT NULL, postcode TEXT NOT NULL, city TEXT NOT NULL, country TEXT NOT NULL) STRICT;
CREATE TABLE contact_point(id TEXT PRIMARY KEY NOT NULL, actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind TEXT NOT NULL CHECK(kind IN ('phone','mobile','email')), value TEXT NOT NULL, normalised TEXT, label TEXT NOT NULL DEFAULT '', is_primary INTEGER NOT NULL, is_private INTEGER NOT NULL, sort INTEGER NOT NULL) STRICT;
CREATE INDEX contact_point_actor ON contact_point(actor_id);
CREATE TABLE actor_area(actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, area_id TEXT NOT NULL REFERENCES area(id), PRIMARY KEY(actor_id, area_id)) STRICT, WITHOUT ROWID;
CREATE INDEX actor_area_area ON actor_area(area_id);
CREATE TABLE actor_theme(actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, theme_id TEXT NOT NULL REFERENCES theme(id), PRIMARY KEY(actor_id, theme_id)) STRICT, WITHOUT ROWID;
CREATE INDEX actor_theme_theme ON actor_theme(theme_id);
CREATE TABLE organisation_type(actor_id TEXT NOT NULL REFERENCES organisation(actor_id) ON DELETE CASCADE, type_id TEXT NOT NULL REFERENCES partner_type(id), sort INTEGER NOT NULL, PRIMARY KEY(actor_id, type_id)) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_type_type ON organisation_type(type_id);
`;

const ties = `
CREATE TABLE position(id TEXT PRIMARY KEY NOT NULL, person_id TEXT REFERENCES person(actor_id) ON DELETE CASCADE, organisation_id TEXT NOT NULL REFERENCES organisation(actor_id) ON DELETE CASCADE, role_id TEXT REFERENCES role(id), role_text TEXT NOT NULL DEFAULT '', level TEXT, is_primary INTEGER NOT NULL, valid_from TEXT, valid_until TEXT) STRICT;
CREATE INDEX position_person ON position(person_id);
CREATE INDEX position_organisation ON position(organisation_id);
CREATE INDEX position_role ON position(role_id);
CREATE TABLE position_area(position_id TEXT NOT NULL REFERENCES position(id) ON DELETE CASCADE, area_id TEXT NOT NULL REFERENCES area(id), PRIMARY KEY(position_id, area_id)) STRICT, WITHOUT ROWID;
CREATE INDEX position_area_area ON position_area(area_id);
CREATE TABLE position_theme(position_id TEXT NOT NULL REFERENCES position(id) ON DELETE CASCADE, theme_id TEXT NOT NULL REFERENCES theme(id), PRIMARY KEY(position_id, theme_id)) STRICT, WITHOUT ROWID;
CREATE INDEX position_theme_theme ON position_theme(theme_id);
CREATE TABLE relation(id TEXT PRIMARY KEY NOT NULL, from_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, to_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, type_id TEXT NOT NULL REFERENCES relation_type(id), status TEXT NOT NULL CHECK(status IN ('existing','desired','exploring','ended')), intensity INTEGER CHECK(intensity BETWEEN 0 AND 5), is_one_sided INTEGER, level TEXT, phase_id TEXT REFERENCES phase(id), frequency TEXT, is_bottleneck INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', confirmed_on TEXT, valid_from TEXT, valid_until TEXT, CHECK(from_id <> to_id)) STRICT;
CREATE INDEX relation_from ON relation(from_id);
CREATE INDEX relation_to ON relation(to_id);
CREATE INDEX relation_type_of ON relation(type_id);
CREATE INDEX relation_phase ON relation(phase_id);
CREATE TABLE relation_theme(relation_id TEXT NOT NULL REFERENCES relation(id) ON DELETE CASCADE, theme_id TEXT NOT NULL REFERENCES theme(id), PRIMARY KEY(relation_id, theme_id)) STRICT, WITHOUT ROWID;
CREATE INDEX relation_theme_theme ON relation_theme(theme_id);
`;

const judgement = `
CREATE TABLE template(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, theme_id TEXT REFERENCES theme(id), origin TEXT NOT NULL CHECK(origin IN ('builtin','own')), derived_from TEXT, source TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX template_theme ON template(theme_id);
CREATE TABLE expectation(id TEXT PRIMARY KEY NOT NULL, template_id TEXT NOT NULL REFERENCES template(id) ON DELETE CASCADE, kind TEXT NOT NULL CHECK(kind IN ('partner','role','relation','consultation')), partner_type_id TEXT, role_id TEXT, relation_type_id TEXT, from_type_id TEXT, to_type_id TEXT, text TEXT NOT NULL DEFAULT '', scale TEXT, frequency TEXT NOT NULL DEFAULT '', requirement TEXT NOT NULL CHECK(requirement IN ('required','desirable')), source_mark TEXT NOT NULL DEFAULT '', sort INTEGER NOT NULL) STRICT;
CREATE INDEX expectation_template ON expectation(template_id);
CREATE TABLE gap_decision(gap_key TEXT PRIMARY KEY NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '', owner_id TEXT REFERENCES actor(id) ON DELETE SET NULL, due_on TEXT, rests_on TEXT NOT NULL, decided_on TEXT NOT NULL) STRICT;
CREATE INDEX gap_decision_owner ON gap_decision(owner_id);
`;

const seeing = `
CREATE TABLE network(id INTEGER PRIMARY KEY CHECK(id = 1), name TEXT NOT NULL, goal TEXT NOT NULL DEFAULT '', own_actor_id TEXT REFERENCES actor(id) ON DELETE SET NULL, region_area_id TEXT REFERENCES area(id), reference_date TEXT) STRICT;
CREATE TABLE network_template(id TEXT PRIMARY KEY NOT NULL, template_id TEXT NOT NULL REFERENCES template(id) ON DELETE CASCADE, area_id TEXT REFERENCES area(id) ON DELETE CASCADE) STRICT;
CREATE INDEX network_template_template ON network_template(template_id);
CREATE INDEX network_template_area ON network_template(area_id);
CREATE TABLE view(id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '{}', sort INTEGER NOT NULL) STRICT;
CREATE TABLE placement(view_id TEXT NOT NULL REFERENCES view(id) ON DELETE CASCADE, actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, x REAL NOT NULL, y REAL NOT NULL, is_pinned INTEGER NOT NULL, PRIMARY KEY(view_id, actor_id)) STRICT, WITHOUT ROWID;
CREATE INDEX placement_actor ON placement(actor_id);
`;

const memory = `
CREATE TABLE import_run(id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, file_name TEXT NOT NULL, file_hash TEXT NOT NULL, mapping TEXT NOT NULL, counts TEXT NOT NULL) STRICT;
CREATE TABLE export_log(id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL, purpose TEXT NOT NULL, fields TEXT NOT NULL, rows INTEGER NOT NULL, left_out INTEGER NOT NULL) STRICT;
CREATE TABLE change_set(id INTEGER PRIMARY KEY, code TEXT NOT NULL, label_params TEXT NOT NULL, at TEXT NOT NULL, undone_at TEXT) STRICT;
CREATE TABLE change_row(set_id INTEGER NOT NULL REFERENCES change_set(id) ON DELETE CASCADE, tbl TEXT NOT NULL, row_id TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY(set_id, tbl, row_id)) STRICT, WITHOUT ROWID;
CREATE TABLE journal_state(one INTEGER PRIMARY KEY CHECK(one = 1), recording INTEGER, is_bulk INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO journal_state VALUES(1, NULL, 0);
CREATE TABLE search_doc(fts_rowid INTEGER PRIMARY KEY, actor_id TEXT NOT NULL UNIQUE REFERENCES actor(id) ON DELETE CASCADE, label TEXT NOT NULL, aliases TEXT NOT NULL, roles TEXT NOT NULL, organisations TEXT NOT NULL, themes TEXT NOT NULL, places TEXT NOT NULL, contact TEXT NOT NULL, notes TEXT NOT NULL) STRICT;
`;
