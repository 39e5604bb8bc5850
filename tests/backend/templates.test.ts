// Own templates: made, copied, changed, taken away, written to a file and read again.
import { describe, expect, test } from 'vitest';
import type { TemplateDraft } from '../../shared/schema/template.ts';
import { expectationOf } from '../../shared/templates/expectationColumns.ts';
import { createTestBackend, type TestBackend } from '../builders/testBackend.ts';

const corp = { kind: 'partner', partnerTypeId: 'corp', scale: 'regio' } as const;
const wijkagent = { kind: 'role', roleId: 'wijkagent', requirement: 'desirable' } as const;
const meldt = { kind: 'relation', relationTypeId: 'meldt', fromTypeId: 'corp', toTypeId: 'politie' } as const;
const bond = { kind: 'relation', via: 'agreement', fromTypeId: 'corp', toTypeId: 'gem_oov' } as const;
const mdo = { kind: 'consultation', consultationTypeId: 'mdo', frequency: 'monthly' } as const;

function templateOf(backend: TestBackend, id: string) {
  return backend.ask('network.snapshot', {}).vocabulary.templates.find((each) => each.id === id);
}

function withTemplate(draft: Partial<TemplateDraft> = {}) {
  const backend = createTestBackend();
  const { id } = backend.ask('template.create', { label: 'Ons sjabloon', ...draft });
  return { backend, id, template: () => templateOf(backend, id) };
}

const flat = {
  partnerTypeId: null,
  roleId: null,
  relationTypeId: null,
  fromTypeId: null,
  toTypeId: null,
  consultationTypeId: null,
  via: null,
  text: '',
  scale: null,
  frequency: '',
  minCount: 1,
  requirement: 'required',
  sourceMark: '',
};

describe('an own template', () => {
  test('begins empty, with a name', () => {
    const { id, template } = withTemplate({ label: ' Woonoverlast in de wijk ' });
    expect(template()).toEqual({
      id,
      label: 'Woonoverlast in de wijk',
      themeId: null,
      origin: 'own',
      derivedFromId: null,
      source: '',
      expectations: [],
    });
  });

  test('expects partners, roles, ties and consultations, in the order in which they came', () => {
    const { backend, id, template } = withTemplate({ expectations: [corp, wijkagent] });
    const { ids } = backend.ask('template.addExpectations', { id, expectations: [meldt, bond, mdo] });
    expect(ids).toHaveLength(3);
    expect(template()?.expectations).toEqual([
      { ...flat, id: expect.any(String), kind: 'partner', partnerTypeId: 'corp', scale: 'regio' },
      {
        ...flat,
        id: expect.any(String),
        kind: 'role',
        roleId: 'wijkagent',
        text: 'Wijkagent',
        requirement: 'desirable',
      },
      {
        ...flat,
        id: ids[0],
        kind: 'relation',
        via: 'relation',
        relationTypeId: 'meldt',
        fromTypeId: 'corp',
        toTypeId: 'politie',
      },
      { ...flat, id: ids[1], kind: 'relation', via: 'agreement', fromTypeId: 'corp', toTypeId: 'gem_oov' },
      {
        ...flat,
        id: ids[2],
        kind: 'consultation',
        consultationTypeId: 'mdo',
        frequency: 'monthly',
        text: 'Multidisciplinair overleg (MDO)',
      },
    ]);
  });

  test('names a partner once: what it expects already is left as it is', () => {
    const { backend, id, template } = withTemplate({ expectations: [corp] });
    const again = { ...corp, scale: 'land', requirement: 'desirable' } as const;
    expect(
      backend.ask('template.addExpectations', { id, expectations: [again, wijkagent, wijkagent] }).ids,
    ).toHaveLength(1);
    expect(template()?.expectations.map(({ kind, scale }) => [kind, scale])).toEqual([
      ['partner', 'regio'],
      ['role', null],
    ]);
  });

  test('lets an expectation say something else, and lets it go', () => {
    const { backend, template } = withTemplate({ expectations: [corp, wijkagent] });
    const [first, second] = template()?.expectations ?? [];
    backend.ask('template.setExpectation', {
      expectationId: first?.id ?? '',
      expectation: {
        kind: 'partner',
        partnerTypeId: 'mo',
        scale: null,
        minCount: 3,
        requirement: 'desirable',
        sourceMark: 'convenant',
      },
    });
    backend.ask('template.removeExpectations', { ids: [second?.id ?? ''] });
    expect(template()?.expectations).toEqual([
      {
        ...flat,
        id: first?.id,
        kind: 'partner',
        partnerTypeId: 'mo',
        minCount: 3,
        requirement: 'desirable',
        sourceMark: 'convenant',
      },
    ]);
  });

  test('that is taken away is no longer held against the network; undo brings both back', () => {
    const { backend, id, template } = withTemplate({ expectations: [corp] });
    backend.ask('network.chooseTemplates', { chosen: [{ templateId: id, areaId: 'GM0356' }] });
    const before = backend.dump();
    backend.ask('template.remove', { id });
    expect(template()).toBeUndefined();
    expect(backend.ask('network.snapshot', {}).chosenTemplates).toEqual([]);
    backend.ask('history.undo', {});
    expect(backend.dump()).toBe(before);
  });
});

