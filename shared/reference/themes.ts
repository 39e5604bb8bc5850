// The themes a network starts with: the chains that have a template, and twelve more subjects without one.

export type Theme = {
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  /** The chain template made for this theme; null when there is none. */
  readonly templateId: string | null;
};

type Row = readonly [id: string, label: string, gloss: string, templateId?: string];

const rows: readonly Row[] = [
  ['huiselijk-geweld', 'Huiselijk geweld en kindermishandeling', 'Domestic violence and child abuse', 'T1'],
  ['onbegrepen-gedrag', 'Onbegrepen gedrag', 'Misunderstood behaviour', 'T2'],
  ['nazorg-detentie', 'Nazorg (ex-)gedetineerden', 'Aftercare for (former) prisoners', 'T3'],
  ['woonoverlast', 'Woonoverlast', 'Residential nuisance', 'T4'],
  ['woningvervuiling', 'Woningvervuiling', 'Domestic squalor and hoarding', 'T5'],
  ['uitstroom-mo-bw', 'Uitstroom maatschappelijke opvang en beschermd wonen', 'Moving on from shelter', 'T6'],
  ['dakloosheid', 'Dak- en thuisloosheid en zwerfjongeren', 'Homelessness', 'T7'],
  ['mensenhandel', 'Mensenhandel', 'Human trafficking', 'T8'],
  ['jeugd-veiligheid', 'Jeugd en veiligheid (jeugdgroepen)', 'Youth and safety', 'T9'],
  ['radicalisering', 'Radicalisering en extremisme', 'Radicalisation and extremism', 'T10'],
  ['high-impact-crime', 'High impact crime / PGA / Top X', 'High impact crime', 'T11'],
  ['vroegsignalering-schulden', 'Vroegsignalering schulden en preventie huisuitzetting', 'Early signs of debt', 'T12'],
  ['straf-zorg-wijk', 'Straf en zorg in de wijk (proeftuin)', 'Justice and care in the neighbourhood', 'T13'],
  ['ouderenmishandeling', 'Ouderenmishandeling', 'Elder abuse'],
  ['complexe-scheidingen', 'Complexe scheidingen', 'Complex divorces'],
  ['stalking', 'Stalking', 'Stalking'],
  ['ondermijning', 'Ondermijning', 'Organised crime in local life'],
  ['arbeidsmigranten', 'Arbeidsmigranten', 'Labour migrants'],
  ['asiel', 'Asiel/statushouders', 'Asylum and refugees'],
  ['eenzaamheid', 'Eenzaamheid', 'Loneliness'],
  ['schoolverzuim', 'Schoolverzuim', 'Truancy'],
  ['ggz-wijk', 'GGZ in de wijk', 'Mental health in the neighbourhood'],
  ['verslaving', 'Verslaving', 'Addiction'],
  ['jeugdbescherming', 'Jeugdbescherming', 'Child protection'],
  ['eergerelateerd-geweld', 'Eergerelateerd geweld', 'Honour-related violence'],
];

export const themes: readonly Theme[] = rows.map(([id, label, gloss, templateId = null]) => ({
  id,
  label,
  gloss,
  templateId,
}));
