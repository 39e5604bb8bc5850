// The Dutch words of the lists whose meaning the program relies on, as they stand in the workbook.
import {
  frequencies,
  levels,
  participationRoles,
  relationStatuses,
  scales,
  type Frequency,
  type Level,
  type ParticipationRole,
  type RelationStatus,
  type Scale,
} from '../schema/lists.ts';
import { missingStages, type MissingStage } from '../schema/missing.ts';
import { createWordBook, type Named, type WordBook } from './wordBook.ts';

const scaleLabels: Readonly<Record<Scale, string>> = {
  land: 'Landelijk',
  bovenregio: 'Bovenregionaal',
  regio: 'Regio',
  subregio: 'Subregio',
  gemeente: 'Gemeente',
  wijk: 'Wijk',
  postcode: 'Postcodegebied',
};
const levelLabels: Readonly<Record<Level, string>> = {
  bestuur: 'Bestuur',
  beleid: 'Beleid',
  uitvoering: 'Uitvoering',
  casus: 'Casus',
};
const statusLabels: Readonly<Record<RelationStatus, string>> = {
  existing: 'Bestaand',
  desired: 'Gewenst',
  exploring: 'Verkenning',
  ended: 'Beëindigd',
};
const frequencyLabels: Readonly<Record<Frequency, string>> = {
  daily: 'Dagelijks',
  weekly: 'Wekelijks',
  two_weekly: 'Elke twee weken',
  three_weekly: 'Elke drie weken',
  monthly: 'Maandelijks',
  six_weekly: 'Elke zes weken',
  quarterly: 'Elk kwartaal',
  half_yearly: 'Elk half jaar',
  yearly: 'Jaarlijks',
  on_call: 'Op afroep',
  unknown: 'Niet bekend',
};
const frequencyAliases: Partial<Readonly<Record<Frequency, readonly string[]>>> = {
  two_weekly: ['tweewekelijks', '2-wekelijks', 'om de week'],
  three_weekly: ['driewekelijks', '3-wekelijks'],
  six_weekly: ['zeswekelijks', '6-wekelijks'],
  quarterly: ['per kwartaal', 'kwartaal', 'driemaandelijks'],
  half_yearly: ['halfjaarlijks', 'half jaar'],
  monthly: ['iedere maand', 'elke maand'],
  weekly: ['iedere week', 'elke week'],
  yearly: ['elk jaar', 'ieder jaar'],
};
const roleLabels: Readonly<Record<ParticipationRole | 'chair', string>> = {
  permanent: 'Vast',
  agenda: 'Agenda',
  on_call: 'Op afroep',
  chair: 'Voorzitter',
};
const stageLabels: Readonly<Record<MissingStage, string>> = {
  gap: 'Gat',
  role: 'Rol',
  candidate: 'Kandidaat',
  invited: 'Uitgenodigd',
  joined: 'Aangesloten',
};

/** On the map, or on the way to it. */
export const presentLabel = 'Aanwezig';
export const activeLabel = 'Actief';
export const leftLabel = 'Vertrokken';

/** May be shown on screen and may leave with a list. */
export const visibilities = ['all', 'shown', 'exported', 'own'] as const;
export type Visibility = (typeof visibilities)[number];
const visibilityLabels: Readonly<Record<Visibility, string>> = {
  all: 'Tonen en meegeven',
  shown: 'Alleen tonen',
  exported: 'Alleen meegeven',
  own: 'Alleen voor mij',
};

function named<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, string>>,
  aliases: Partial<Readonly<Record<Id, readonly string[]>>> = {},
): readonly Named[] {
  return ids.map((id) => ({ id, label: labels[id], aliases: aliases[id] ?? [] }));
}

const presentWord: Named = { id: 'present', label: presentLabel, aliases: ['bestaand', 'actief', 'deelnemend'] };
const stageWords = named(missingStages, stageLabels, { role: ['gemist', 'missing', 'gewenst', 'ontbreekt'] });
const activeWord: Named = { id: 'active', label: activeLabel, aliases: ['aanwezig', 'present', 'in dienst'] };

/** From no contact to one team (0–5). */
const intensityWords = [
  'Geen contact',
  'Weten van elkaar',
  'Informeren elkaar',
  'Stemmen af',
  'Beslissen samen',
  'Werken als één team',
] as const;

export const closedLists = {
  scale: named(scales, scaleLabels, { land: ['land'], bovenregio: ['bovenregio'], postcode: ['postcode'] }),
  level: named(levels, levelLabels),
  relationStatus: named(relationStatuses, statusLabels, { exploring: ['in verkenning'] }),
  frequency: named(frequencies, frequencyLabels, frequencyAliases),
  participation: named([...participationRoles, 'chair'] as const, roleLabels, {
    permanent: ['vast lid', 'vaste deelnemer', 'lid'],
    agenda: ['agendalid'],
  }),
  organisationStatus: [presentWord, ...stageWords],
  personStatus: [activeWord, { id: 'left', label: leftLabel, aliases: ['uit dienst', 'weg'] }, ...stageWords],
  visibility: named(visibilities, visibilityLabels),
  yesNo: [
    { id: 'yes', label: 'ja', aliases: ['j', 'x', 'waar', 'true', '1'] },
    { id: 'no', label: 'nee', aliases: ['n', 'onwaar', 'false', '0'] },
  ],
  intensity: intensityWords.map((alias, index) => ({ id: String(index), label: String(index), aliases: [alias] })),
} as const satisfies Readonly<Record<string, readonly Named[]>>;

export type ClosedList = keyof typeof closedLists;

/** The labels to choose from. */
export function closedLabels(list: ClosedList): readonly string[] {
  return closedLists[list].map(({ label }) => label);
}

const books = new Map<ClosedList, WordBook>();

/** The words of a closed list. */
export function closedBook(list: ClosedList): WordBook {
  const known = books.get(list);
  if (known) return known;
  const book = createWordBook(closedLists[list]);
  books.set(list, book);
  return book;
}