describe('a built-in template', () => {
  test('stays as it is', () => {
    const backend = createTestBackend();
    const before = backend.dump();
    for (const ask of [
      () => backend.ask('template.update', { id: 'T6', patch: { label: 'Anders' } }),
      () => backend.ask('template.remove', { id: 'T6' }),
      () => backend.ask('template.addExpectations', { id: 'T6', expectations: [corp] }),
      () => backend.ask('template.setExpectation', { expectationId: 'T6-01', expectation: corp }),
      () => backend.ask('template.removeExpectations', { ids: ['T6-01'] }),
    ]) {
      expect(ask).toThrow('TEMPLATE_BUILTIN');
    }
    expect(backend.dump()).toBe(before);
  });

  test('can be said again by a copy, down to every expectation', () => {
    const backend = createTestBackend();
    const { templates } = backend.ask('network.snapshot', {}).vocabulary;
    for (const { id: from, label, expectations } of templates) {
      const asked = expectations.flatMap((row) => expectationOf(row) ?? []);
      const { id } = backend.ask('template.create', {
        label: `Onze ${label}`,
        derivedFromId: from,
        expectations: asked,
      });
      const copy = templateOf(backend, id);
      const withoutIds = (rows: typeof expectations) => rows.map((row) => ({ ...row, id: '' }));
      expect(withoutIds(copy?.expectations ?? [])).toEqual(withoutIds(expectations));
      expect(copy?.derivedFromId).toBe(from);
    }
  });
});

describe('what a template may not say', () => {
  test.each([
    ['a partner type', { kind: 'partner', partnerTypeId: 'ruimtevaart' }],
    ['a role', { kind: 'role', roleId: 'astronaut' }],
    ['a relation type', { ...meldt, relationTypeId: 'zwaait' }],
    ['the other end of a tie', { ...bond, toTypeId: 'ruimtevaart' }],
    ['a kind of consultation', { ...mdo, consultationTypeId: 'maanberaad' }],
  ] as const)('%s that no list has', (_what, expectation) => {
    const { backend, id } = withTemplate();
    const before = backend.dump();
    expect(() => backend.ask('template.addExpectations', { id, expectations: [corp, expectation] })).toThrow(
      'TEMPLATE_WORD_UNKNOWN',
    );
    expect(backend.dump()).toBe(before);
  });

  test.each([
    ['a scale that is not there', { ...corp, scale: 'heelal' }],
    ['a tie of no type', { ...meldt, relationTypeId: null }],
    ['an agreement with a type of relation', { ...bond, relationTypeId: 'meldt' }],
    ['nothing', { kind: 'partner' }],
  ])('%s', (_what, expectation) => {
    const { backend, id } = withTemplate();
    expect(() => backend.ask('template.addExpectations', { id, expectations: [expectation as typeof corp] })).toThrow(
      'INVALID_INPUT',
    );
  });

  test('a name that another has, whatever its case', () => {
    const { backend, id } = withTemplate();
    expect(() => backend.ask('template.create', { label: 'ONS SJABLOON' })).toThrow('TEMPLATE_EXISTS');
    expect(() => backend.ask('template.update', { id, patch: { label: 'woonoverlast' } })).toThrow('TEMPLATE_EXISTS');
    backend.ask('template.update', { id, patch: { label: 'Ons Sjabloon' } });
  });

  test('an expectation of another kind in its place, or a template that is gone', () => {
    const { backend, template } = withTemplate({ expectations: [corp] });
    const expectationId = template()?.expectations[0]?.id ?? '';
    expect(() => backend.ask('template.setExpectation', { expectationId, expectation: wijkagent })).toThrow(
      'NOT_FOUND',
    );
    expect(() => backend.ask('template.remove', { id: 'weg' })).toThrow('NOT_FOUND');
    expect(() => backend.ask('network.chooseTemplates', { chosen: [{ templateId: 'weg', areaId: null }] })).toThrow(
      'NOT_FOUND',
    );
  });
});

