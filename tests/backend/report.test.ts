// The report for the board: what it says, what it holds back, and what the next one compares itself with.
import { expect, test } from 'vitest';
import { createTestBackend, type TestBackend, testToday } from '../builders/testBackend.ts';

/** Nieuwegein with one partner, two contacts of whom one may not leave, and one agreed action. */
function nieuwegein() {
  const backend = createTestBackend();
  const { ask } = backend;
  ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: 'GM0356' }] });
  const lister = ask('organisation.create', {
    organisation: { name: 'Lister', typeIds: ['bw'], areaIds: ['GM0356'], confirmedOn: '2026-11-01' },
  });
  const contact = (givenName: string, familyName: string, mayExport: boolean) =>
    ask('person.create', {
      person: {
        givenName,
        familyName,
        mayExport,
        notes: 'CANARY-notitie',
        contactPoints: [{ kind: 'mobile', value: '06-00000001' }],
      },
      position: { organisationId: lister.id, roleText: 'begeleider' },
    });
  const anna = contact('Anna', 'Jansen', true);
  const bas = contact('Bas', 'Verborgen', false);
  decide(backend, 'g1|T6|corp|GM0356', 'action', 'Anna Jansen belt Bas Verborgen voor 12-12-2026', anna.id);
  ask('issue.create', {
    issue: { kind: 'issue', title: 'Bas Verborgen is overbelast', note: 'CANARY-toelichting', ownerId: bas.id },
  });
  return { ...backend, lister, anna, bas };
}

function decide({ ask }: TestBackend, gapKey: string, status: 'action' | 'confirmed', reason: string, ownerId: string) {
  const restsOn = ask('gap.list', {}).gaps.find(({ key }) => key === gapKey)?.restsOn ?? '';
  ask('gap.decide', { gapKey, status, restsOn, reason, ownerId, dueOn: '2026-12-12' });
}

/** A report that is saved. */
function make({ ask }: Pick<TestBackend, 'ask'>, more: object = {}) {
  const { mark, ...report } = ask('export.report', { format: 'pdf', purpose: 'Stuurgroep', ...more });
  if (mark) ask('report.keep', { mark });
  return report;
}

test('without names nobody is named, not even in what was typed, and no note goes along', () => {
  const report = make(nieuwegein());
  const text = JSON.stringify(report);
  expect(text).not.toMatch(/CANARY|06-00000001|Anna|Jansen|Bas|Verborgen/);
  const decision = report.coverage.report.gaps.find(({ status }) => status === 'action')?.decision;
  expect(decision?.reason).toBe('… belt … voor 12-12-2026');
  expect(report.coverage.owners).toEqual({ [decision?.ownerId ?? '']: 'contactpersoon bij Lister' });
  expect(report.issues).toEqual([
    expect.objectContaining({ kind: 'issue', title: '… is overbelast', owner: 'naam niet gedeeld', status: 'open' }),
  ]);
});

test('with names those are named who may leave, and the others are counted', () => {
  const { bas, ...backend } = nieuwegein();
  const report = make(backend, { withNames: true });
  const text = JSON.stringify(report);
  expect(text).toContain('Anna Jansen');
  expect(text).not.toMatch(/CANARY|06-00000001|Bas|Verborgen/);
  expect(report.leftOut).toEqual([{ id: bas.id, reasonKey: 'notAllowed', field: null }]);
  expect(report.header).toEqual({ purpose: 'Stuurgroep', date: testToday, confidential: true });
  expect(report.counts).toEqual({ organisations: 1, persons: 2, relations: 0, consultations: 0, missing: 0 });
  const { exports } = backend.ask('privacy.personReport', { id: backend.anna.id });
  expect(exports.map(({ kind, fields }) => [kind, fields])).toEqual([
    ['board-report-pdf', 'gaps,decisions,issues,names'],
  ]);
});

test('what changed since the last report is told by what that report said', () => {
  const backend = nieuwegein();
  const { ask, db, lister } = backend;
  make(backend);
  // The former report was of another day.
  db.prepare("UPDATE report_mark SET day = '2026-11-01'").run();
  expect(ask('report.days', {})).toEqual(['2026-11-01']);
  ask('organisation.create', { organisation: { name: 'Portaal', typeIds: ['corp'], areaIds: ['GM0356'] } });
  ask('organisation.update', { id: lister.id, patch: { validUntil: '2026-11-20' } });
  const { changes, coverage } = make(backend, { since: '2026-11-01' });
  expect(changes?.before?.coverage).toEqual({ required: coverage.report.coverage.required, filled: 1 });
  expect(changes?.organisations).toEqual({ came: ['Portaal'], gone: ['Lister'], erased: 0 });
  expect(changes?.goneGaps).toBeGreaterThan(0);
  expect(changes?.newGaps).toContain('g1|T6|bw|GM0356');
  expect(changes?.newGaps).not.toContain('g1|T6|ggz|GM0356');
});

