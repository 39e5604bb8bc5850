import { readSheet } from 'read-excel-file/node';
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { coverageWorkbook } from '../../../shared/export/coverageWorkbook.ts';
import { invitationColumns, invitationFile } from '../../../shared/export/invitationFile.ts';
import { createTestBackend } from '../../builders/testBackend.ts';

/** Nieuwegein with one housing corporation, whose only contact may not leave, and a missing partner on its way. */
function nieuwegein() {
  const backend = createTestBackend();
  backend.ask('network.chooseTemplates', { chosen: [{ templateId: 'T6', areaId: 'GM0356' }] });
  const organisation = (name: string, typeIds: string[]) =>
    backend.ask('organisation.create', { organisation: { name, typeIds, areaIds: ['GM0356'] } }).id;
  const person = (givenName: string, organisationId: string, mayExport: boolean) =>
    backend.ask('person.create', {
      person: {
        givenName,
        familyName: 'Voorbeeld',
        mayExport,
        contactPoints: [
          { kind: 'email', value: `${givenName.toLowerCase()}@example.org` },
          { kind: 'mobile', value: '06-00000001' },
        ],
      },
      position: { organisationId, roleText: 'begeleider' },
    }).id;
  const portaal = organisation('Portaal', ['corp']);
  const lister = organisation('Lister', ['bw']);
  const bas = person('Bas', portaal, false);
  const anna = person('Anna', lister, true);
  const { id: altrecht } = backend.ask('organisation.create', {
    organisation: {
      name: 'Altrecht',
      typeIds: ['ggz'],
      areaIds: ['GM0356'],
      missing: { stage: 'candidate', missedByIds: [lister], invitedById: anna, inviteBefore: '2027-01-15' },
    },
  });
  return { backend, person, bas, anna, altrecht };
}

const gapOf = (backend: ReturnType<typeof nieuwegein>['backend'], key: string) => {
  const gap = backend.ask('gap.list', {}).gaps.find((each) => each.key === key);
  if (!gap) throw new Error(`no gap ${key}`);
  return gap;
};

const lastExport = ({ db }: ReturnType<typeof nieuwegein>['backend']) =>
  db.prepare('SELECT kind, purpose, left_out FROM export_log ORDER BY rowid DESC LIMIT 1').get();

describe('coverage that leaves', () => {
  test('names nobody who may not leave, in no sentence, and says of whom it is silent', () => {
    const { backend, bas, anna } = nieuwegein();
    const { restsOn } = gapOf(backend, 'g1|T6|wi|GM0356');
    const asAction = { gapKey: 'g1|T6|wi|GM0356', status: 'action' as const, restsOn };
    backend.ask('gap.decide', { ...asAction, reason: 'Bellen', ownerId: bas, dueOn: '2027-02-01' });
    const released = backend.ask('export.coverage', { purpose: 'Stuurgroep' });
    expect(JSON.stringify(released)).not.toContain('Bas');
    expect(JSON.stringify(released)).toContain('Anna Voorbeeld');
    expect(released.owners).toEqual({ [bas]: 'naam niet gedeeld' });
    expect(released.leftOut).toEqual([{ id: bas, reasonKey: 'notAllowed', field: null }]);
    expect(released.header).toEqual({ purpose: 'Stuurgroep', date: '2026-11-21', confidential: true });
    expect(released.report.gaps.some(({ subjects }) => subjects.some(({ id }) => id === anna))).toBe(true);
    expect(lastExport(backend)).toEqual({ kind: 'coverage', purpose: 'Stuurgroep', left_out: 1 });
  });

  test('is a workbook with words for signs, read back by another tool', async () => {
    const { backend } = nieuwegein();
    const { report, header } = backend.ask('export.coverage', {});
    const { filename, bytes } = await coverageWorkbook({
      fileLabel: `Dekking ${header.date}`,
      matrices: [{ name: 'Gemeente', axis: 'municipality', heading: 'Gebied', matrix: report.matrix }],
      lists: [{ name: 'Gaten', headings: ['Gat'], rows: [[{ text: '=1+1' }]] }],
      about: { name: 'Over', facts: [['Doel', 'geen']] },
      header,
      words: { state: (look) => `stand ${look}`, rowName: ({ name }) => name, confidential: 'Vertrouwelijk' },
    });
    expect(filename).toBe('Dekking 2026-11-21.xlsx');
    const [head = [], row = []] = await readSheet(Buffer.from(bytes), 'Gemeente');
    const states = Object.fromEntries(head.map((heading, index) => [heading, row[index]]));
    expect(states).toMatchObject({
      Gebied: 'Nieuwegein',
      Woningcorporatie: 'stand thin',
      GGZ: 'stand unknown',
    });
    expect(await readSheet(Buffer.from(bytes), 'Gaten')).toEqual([['Gat'], ['=1+1']]);
  });
});

