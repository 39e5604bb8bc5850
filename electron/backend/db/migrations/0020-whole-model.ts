// The whole model: consultations, agreements, missing partners on their way, issues, contact moments, tags and pictures.
import type { Migration } from './migration.ts';

export const wholeModel: Migration = {
  version: 20,
  name: 'whole-model',
  up: (db) => {
    db.exec(words);
    const type = db.prepare('INSERT INTO consultation_type(id, label, is_builtin) VALUES(?, ?, 1)');
    for (const [id, label] of consultationTypes) type.run(id, label);
    const kind = db.prepare('INSERT INTO agreement_kind(id, label, is_builtin) VALUES(?, ?, 1)');
    for (const [id, label] of agreementKinds) kind.run(id, label);
    db.exec(actors);
    db.exec(judgement);
    db.exec(roads);
  },
};

const words = `
CREATE TABLE consultation_type(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT) STRICT;
CREATE TABLE agreement_kind(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT) STRICT;
CREATE TABLE tag(id TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL, is_builtin INTEGER NOT NULL DEFAULT 0, retired_on TEXT) STRICT;
`;

const actors = `
ALTER TABLE organisation ADD COLUMN goal TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN offers TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN does_not_offer TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN expects TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN target_group TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN excludes TEXT NOT NULL DEFAULT '';
ALTER TABLE organisation ADD COLUMN logo_sha TEXT;
ALTER TABLE person ADD COLUMN photo_sha TEXT;
CREATE TABLE asset(sha256 TEXT PRIMARY KEY NOT NULL, mime TEXT NOT NULL, width INTEGER NOT NULL, height INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE consultation(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, type_id TEXT REFERENCES consultation_type(id), frequency TEXT, nth_weekday TEXT, chair_id TEXT REFERENCES actor(id) ON DELETE SET NULL, level TEXT, ave_phase INTEGER CHECK(ave_phase BETWEEN 0 AND 4), phase_id TEXT REFERENCES phase(id), intensity INTEGER CHECK(intensity BETWEEN 0 AND 5), stage TEXT NOT NULL CHECK(stage IN ('pilot','running')), introduced_on TEXT) STRICT;
CREATE INDEX consultation_type_of ON consultation(type_id);
CREATE INDEX consultation_chair ON consultation(chair_id);
CREATE INDEX consultation_phase ON consultation(phase_id);
CREATE TABLE participation(id TEXT PRIMARY KEY NOT NULL, consultation_id TEXT NOT NULL REFERENCES consultation(actor_id) ON DELETE CASCADE, actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, role TEXT NOT NULL CHECK(role IN ('permanent','agenda','on_call')), valid_from TEXT, valid_until TEXT, CHECK(consultation_id <> actor_id)) STRICT;
CREATE INDEX participation_consultation ON participation(consultation_id);
CREATE INDEX participation_actor ON participation(actor_id);
CREATE TABLE agreement(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, kind_id TEXT REFERENCES agreement_kind(id), frequency TEXT, link TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX agreement_kind_of ON agreement(kind_id);
CREATE TABLE party(agreement_id TEXT NOT NULL REFERENCES agreement(actor_id) ON DELETE CASCADE, actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, role TEXT NOT NULL DEFAULT '', sort INTEGER NOT NULL, PRIMARY KEY(agreement_id, actor_id), CHECK(agreement_id <> actor_id)) STRICT, WITHOUT ROWID;
CREATE INDEX party_actor ON party(actor_id);
CREATE TABLE missing_partner(actor_id TEXT PRIMARY KEY NOT NULL REFERENCES actor(id) ON DELETE CASCADE, stage TEXT NOT NULL CHECK(stage IN ('gap','role','candidate','invited','joined')), invited_by TEXT REFERENCES actor(id) ON DELETE SET NULL, invite_before TEXT, gap_key TEXT) STRICT;
CREATE INDEX missing_partner_inviter ON missing_partner(invited_by);
CREATE TABLE missed_by(actor_id TEXT NOT NULL REFERENCES missing_partner(actor_id) ON DELETE CASCADE, by_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, PRIMARY KEY(actor_id, by_id)) STRICT, WITHOUT ROWID;
CREATE INDEX missed_by_whom ON missed_by(by_id);
CREATE TABLE succession(from_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, to_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, on_date TEXT, PRIMARY KEY(from_id, to_id), CHECK(from_id <> to_id)) STRICT, WITHOUT ROWID;
CREATE INDEX succession_to ON succession(to_id);
CREATE TABLE actor_tag(actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, tag_id TEXT NOT NULL REFERENCES tag(id), PRIMARY KEY(actor_id, tag_id)) STRICT, WITHOUT ROWID;
CREATE INDEX actor_tag_tag ON actor_tag(tag_id);
`;