/** Lister turns away whom it names by name; nobody else is known to take them in. */
function turnedAway() {
  const backend = nieuwegein();
  backend.ask('organisation.update', {
    id: backend.lister.id,
    patch: { excludes: 'Wie bij Bas Verborgen was (06-00000001)' },
  });
  const key = 'g13|T6|wie bij bas verborgen was (06-00000001)';
  const found = backend.ask('gap.list', {}).gaps.find(({ kind }) => kind === 'g13')?.key;
  return { ...backend, key: found ?? key };
}

test('what was typed about partners, tables, agreements and the network itself holds no name either', () => {
  const { ask, key, lister, bas, ...backend } = turnedAway();
  decide({ ask, ...backend }, key, 'confirmed', 'Klopt', bas.id);
  ask('issue.create', { issue: { kind: 'issue', title: 'Opvang', subject: { kind: 'gap', key } } });
  ask('network.update', { goal: 'Bas Verborgen ontlasten in 2026-2027' });
  ask('consultation.create', { consultation: { name: 'Tafel Verborgen', typeId: null } });
  ask('agreement.create', { agreement: { name: 'Afspraak met Bas', parties: [{ actorId: lister.id, role: '' }] } });
  ask('position.create', {
    position: { personId: null, organisationId: lister.id, roleText: 'opvolger van Bas' },
  });
  const report = make({ ask }, { withNames: true, since: '2026-01-01' });
  expect(JSON.stringify(report)).not.toMatch(/06-00000001|bas\b|verborgen/i);
  const told = report.coverage.report.gaps.find(({ kind }) => kind === 'g13');
  expect(told?.reason.params).toMatchObject({ group: 'Wie bij … was (…)' });
  expect(told).toMatchObject({ status: 'confirmed', isReopened: false });
  expect(report.issues.at(0)?.about ?? report.issues.at(1)?.about).toEqual({ gapKey: told?.key });
  expect(report.changes?.decidedGaps).toContain(told?.key);
  expect(report.changes?.consultations.came).toEqual(['Tafel …']);
});

test('a mark holds no key with typed words, and one of before that does is still compared with', () => {
  const backend = turnedAway();
  make(backend);
  const state = () => backend.db.prepare<[], string>('SELECT state FROM report_mark').pluck().get() ?? '';
  expect(state()).not.toMatch(/bas|verborgen|g13/i);
  const gaps = backend.ask('gap.list', {}).gaps.map(({ key, status }) => [key, status]);
  const first = { ...(JSON.parse(state()) as object), version: undefined, gaps, relations: 7 };
  backend.db.prepare("UPDATE report_mark SET day = '2026-11-01', state = ?").run(JSON.stringify(first));
  const { changes } = make(backend, { since: '2026-11-01' });
  expect(changes).toMatchObject({ newGaps: [], goneGaps: 0, decidedGaps: [], before: { relations: null } });
});

test('a relation that ended is counted nowhere', () => {
  const { ask, lister, ...backend } = nieuwegein();
  const [type] = ask('network.snapshot', {}).vocabulary.relationTypes;
  for (const status of ['existing', 'ended'] as const) {
    const other = ask('organisation.create', { organisation: { name: `Portaal ${status}` } });
    ask('relation.create', { relation: { fromId: lister.id, toId: other.id, typeId: type?.id ?? '', status } });
  }
  const report = make({ ask }, { since: '2026-11-01' });
  backend.db.prepare("UPDATE report_mark SET day = '2026-11-01'").run();
  expect(report.counts.relations).toBe(1);
  expect(make({ ask }, { since: '2026-11-01' }).changes).toMatchObject({ relationsNow: 1, before: { relations: 1 } });
});

test('since another day it is told by the days of the records', () => {
  const backend = nieuwegein();
  const { changes } = make(backend, { since: '2026-11-20' });
  expect(changes?.before).toBeNull();
  expect(changes?.organisations.came).toEqual(['Lister']);
  expect(changes?.persons.came).toHaveLength(2);
  expect(changes?.decidedGaps).toEqual(['g1|T6|corp|GM0356']);
  expect(make(backend, { since: '2026-11-22' }).changes?.organisations.came).toEqual([]);
});

test('an empty network has a report too, and a mark that a stranger wrote is as good as none', () => {
  const backend = createTestBackend();
  expect(make(backend).counts).toEqual({ organisations: 0, persons: 0, relations: 0, consultations: 0, missing: 0 });
  backend.db.prepare("UPDATE report_mark SET day = '2026-11-01', state = '{\"coverage\":1}'").run();
  expect(make(backend, { since: '2026-11-01' }).changes?.before).toBeNull();
});

test('a mark keeps ids and counts, and no name; of many reports the last ones', () => {
  const { db, ...backend } = nieuwegein();
  for (let i = 0; i < 30; i++) make(backend);
  const states = db.prepare('SELECT state FROM report_mark').pluck().all();
  expect(states).toHaveLength(24);
  expect(states.join()).not.toMatch(/Lister|Anna|Bas/);
});

test('a report of another day than today is held against nothing later', () => {
  const backend = nieuwegein();
  make(backend, { at: '2026-06-01' });
  expect(backend.ask('report.days', {})).toEqual([]);
});
