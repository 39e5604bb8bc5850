// The one sentence on top of "Wie mist er?": how many required partners are not there, where and for what.
import { templatePhrase } from '../templates/templatePhrase.ts';
import type { GapView } from './gapView.ts';
import type { CoverageTotals } from './types.ts';

type Named = { readonly id: string; readonly label: string };

export type HeadlineFacts = {
  readonly totals: CoverageTotals;
  /** Names of the chosen areas; empty = the network as a whole. */
  readonly areaNames: readonly string[];
  readonly templates: readonly Named[];
};

/** The headline for an evaluation. */
export function headlineOf(view: GapView, totals: CoverageTotals, language: 'nl' | 'en'): string {
  const { checks, templates } = view.context;
  const areaIds = new Set(checks.flatMap(({ areaId }) => (areaId === null ? [] : [areaId])));
  const chosen = new Set(checks.map((check) => check.templateId));
  return headline(
    {
      totals,
      areaNames: [...areaIds].map(view.areas.nameOf),
      templates: templates.filter((each) => chosen.has(each.id)),
    },
    language,
  );
}

/**
 * "In Nieuwegein ontbreken 6 van de 8 verplichte partners voor uitstroom uit de opvang." The count is of partner
 * types that the map does not show; whether they exist is not yet said.
 */
export function headline(facts: HeadlineFacts, language: 'nl' | 'en'): string {
  return language === 'nl' ? dutch(facts) : english(facts);
}

function dutch({ totals, areaNames, templates }: HeadlineFacts): string {
  if (templates.length === 0) return 'Kies een sjabloon om te zien wie er mist.';
  const where = place(areaNames, {
    none: 'In dit netwerk',
    one: (name) => `In ${name}`,
    many: (n) => `In ${n} gebieden`,
  });
  const chain = `voor ${chains(templates, 'nl')}`;
  const { required } = totals;
  const absent = required - totals.filled;
  if (required === 0) return `${where} zijn er geen verplichte partners ${chain}.`;
  if (absent === 0 && required === 1) return `${where} is de enige verplichte partner ${chain} in beeld.`;
  if (absent === 0) return `${where} zijn alle ${required} verplichte partners ${chain} in beeld.`;
  if (required === 1) return `${where} ontbreekt de enige verplichte partner ${chain}.`;
  if (absent === required) return `${where} ontbreken alle ${required} verplichte partners ${chain}.`;
  return `${where} ${absent === 1 ? 'ontbreekt' : 'ontbreken'} ${absent} van de ${required} verplichte partners ${chain}.`;
}

function english({ totals, areaNames, templates }: HeadlineFacts): string {
  if (templates.length === 0) return 'Choose a template to see who is missing.';
  const where = place(areaNames, {
    none: 'In this network',
    one: (name) => `In ${name}`,
    many: (n) => `In ${n} areas`,
  });
  const chain = `for ${chains(templates, 'en')}`;
  const { required } = totals;
  const absent = required - totals.filled;
  if (required === 0) return `${where} there are no required partners ${chain}.`;
  if (absent === 0 && required === 1) return `${where} the only required partner ${chain} is on the map.`;
  if (absent === 0) return `${where} all ${required} required partners ${chain} are on the map.`;
  if (required === 1) return `${where} the only required partner ${chain} is missing.`;
  if (absent === required) return `${where} all ${required} required partners ${chain} are missing.`;
  return `${where} ${absent} of the ${required} required partners ${chain} ${absent === 1 ? 'is' : 'are'} missing.`;
}

type PlaceWords = {
  readonly none: string;
  readonly one: (name: string) => string;
  readonly many: (count: number) => string;
};

function place(areaNames: readonly string[], words: PlaceWords): string {
  const [only] = areaNames;
  if (only === undefined) return words.none;
  return areaNames.length === 1 ? words.one(only) : words.many(areaNames.length);
}

function chains(templates: readonly Named[], language: 'nl' | 'en'): string {
  const phrases = templates.map((each) => templatePhrase(each, language));
  if (phrases.length > 2) return language === 'nl' ? `${phrases.length} ketens` : `${phrases.length} chains`;
  return phrases.join(language === 'nl' ? ' en ' : ' and ');
}