// An issue outlives what it is about: the subject may go, the agreement to act does not.
const judgement = `
CREATE TABLE issue(id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('issue','action')), title TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', level TEXT, owner_id TEXT REFERENCES actor(id) ON DELETE SET NULL, due_on TEXT, status TEXT NOT NULL CHECK(status IN ('open','busy','done','dropped')), actor_id TEXT REFERENCES actor(id) ON DELETE SET NULL, relation_id TEXT REFERENCES relation(id) ON DELETE SET NULL, gap_key TEXT, created_on TEXT NOT NULL, closed_on TEXT, CHECK((actor_id IS NOT NULL) + (relation_id IS NOT NULL) + (gap_key IS NOT NULL) <= 1)) STRICT;
CREATE INDEX issue_owner ON issue(owner_id);
CREATE INDEX issue_actor ON issue(actor_id);
CREATE INDEX issue_relation ON issue(relation_id);
CREATE TABLE contact_moment(id TEXT PRIMARY KEY NOT NULL, on_date TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('visit','call','email','meeting','other')), summary TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE contact_moment_actor(contact_moment_id TEXT NOT NULL REFERENCES contact_moment(id) ON DELETE CASCADE, actor_id TEXT NOT NULL REFERENCES actor(id) ON DELETE CASCADE, PRIMARY KEY(contact_moment_id, actor_id)) STRICT, WITHOUT ROWID;
CREATE INDEX contact_moment_actor_of ON contact_moment_actor(actor_id);
`;

// A partner drawn as missing before this version is somebody looked for.
const roads = `
INSERT INTO missing_partner(actor_id, stage) SELECT id, 'role' FROM actor WHERE presence = 'missing';
`;

const consultationTypes: readonly (readonly [string, string])[] = [
  ['mdo', 'Multidisciplinair overleg (MDO)'],
  ['casusoverleg', 'Casusoverleg'],
  ['casus_plus', 'Casus Plus-overleg'],
  ['signaleringsoverleg', 'Signaleringsoverleg'],
  ['vangnetoverleg', 'Vangnetoverleg'],
  ['expertiseteam', 'Expertiseteam of wijkoverleg'],
  ['convenantoverleg', 'Convenantoverleg'],
  ['zsm_tafel', 'ZSM-tafel'],
  ['vroeghulp', 'Vroeghulp'],
  ['weegploeg', 'Weegploeg'],
  ['pga_topx', 'PGA- of Top X-overleg'],
  ['mda', 'MDA++'],
  ['jeugdnetwerk', 'Regionaal jeugdnetwerk'],
  ['driehoek', 'Driehoek'],
  ['stuurgroep', 'Stuurgroep'],
  ['ambtelijk', 'Ambtelijk vooroverleg'],
  ['bestuurlijk', 'Bestuurlijk overleg'],
  ['beleidsoverleg', 'Beleidsoverleg centrumgemeenten'],
  ['werksessie', 'Ronde tafel of werksessie'],
  ['werktafel', 'Werktafel'],
  ['wijkschouw', 'Wijkschouw'],
  ['inloop', 'Inloop of buurtkeet'],
  ['zorgcoordinatoren', 'Zorgcoördinatorenoverleg'],
  ['strategisch_mensenhandel', 'Strategisch Overleg Mensenhandel'],
  ['task_force', 'Task Force'],
  ['levenslooptafel', 'Levenslooptafel of adviestafel'],
];

const agreementKinds: readonly (readonly [string, string])[] = [
  ['convenant', 'Convenant'],
  ['contract', 'Contract'],
  ['onderaanneming', 'Onderaanneming'],
  ['subsidie', 'Subsidie of inkoop'],
  ['gezamenlijk_budget', 'Gezamenlijk budget'],
  ['meldpunt', 'Gezamenlijk meldpunt'],
  ['mandaat', 'Mandaat'],
  ['werkafspraak', 'Werkafspraak'],
];
