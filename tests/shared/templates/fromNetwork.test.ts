// A template made from what works, held against what it was made from and against what a user would expect of it.
import { describe, expect, test } from 'vitest';
import { evaluateGaps } from '../../../shared/gaps/evaluate.ts';
import { gapContextFrom } from '../../../shared/gaps/contextFromSnapshot.ts';
import { exampleIds } from '../../../shared/api/desktop.ts';
import type { NewExpectation } from '../../../shared/schema/template.ts';
import { type TemplateGround, templateFromNetwork } from '../../../shared/templates/fromNetwork.ts';
import { expectationColumns } from '../../../shared/templates/expectationColumns.ts';
import { look } from '../../builders/openedExample.ts';
import { createTestBackend, testToday, type TestBackend } from '../../builders/testBackend.ts';

/** A theme table: Lister and the police sit in it, the municipality is called in, a church is not part of it. */
function aNetwork() {
  const backend = createTestBackend();
  const partner = (name: string, typeId: string, more: object = {}) =>
    backend.ask('organisation.create', { organisation: { name, typeIds: [typeId], ...more } }).id;
  const theme = 'uitstroom-mo-bw';
  const lister = partner('Lister', 'bw', { scale: 'regio', themeIds: [theme] });
  const second = partner('Tweede huis', 'bw', { scale: 'regio', themeIds: [theme] });
  const politie = partner('Politie Voorbeeld', 'politie', { scale: 'wijk', themeIds: [theme] });
  const gemeente = partner('Gemeente Voorbeeld', 'gem_sd', { scale: 'gemeente', themeIds: [theme] });
  partner('De kerk', 'geloof');
  partner('Gemiste GGZ', 'ggz', { presence: 'missing', missing: { stage: 'role' }, themeIds: [theme] });
  partner('Oud huis', 'mo', { validUntil: '2020-01-01', themeIds: [theme] });
  const person = (familyName: string, organisationId: string, roleId: string) =>
    backend.ask('person.create', {
      person: { givenName: 'Mo', familyName },
      position: { organisationId, roleId },
    }).id;
  const wijkagent = person('Agent', politie, 'wijkagent');
  const woonconsulent = person('Huis', lister, 'woonconsulent');
  backend.ask('position.create', { position: { organisationId: gemeente, roleId: 'procesregisseur', personId: null } });
  const relation = (fromId: string, toId: string, more: object = {}) =>
    backend.ask('relation.create', { relation: { fromId, toId, typeId: 'meldt', ...more } });
  relation(woonconsulent, wijkagent);
  relation(second, politie, { status: 'desired', typeId: 'werkcontact' });
  relation(lister, second, { typeId: 'werkcontact' });
  relation(politie, lister, { typeId: 'werkcontact' });
  relation(lister, politie, { typeId: 'consulteert', validUntil: '2020-01-01' });
  const { id: tafel } = backend.ask('consultation.create', {
    consultation: { name: 'Tafel', typeId: 'mdo', frequency: 'monthly', themeIds: [theme] },
    participants: [{ actorId: lister }, { actorId: wijkagent }, { actorId: gemeente, role: 'on_call' }],
  });
  backend.ask('consultation.create', { consultation: { name: 'Elders', typeId: 'stuurgroep' } });
  return { backend, tafel, theme };
}

const made = (backend: TestBackend, ground: TemplateGround) =>
  templateFromNetwork(backend.ask('network.snapshot', {}), ground, testToday).map(short);

/** `partner bw regio required`. */
function short(each: NewExpectation): string {
  const { kind, text: _text, sourceMark: _mark, minCount: _least, ...row } = expectationColumns(each, () => '');
  return [kind, ...Object.values(row).filter((value) => value !== null && value !== '')].join(' ');
}

describe('a template made from', () => {
  test('a theme: who belongs to it, what they do, how they are tied and where they meet', () => {
    const { backend, theme } = aNetwork();
    expect(made(backend, { kind: 'theme', id: theme })).toEqual([
      'partner gem_sd gemeente required',
      'partner politie wijk required',
      'partner bw regio required',
      'role wijkagent desirable',
      'role woonconsulent desirable',
      'relation meldt bw politie relation required',
      'relation werkcontact bw politie relation required',
      'consultation mdo monthly desirable',
    ]);
  });

  test('a consultation: its permanent members are required, who is called in is desirable', () => {
    const { backend, tafel } = aNetwork();
    expect(made(backend, { kind: 'consultation', id: tafel })).toEqual([
      'partner gem_sd gemeente desirable',
      'partner politie wijk required',
      'partner bw regio required',
      'role wijkagent required',
      'relation meldt bw politie relation required',
      'relation werkcontact bw politie relation required',
      'consultation mdo monthly required',
    ]);
  });

  test('the whole network: also who belongs to no theme, as desirable while nothing ties them', () => {
    const { backend } = aNetwork();
    const all = made(backend, { kind: 'network' });
    expect(all).toContain('partner geloof desirable');
    expect(all).toContain('consultation stuurgroep unknown desirable');
    expect(all.filter((each) => /ggz|partner mo|procesregisseur|consulteert/.test(each))).toEqual([]);
  });

  test('nothing: an empty network, a theme without anybody, a consultation that is gone', () => {
    const { backend } = aNetwork();
    expect(made(createTestBackend(), { kind: 'network' })).toEqual([]);
    expect(made(backend, { kind: 'theme', id: 'mensenhandel' })).toEqual([]);
    expect(made(backend, { kind: 'consultation', id: 'weg' })).toEqual([]);
  });
});

test.each(exampleIds)('%s misses nothing of the template that was made from it', (id) => {
  const { snapshot } = look(id);
  const at = snapshot.network.referenceDate ?? testToday;
  const expectations = templateFromNetwork(snapshot, { kind: 'network' }, at).map((each, place) => ({
    ...expectationColumns(each, () => ''),
    id: String(place),
  }));
  expect(expectations.length).toBeGreaterThan(1);
  const template = {
    id: 'own',
    label: 'Eigen',
    themeId: null,
    origin: 'own' as const,
    derivedFromId: null,
    source: '',
    expectations,
  };
  const context = gapContextFrom(
    {
      ...snapshot,
      network: { ...snapshot.network, regionAreaId: null },
      vocabulary: { ...snapshot.vocabulary, templates: [template] },
    },
    { templateIds: ['own'], areaIds: [], at },
  );
  const { coverage, gaps } = evaluateGaps(context);
  const missed = gaps.filter((gap) => gap.templateId === 'own' && ['g1', 'g2', 'g3', 'g6', 'g7'].includes(gap.kind));
  expect(missed.map(({ key }) => key)).toEqual([]);
  expect(coverage.filled).toBe(coverage.required);
});