describe('a template file', () => {
  test('is read in another network, where an own word has another id', () => {
    const from = createTestBackend();
    const { id: own } = from.ask('word.create', {
      list: 'partner_type',
      word: { label: 'Buurtkeet', domainId: 'welzijn' },
    });
    const { id: theme } = from.ask('theme.ensure', { label: 'Eigen thema' });
    const { id } = from.ask('template.create', {
      label: 'Ons sjabloon',
      themeId: theme,
      source: 'convenant 2025',
      expectations: [
        { ...corp, minCount: 2, sourceMark: 'B' },
        { kind: 'partner', partnerTypeId: own },
        wijkagent,
        meldt,
        bond,
        mdo,
      ],
    });
    const { filename, text } = from.ask('template.file', { id });
    expect(filename).toBe('sjabloon Ons sjabloon.json');

    const to = createTestBackend();
    to.ask('theme.ensure', { label: 'Nog een thema' });
    const { id: there } = to.ask('word.create', {
      list: 'partner_type',
      word: { label: 'buurtkeet', domainId: 'welzijn' },
    });
    expect(there).not.toBe(own);
    const read = to.ask('template.import', { text });
    expect(read.label).toBe('Ons sjabloon');
    const template = templateOf(to, read.id);
    const { themes } = to.ask('network.snapshot', {}).vocabulary;
    expect(themes.find((each) => each.id === template?.themeId)?.label).toBe('Eigen thema');
    expect(template?.source).toBe('convenant 2025');
    expect(template?.expectations[0]?.minCount).toBe(2);
    expect(template?.expectations.map((row) => expectationOf(row))).toEqual(
      templateOf(from, id)
        ?.expectations.map((row) => expectationOf(row))
        .map((each) =>
          each?.kind === 'partner' && each.partnerTypeId === own ? { ...each, partnerTypeId: there } : each,
        ),
    );
    expect(to.ask('template.import', { text }).label).toBe('Ons sjabloon (2)');
  });

  const good = {
    format: 'ketenkaart-sjabloon',
    version: 1,
    label: 'Proef',
    expectations: [{ kind: 'partner', partnerTypeId: 'corp', scale: 'regio', requirement: 'required' }],
  };
  const withRow = (row: object) => ({ ...good, expectations: [...good.expectations, row] });

  test('may be written by hand: what is left out has its usual value', () => {
    const backend = createTestBackend();
    const { id } = backend.ask('template.import', { text: `\uFEFF${JSON.stringify(good)}` });
    expect(templateOf(backend, id)?.expectations).toEqual([
      { ...flat, id: expect.any(String), kind: 'partner', partnerTypeId: 'corp', scale: 'regio' },
    ]);
  });

  test.each([
    ['half a file', JSON.stringify(good).slice(0, 40), 'TEMPLATE_UNREADABLE'],
    ['nothing', '', 'TEMPLATE_UNREADABLE'],
    ['something else', '{"elements":[]}', 'TEMPLATE_UNREADABLE'],
    ['a list', '[]', 'TEMPLATE_UNREADABLE'],
    ['no name', JSON.stringify({ ...good, label: ' ' }), 'TEMPLATE_UNREADABLE'],
    ['an expectation of no kind', JSON.stringify(withRow({ kind: 'wens' })), 'TEMPLATE_UNREADABLE'],
    ['a number for a scale', JSON.stringify(withRow({ ...corp, scale: 4 })), 'TEMPLATE_UNREADABLE'],
    ['a later version', JSON.stringify({ ...good, version: 2 }), 'TEMPLATE_NEWER'],
    ['an unknown type', JSON.stringify(withRow({ ...corp, partnerTypeId: 'ruimtevaart' })), 'TEMPLATE_WORD_UNKNOWN'],
    [
      'a type named like a method',
      JSON.stringify(withRow({ ...corp, partnerTypeId: '__proto__' })),
      'TEMPLATE_WORD_UNKNOWN',
    ],
    ['an unknown scale', JSON.stringify(withRow({ ...corp, scale: 'heelal' })), 'TEMPLATE_WORD_UNKNOWN'],
    ['an unknown frequency', JSON.stringify(withRow({ ...mdo, frequency: 'soms' })), 'TEMPLATE_WORD_UNKNOWN'],
  ])('with %s is refused and changes nothing', (_what, text, code) => {
    const backend = createTestBackend();
    const before = backend.dump();
    expect(() => backend.ask('template.import', { text })).toThrow(code);
    expect(backend.dump()).toBe(before);
  });
});
