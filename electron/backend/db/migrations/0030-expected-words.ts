// What a template expects names its consultation by id and says where a tie is kept, instead of hiding both in a text.
import type { Migration } from './migration.ts';

export const expectedWords: Migration = {
  version: 30,
  name: 'expected-words',
  up: (db) => {
    db.exec(`
ALTER TABLE expectation ADD COLUMN consultation_type_id TEXT;
ALTER TABLE expectation ADD COLUMN via TEXT CHECK(via IN ('relation','agreement','participation'));
UPDATE expectation SET via = CASE WHEN text IN ('agreement','participation') THEN text ELSE 'relation' END WHERE kind = 'relation';
UPDATE expectation SET text = '' WHERE kind = 'relation' AND via <> 'relation';
`);
    // A word that the user already has under this id or this name stays as it is.
    const type = db.prepare(
      'INSERT INTO consultation_type(id, label, is_builtin) SELECT ?, ?, 1 WHERE NOT EXISTS (SELECT 1 FROM consultation_type WHERE id = ? OR label = ?)',
    );
    for (const [id, label] of newTypes) type.run(id, label, id, label);
    const idOfLabel = db.prepare<[string], string>('SELECT id FROM consultation_type WHERE label = ?').pluck();
    const name = db.prepare("UPDATE expectation SET consultation_type_id = ? WHERE kind = 'consultation' AND text = ?");
    for (const [text, id, label] of typesByText) name.run(idOfLabel.get(label) ?? id, text);
  },
};

const newTypes: readonly (readonly [id: string, label: string])[] = [
  ['ric_overleg', 'RIC-overleg'],
  ['team_woonoverlast', 'Team woonoverlast'],
  ['uitstroomtafel', 'Uitstroomtafel'],
  ['toegangstafel', 'Centrale toegangstafel'],
  ['regionaal_mensenhandel', 'Regionaal overleg mensenhandel'],
  ['voortgangsoverleg', 'Voortgangsoverleg'],
];

/** The texts that templates of version 20 have, with the type they mean: its id, and its name where it is one of the new. */
const typesByText: readonly (readonly [text: string, id: string, label: string])[] = [
  ['MDO', 'mdo', ''],
  ['Casusoverleg', 'casusoverleg', ''],
  ['Vangnetoverleg', 'vangnetoverleg', ''],
  ['Convenantoverleg', 'convenantoverleg', ''],
  ['ZSM-tafel', 'zsm_tafel', ''],
  ['Weegploeg', 'weegploeg', ''],
  ['PGA-/Top X-overleg', 'pga_topx', ''],
  ['MDA++', 'mda', ''],
  ['Regionaal jeugdnetwerk/jeugdgroepenoverleg', 'jeugdnetwerk', ''],
  ['Driehoek', 'driehoek', ''],
  ['Stuurgroep ZVH', 'stuurgroep', ''],
  ['Beleidsoverleg centrumgemeenten', 'beleidsoverleg', ''],
  ['Zorgcoördinatorenoverleg', 'zorgcoordinatoren', ''],
  ['Levenslooptafel/adviestafel', 'levenslooptafel', ''],
  ...newTypes.map(([id, label]) => [label, id, label] as const),
];
