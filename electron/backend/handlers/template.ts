// Templates: own ones are made, changed and taken away; the built-in ones are copied.
import type { Handlers } from '../../../shared/api/contract.ts';
import type { templateRoutes } from '../../../shared/api/routes/template.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { safeFileName } from '../../../shared/export/fileName.ts';
import type { NewExpectation } from '../../../shared/schema/template.ts';
import type { Vocabulary } from '../../../shared/schema/vocabulary.ts';
import {
  expectationColumns,
  expectationOf,
  expectationWord,
  namedWords,
} from '../../../shared/templates/expectationColumns.ts';
import { freeLabel } from '../../../shared/templates/freeLabel.ts';
import { readTemplateFile, writeTemplateFile } from '../../../shared/templates/templateFile.ts';
import { foldText } from '../../../shared/text/fold.ts';
import { definedOf, found } from '../changes/patch.ts';
import type { CommandContext, Contexts, QueryContext } from '../context.ts';

type TemplateHandlers = Pick<Handlers<Contexts>, keyof typeof templateRoutes>;

export const templateHandlers: TemplateHandlers = {
  'template.create': (context, { label, themeId, source, derivedFromId, expectations }) => {
    const { repos, newId } = context;
    assertFree(context, label, null);
    const id = newId();
    repos.template.insert({ id, label, themeId: knownTheme(context, themeId), origin: 'own', derivedFromId, source });
    addTo(context, id, expectations);
    context.label({ name: label });
    return { id };
  },
  'template.update': (context, { id, patch }) => {
    const before = ownTemplate(context, id);
    const after = { ...before, ...definedOf(patch) };
    assertFree(context, after.label, id);
    context.repos.template.update({ ...after, themeId: knownTheme(context, after.themeId) });
    context.label({ name: after.label });
    return null;
  },
  'template.remove': (context, { id }) => {
    const { label } = ownTemplate(context, id);
    context.repos.template.remove(id);
    context.label({ name: label });
    return null;
  },
  'template.addExpectations': (context, { id, expectations }) => {
    const { label } = ownTemplate(context, id);
    context.label({ name: label });
    return { ids: addTo(context, id, expectations) };
  },
  'template.setExpectation': (context, { expectationId, expectation }) => {
    const { templateId, kind } = found(context.repos.template.ownerOf(expectationId));
    const { label } = ownTemplate(context, templateId);
    if (kind !== expectation.kind) throw new KnownError('NOT_FOUND');
    context.repos.template.setExpectation(expectationId, columnsOf(context, expectation));
    context.label({ name: label });
    return null;
  },
  'template.removeExpectations': (context, { ids }) => {
    const owners = ids.map((id) => found(context.repos.template.ownerOf(id)).templateId);
    const [label] = [...new Set(owners)].map((id) => ownTemplate(context, id).label);
    context.repos.template.removeExpectations(ids);
    context.label({ name: label ?? '' });
    return null;
  },
  'template.file': ({ repos }, { id }) => {
    const template = found(repos.vocabulary.templates().find((each) => each.id === id) ?? null);
    return {
      filename: safeFileName(`sjabloon ${template.label}`, 'json', 'sjabloon'),
      text: writeTemplateFile(template, wordsOf({ repos })),
    };
  },
  'template.import': (context, { text }) => {
    const { repos, newId } = context;
    const read = readTemplateFile(text, wordsOf(context));
    const label = freeLabel(
      read.label,
      repos.template.heads().map((each) => each.label),
    );
    const id = newId();
    const themeId = read.themeLabel === null ? null : themeNamed(context, read.themeLabel);
    repos.template.insert({ id, label, themeId, origin: 'own', derivedFromId: null, source: read.source });
    addTo(context, id, read.expectations);
    context.label({ name: label });
    return { id, label };
  },
};

function wordsOf({ repos }: Pick<QueryContext, 'repos'>): Vocabulary {
  return { ...repos.vocabulary.words(), areas: [], templates: [] };
}

function ownTemplate({ repos }: CommandContext, id: string) {
  const head = found(repos.template.heads().find((each) => each.id === id) ?? null);
  if (head.origin === 'builtin') throw new KnownError('TEMPLATE_BUILTIN');
  return head;
}

function assertFree({ repos }: CommandContext, label: string, ownId: string | null): void {
  const folded = foldText(label);
  const namesake = repos.template.heads().find((each) => each.id !== ownId && foldText(each.label) === folded);
  if (namesake) throw new KnownError('TEMPLATE_EXISTS');
}

function knownTheme<T extends string>({ repos }: CommandContext, id: T | null): T | null {
  if (id !== null) found(repos.word.labelOf('theme', id));
  return id;
}

function themeNamed({ repos, newId }: CommandContext, label: string): string {
  const known = repos.vocabulary.themeNamed(label);
  if (known !== null) return known;
  const id = newId();
  repos.vocabulary.insertTheme(id, label);
  return id;
}

/** Adds what the template does not expect yet; answers the ids of what was added. */
function addTo(context: CommandContext, templateId: string, asked: readonly NewExpectation[]): readonly string[] {
  const { repos, newId } = context;
  const template = repos.vocabulary.templates().find((each) => each.id === templateId);
  const present = new Set(
    (template?.expectations ?? []).flatMap((row) => expectationOf(row) ?? []).map((each) => expectationWord(each)),
  );
  const added = asked.filter((each) => {
    const word = expectationWord(each);
    return present.has(word) ? false : present.add(word);
  });
  const rows = added.map((each) => ({ ...columnsOf(context, each), id: newId() }));
  repos.template.addExpectations(templateId, rows);
  return rows.map(({ id }) => id);
}

function columnsOf({ repos }: CommandContext, expectation: NewExpectation) {
  for (const { list, id } of namedWords(expectation)) {
    if (repos.word.labelOf(list, id) === null) throw new KnownError('TEMPLATE_WORD_UNKNOWN', { word: id });
  }
  return expectationColumns(expectation, (list, id) => repos.word.labelOf(list, id) ?? '');
}
