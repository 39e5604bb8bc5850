// Any network → workbook → the same network: no change; → an empty network: the same picture, and then no change.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalisePhone } from '../../../shared/import/normalise/phones.ts';
import { createTestBackend, type TestBackend } from '../../builders/testBackend.ts';
import { apply, planFile, savedWorkbook, told } from '../../builders/workbookOf.ts';
import { picture } from '../../builders/workbookPicture.ts';

const name = fc.oneof(
  fc.constantFrom(
    'Lister',
    'Ouder- en Kindteam',
    "'t Huis",
    'De "Brug"',
    'Écht | Anders',
    '=1+1',
    '@team',
    '007',
    'ja',
    '2026-01-01',
  ),
  fc.stringMatching(/^[A-Za-z][a-z ]{0,10}[a-z]$/),
);
const line = fc.oneof(
  fc.constant(''),
  fc.constantFrom('+31 30 000 00 00', '-', '0612', 'a\tb', '_x0041_', '#N/A', '1E5', '12-03-2026'),
  fc.stringMatching(/^[ -~]{0,20}$/),
);
const note = fc.oneof(line, fc.constantFrom('een\ntwee', ' met  ruimte ', '<b>&amp;</b>', '😀'));
const day = fc.oneof(
  fc.constant(null),
  fc
    .date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const period = fc.tuple(day, day).map(([one, other]) => {
  const [validFrom, validUntil] = one !== null && other !== null && one > other ? [other, one] : [one, other];
  return validFrom !== null && validFrom === validUntil ? { validFrom, validUntil: null } : { validFrom, validUntil };
});
const yesNo = fc.constantFrom(true, false, null);
const areas = fc.uniqueArray(fc.constantFrom('GM0344', 'PV26', 'GM0356', 'GM1709'), { maxLength: 3 });
const phone = fc
  .record({
    kind: fc.constant('phone' as const),
    value: fc.constantFrom('000-0000001', '+31 30 000 00 00', '000 (0) 12'),
    label: fc.constantFrom('', 'balie'),
  })
  .map((point) => ({ ...point, normalised: normalisePhone(point.value) }));
const level = fc.constantFrom('bestuur', 'beleid', 'uitvoering', 'casus', null);
const frequency = fc.constantFrom('weekly', 'monthly', 'on_call', 'unknown', null);

const organisation = fc.record({
  ...{ name, source: line, notes: note, website: line, kvk: line, areaIds: areas, confirmedOn: day, period },
  scale: fc.constantFrom('land', 'wijk', null),
  typeIds: fc.uniqueArray(fc.constantFrom('politie', 'ggz', 'gem_sd'), { maxLength: 3 }),
  contactPoints: fc.uniqueArray(phone, { maxLength: 2, selector: ({ value }) => value }),
  address: fc.option(fc.record({ street: line, postcode: fc.constantFrom('', '1234 AB'), city: line })),
  stage: fc.constantFrom('gap', 'invited', 'joined', null),
});
const person = fc.record({
  ...{
    givenName: name,
    prefix: fc.constantFrom('', 'van der'),
    familyName: line,
    title: line,
    notes: note,
    purpose: line,
    // The sign between values belongs to the workbook.
    legalGround: line.map((text) => text.replaceAll('|', '')),
  },
  ...{ hasLivedExperience: yesNo, reviewBy: day, validUntil: day, mayShow: fc.boolean() },
});
const nat = fc.nat(20);
const network = fc.record({
  organisations: fc.array(fc.tuple(organisation, nat), { minLength: 1, maxLength: 6 }),
  persons: fc.array(person, { maxLength: 5 }),
  positions: fc.array(
    fc.record({
      person: nat,
      organisation: nat,
      isVacancy: fc.boolean(),
      role: fc.constantFrom('wijkagent', 'eigen functie', ''),
      level,
      period,
      areaIds: areas,
    }),
    { maxLength: 6 },
  ),
  relations: fc.array(
    fc.record({
      from: nat,
      to: nat,
      typeId: fc.constantFrom('werkcontact', 'meldt', 'verwijst'),
      intensity: fc.constantFrom(null, 0, 3, 5),
      isOneSided: yesNo,
      isBottleneck: fc.boolean(),
      note,
      level,
      frequency,
      period,
      status: fc.constantFrom('existing', 'desired', 'ended'),
    }),
    { maxLength: 8 },
  ),
  meetings: fc.array(
    fc.record({
      name,
      frequency,
      level,
      period,
      members: fc.uniqueArray(nat, { maxLength: 4 }),
      hasChair: fc.boolean(),
      role: fc.constantFrom('permanent', 'agenda', 'on_call'),
    }),
    { maxLength: 3 },
  ),
  agreements: fc.array(
    fc.record({ name, parties: fc.uniqueArray(nat, { maxLength: 4 }), period, link: line, frequency }),
    { maxLength: 3 },
  ),
});

/** Lays the network with the commands a user would use; what the rules refuse is not in it. */
function lay(backend: TestBackend, given: typeof network extends fc.Arbitrary<infer N> ? N : never): void {
  const made: string[] = [];
  const tryTo = (work: () => void) => {
    try {
      work();
    } catch {
      // A rule refused it: a twin, the same ends, a note with a number in it.
    }
  };
  const pick = (index: number, from: readonly string[]) => from[index % from.length] ?? '';
  for (const [{ stage, period: during, ...values }, parent] of given.organisations) {
    tryTo(() => {
      const missing = stage && { stage };
      const parentId = made.length > 0 && parent % 2 === 0 ? pick(parent, made) : null;
      const organisation = {
        ...values,
        ...during,
        parentId,
        missing,
        presence: stage && stage !== 'joined' ? 'missing' : 'present',
      } as const;
      made.push(backend.ask('organisation.create', { organisation }).id);
    });
  }
  const organisations = [...made];
  const persons: string[] = [];
  for (const values of given.persons) tryTo(() => persons.push(backend.ask('person.create', { person: values }).id));
  made.push(...persons);
  if (organisations.length === 0) return;
  for (const { person: who, organisation: where, isVacancy, role, period: during, ...values } of given.positions) {
    const personId = isVacancy || persons.length === 0 ? null : pick(who, persons);
    const roleId = role === 'wijkagent' ? role : null;
    const position = {
      ...values,
      ...during,
      personId,
      organisationId: pick(where, organisations),
      roleId,
      roleText: roleId ? '' : role,
    };
    tryTo(() => backend.ask('position.create', { position }));
  }
  for (const { from, to, period: during, ...values } of given.relations) {
    tryTo(() =>
      backend.ask('relation.create', {
        relation: { ...values, ...during, fromId: pick(from, made), toId: pick(to, made) },
      }),
    );
  }
  for (const { members, hasChair, role, period: during, ...values } of given.meetings) {
    const ids = [...new Set(members.map((index) => pick(index, made)))];
    const participants = ids.map((actorId) => ({ actorId, role }));
    const consultation = { ...values, ...during, chairId: hasChair ? (ids[0] ?? null) : null };
    tryTo(() => backend.ask('consultation.create', { consultation, participants }));
  }
  for (const { parties, period: during, ...values } of given.agreements) {
    const ids = [...new Set(parties.map((index) => pick(index, made)))];
    tryTo(() =>
      backend.ask('agreement.create', {
        agreement: { ...values, ...during, parties: ids.map((actorId) => ({ actorId })) },
      }),
    );
  }
}

test('the workbook of any network says what it says, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(network, async (given) => {
      const backend = createTestBackend();
      lay(backend, given);
      const before = backend.dump();
      const bytes = await savedWorkbook(backend);
      const untouched = planFile(backend, bytes);
      expect([told(untouched), untouched.absent]).toEqual([[], []]);
      apply(backend, untouched);
      expect(backend.dump()).toBe(before);

      const empty = createTestBackend();
      const plan = planFile(empty, bytes);
      expect(told(plan).filter((row) => row.includes('refused'))).toEqual([]);
      apply(empty, plan);
      expect(picture(empty)).toEqual(picture(backend));
      expect(told(planFile(empty, bytes))).toEqual([]);
      backend.close();
      empty.close();
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
