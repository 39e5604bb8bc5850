// A template as a file for another network: JSON that says its words by id and by name, because an own word has an id that
// only its own network knows.
import { z } from 'zod';
import { KnownError } from '../errors/codes.ts';
import { frequencies, requirements, scales } from '../schema/lists.ts';
import { expectationsToAdd, type NewExpectation } from '../schema/template.ts';
import { line, name } from '../schema/text.ts';
import type { Template, Vocabulary } from '../schema/vocabulary.ts';
import { foldText } from '../text/fold.ts';
import { expectationOf, namedWords, type NamedWord } from './expectationColumns.ts';

const format = 'ketenkaart-sjabloon';
const version = 1;

type WordLists = Readonly<Record<NamedWord['list'] | 'theme', readonly Labelled[]>>;
type Labelled = { readonly id: string; readonly label: string };

function wordLists(vocabulary: Vocabulary): WordLists {
  return {
    partner_type: vocabulary.partnerTypes,
    role: vocabulary.roles,
    relation_type: vocabulary.relationTypes,
    consultation_type: vocabulary.consultationTypes,
    theme: vocabulary.themes,
  };
}

/** The text of the file. An expectation that names no word is left out: it asks nothing. */
export function writeTemplateFile(template: Template, vocabulary: Vocabulary): string {
  const lists = wordLists(vocabulary);
  const expectations = template.expectations.flatMap((row) => expectationOf(row) ?? []);
  const named: readonly { readonly list: keyof WordLists; readonly id: string }[] = [
    ...expectations.flatMap(namedWords),
    ...(template.themeId === null ? [] : [{ list: 'theme', id: template.themeId } as const]),
  ];
  const words: Record<string, Record<string, string>> = {};
  for (const { list, id } of named) {
    const label = lists[list].find((word) => word.id === id)?.label;
    if (label !== undefined) words[list] = { ...words[list], [id]: label };
  }
  const { label, themeId, source } = template;
  return `${JSON.stringify({ format, version, label, themeId, source, expectations, words }, null, 2)}\n`;
}

/** What a file brings. The theme by its name: a network that has none of this name gets it. */
export type ReadTemplate = {
  readonly label: string;
  readonly themeLabel: string | null;
  readonly source: string;
  readonly expectations: readonly NewExpectation[];
};

const envelope = z.object({ format: z.literal(format), version: z.number().int().min(1) });

const content = z.object({
  label: name,
  themeId: z.string().max(80).nullable().default(null),
  source: line.default(''),
  expectations: z.array(z.record(z.string(), z.unknown())).max(1_000),
  words: z.record(z.string(), z.record(z.string(), z.string().max(500))).default({}),
});
type Content = z.output<typeof content>;

/** Whether a text says of itself that it is a template, whatever else is wrong with it. */
export function isTemplateFile(text: string): boolean {
  return text.slice(0, 500).includes(`"${format}"`);
}

/**
 * Reads a template file against the words of a network. Throws a `KnownError`: TEMPLATE_UNREADABLE for what is no template,
 * TEMPLATE_NEWER for one of a later version, TEMPLATE_WORD_UNKNOWN with the first word, scale or frequency that nobody here
 * knows.
 */
export function readTemplateFile(text: string, vocabulary: Vocabulary): ReadTemplate {
  const json = parsed(text);
  const about = envelope.safeParse(json);
  if (!about.success) throw new KnownError('TEMPLATE_UNREADABLE');
  if (about.data.version > version) throw new KnownError('TEMPLATE_NEWER');
  const read = content.safeParse(json);
  if (!read.success) throw new KnownError('TEMPLATE_UNREADABLE');
  const lists = wordLists(vocabulary);
  const known = read.data.expectations.map((row) => withKnownWords(row, read.data, lists));
  const expectations = expectationsToAdd.safeParse(known);
  if (!expectations.success) throw new KnownError('TEMPLATE_UNREADABLE');
  const { label, themeId, source } = read.data;
  return { label, themeLabel: themeLabel(themeId, read.data, lists), source, expectations: expectations.data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new KnownError('TEMPLATE_UNREADABLE');
  }
}

const closedLists: Readonly<Record<string, readonly string[]>> = {
  scale: scales,
  frequency: frequencies,
  requirement: requirements,
};

const fieldLists: Readonly<Record<string, NamedWord['list']>> = {
  partnerTypeId: 'partner_type',
  fromTypeId: 'partner_type',
  toTypeId: 'partner_type',
  roleId: 'role',
  relationTypeId: 'relation_type',
  consultationTypeId: 'consultation_type',
};

/** The row with the ids that these words have here. */
function withKnownWords(
  row: Content['expectations'][number],
  { words }: Content,
  lists: WordLists,
): Content['expectations'][number] {
  const entries = Object.entries(row).map(([field, value]) => {
    if (typeof value !== 'string') return [field, value];
    const closed = Object.hasOwn(closedLists, field) ? closedLists[field] : undefined;
    if (closed && !closed.includes(value)) throw new KnownError('TEMPLATE_WORD_UNKNOWN', { word: value });
    const list = Object.hasOwn(fieldLists, field) ? fieldLists[field] : undefined;
    return [field, list ? idHere(value, labelIn(words, list, value), lists[list]) : value];
  });
  return Object.fromEntries(entries);
}

function idHere(id: string, label: string | null, list: readonly Labelled[]): string {
  if (list.some((word) => word.id === id)) return id;
  const namesake = label === null ? undefined : list.find((word) => foldText(word.label) === foldText(label));
  if (!namesake) throw new KnownError('TEMPLATE_WORD_UNKNOWN', { word: label ?? id });
  return namesake.id;
}

function labelIn(words: Content['words'], list: string, id: string): string | null {
  const ofList = Object.hasOwn(words, list) ? words[list] : undefined;
  return (ofList && Object.hasOwn(ofList, id) ? ofList[id] : undefined) ?? null;
}

function themeLabel(id: string | null, { words }: Content, { theme }: WordLists): string | null {
  if (id === null) return null;
  const label = theme.find((word) => word.id === id)?.label ?? labelIn(words, 'theme', id);
  return name.safeParse(label).data ?? null;
}