describe('the invitation list', () => {
  test('says of a missing partner who invites and by when, and whom to reach as far as that may leave', () => {
    const { backend, person, altrecht } = nieuwegein();
    person('Carla', altrecht, true);
    person('Dirk', altrecht, false);
    const { rows, leftOut, header } = backend.ask('export.invitations', {
      actorIds: [altrecht],
      purpose: 'Uitnodigen',
      format: 'xlsx',
    });
    expect(rows).toEqual([
      {
        name: 'Altrecht',
        types: 'GGZ',
        areas: 'Nieuwegein',
        stage: 'candidate',
        missedBy: 'Lister',
        invitedBy: 'Anna Voorbeeld',
        inviteBefore: '2027-01-15',
        contact: 'Carla Voorbeeld',
        role: 'begeleider',
        email: 'carla@example.org',
      },
    ]);
    expect(leftOut).toHaveLength(1);
    expect(header.confidential).toBe(true);
    expect(lastExport(backend)).toEqual({ kind: 'invitations-xlsx', purpose: 'Uitnodigen', left_out: 1 });
  });

  test('takes a gap with who agreed to act on it; nobody asked is an empty list', () => {
    const { backend, anna } = nieuwegein();
    const key = 'g1|T6|wi|GM0356';
    const { restsOn } = gapOf(backend, key);
    backend.ask('gap.decide', { gapKey: key, status: 'action', restsOn, ownerId: anna, dueOn: '2027-02-01' });
    expect(backend.ask('export.invitations', { gapKeys: [key], format: 'csv' }).rows).toEqual([
      {
        name: 'Werk en inkomen',
        types: 'Werk en inkomen',
        areas: 'Nieuwegein',
        stage: 'gap',
        missedBy: '',
        invitedBy: 'Anna Voorbeeld',
        inviteBefore: '2027-02-01',
        contact: '',
        role: '',
        email: '',
      },
    ]);
    expect(backend.ask('export.invitations', { format: 'csv' }).rows).toEqual([]);
  });

  test('an inviter who may not leave is not named, and who joined is not invited', () => {
    const { backend, bas, altrecht } = nieuwegein();
    const missing = { stage: 'invited' as const, invitedById: bas };
    backend.ask('organisation.update', { id: altrecht, patch: { missing } });
    const asked = () => backend.ask('export.invitations', { actorIds: [altrecht], format: 'csv' });
    expect(asked().rows.map(({ invitedBy }) => invitedBy)).toEqual(['naam niet gedeeld']);
    backend.ask('organisation.update', { id: altrecht, patch: { missing: { stage: 'joined' } } });
    expect(asked().rows).toEqual([]);
  });

  test('reads back from both files, with a real date', async () => {
    const { backend, altrecht } = nieuwegein();
    const released = backend.ask('export.invitations', { actorIds: [altrecht], format: 'xlsx' });
    const words = {
      sheet: 'Uitnodigingslijst',
      confidential: 'Vertrouwelijk',
      column: (id: (typeof invitationColumns)[number]) => id,
      stage: (stage: string) => stage,
    };
    const xlsx = await invitationFile(released, { format: 'xlsx', words, title: 'Regio' });
    expect(xlsx.filename).toBe('Uitnodigingslijst 2026-11-21 vertrouwelijk Regio.xlsx');
    const [head, row] = await readSheet(Buffer.from(xlsx.bytes));
    expect(head).toEqual([...invitationColumns]);
    expect(row?.[6]).toEqual(new Date('2027-01-15T00:00:00Z'));
    const csv = await invitationFile(released, { format: 'csv', words, title: 'Regio' });
    expect(new TextDecoder().decode(csv.bytes)).toContain('Altrecht;GGZ;Nieuwegein;candidate;Lister;Anna Voorbeeld');
  });
});
