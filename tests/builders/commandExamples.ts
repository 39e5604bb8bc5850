// One telling example per command route, on a small network: what the undo law is held against.
import type { CommandRoute, In } from '../../shared/api/contract.ts';
import { withCopy } from './forkedFile.ts';
import { importOf } from './importOf.ts';
import { known } from './smallNetwork.ts';
import type { TestBackend } from './testBackend.ts';

type Example<R extends CommandRoute> = (backend: TestBackend) => In<R>;

/** One telling example per command route; a new route without one is a compile error. */
export const examples: { readonly [R in CommandRoute]: Example<R> } = {
  'network.update': () => ({ name: 'Regio Lekstroom', goal: 'Niemand tussen wal en schip' }),
  'network.chooseTemplates': () => ({
    chosen: [
      { templateId: 'T6', areaId: 'GM0356' },
      { templateId: 'T0', areaId: null },
    ],
  }),
  'placement.move': (backend) => ({ items: [{ actorId: known(backend).lister, x: 12.345, y: -7, isPinned: true }] }),
  'actor.remove': (backend) => ({ ids: [known(backend).lister, known(backend).anna] }),
  'actor.merge': (backend) => ({
    keepId: known(backend).lister,
    goneId: known(backend).politie,
    choices: { name: 'gone', goal: 'kept' },
  }),
  'duplicate.dismiss': (backend) => ({ pairs: [{ leftId: known(backend).lister, rightId: known(backend).politie }] }),
  'duplicate.restore': (backend) => ({ pairs: [{ leftId: known(backend).anna, rightId: known(backend).lister }] }),
  'theme.ensure': () => ({ label: 'Eigen thema' }),
  'view.save': (backend) => ({
    name: 'Rond Lister',
    definition: {
      look: { focus: { actorIds: [known(backend).lister], steps: 2 }, others: 'dim', hiddenKinds: ['person'] },
      filters: { domainIds: ['zorg'], levels: ['uitvoering'] },
      onDate: '2026-01-01',
      centre: { zoom: 0.8, x: 10.5, y: -20 },
      picture: {
        hues: ['#44aa99'],
        dots: [
          [0, 0, 0],
          [1_000, 500, 0],
        ],
        lines: [[0, 1]],
      },
    },
  }),
  'view.rename': (backend) => ({ id: known(backend).view, name: 'Alleen de wijk' }),
  'view.remove': (backend) => ({ id: known(backend).view }),
  'view.order': (backend) => ({
    ids: backend.db.prepare("SELECT id FROM view WHERE id <> 'main' ORDER BY sort DESC").pluck().all() as string[],
  }),
  'template.create': () => ({
    label: 'Woonoverlast in onze regio',
    themeId: 'woonoverlast',
    source: 'convenant 2025',
    derivedFromId: 'T4',
    expectations: [
      { kind: 'partner', partnerTypeId: 'corp', scale: 'regio', sourceMark: 'convenant' },
      { kind: 'role', roleId: 'wijkagent', requirement: 'desirable' },
      { kind: 'relation', relationTypeId: 'meldt', fromTypeId: 'corp', toTypeId: 'politie' },
      { kind: 'relation', via: 'agreement', fromTypeId: 'corp', toTypeId: 'gem_oov' },
      { kind: 'consultation', consultationTypeId: 'vangnetoverleg', frequency: 'monthly' },
    ],
  }),
  'template.update': (backend) => ({
    id: known(backend).template,
    patch: { label: 'Andere naam', themeId: 'woonoverlast', source: 'eigen ervaring' },
  }),
  'template.remove': (backend) => ({ id: known(backend).template }),
  'template.addExpectations': (backend) => ({
    id: known(backend).template,
    expectations: [{ kind: 'partner', partnerTypeId: 'corp' }],
  }),
  'template.setExpectation': (backend) => ({
    expectationId: known(backend).expectation,
    expectation: { kind: 'partner', partnerTypeId: 'mo', scale: 'gemeente', minCount: 2, requirement: 'desirable' },
  }),
  'template.removeExpectations': (backend) => ({ ids: [known(backend).expectation] }),
  'template.import': (backend) => ({
    text: backend
      .ask('template.file', { id: known(backend).template })
      .text.replaceAll('mensenhandel', 'eigen-thema')
      .replaceAll('Mensenhandel', 'Eigen thema'),
  }),
  'organisation.create': (backend) => ({
    organisation: {
      name: 'Portaal',
      aliases: ['Portaal Wonen'],
      typeIds: ['corp', 'mo'],
      parentId: known(backend).lister,
      scale: 'regio',
      areaIds: ['GM0356', 'PV26'],
      themeIds: ['uitstroom-mo-bw'],
      contactPoints: [{ kind: 'email', value: 'info@portaal.example.org', isPrimary: true }],
      address: { street: 'Laan 1', postcode: '1234 AB', city: 'Nieuwegein', country: '' },
      notes: 'Bereikbaar op werkdagen',
    },
    at: { x: 1, y: 2 },
  }),
  'organisation.update': (backend) => ({
    id: known(backend).lister,
    patch: { name: 'Lister Wonen', aliases: [], typeIds: ['mo', 'bw'], areaIds: [], address: null, contactPoints: [] },
  }),
  'person.create': (backend) => ({
    person: { givenName: 'Mo', familyName: 'Proef', hasLivedExperience: null, themeIds: ['mensenhandel'] },
    position: { organisationId: known(backend).lister, roleId: 'wijkagent', areaIds: ['GM0356'] },
  }),
  'person.update': (backend) => ({
    id: known(backend).anna,
    patch: { prefix: '', familyName: 'Jansen', mayExport: false },
  }),
  'person.handOver': (backend) => {
    const { anna, position, issue } = known(backend);
    const mo = backend.db.prepare("SELECT id FROM actor WHERE sort_key LIKE 'opvolger%'").pluck().get() as string;
    return { fromId: anna, toId: mo, onDate: '2027-01-01', positionIds: [position], issueIds: [issue], leaves: true };
  },
  'position.create': (backend) => ({
    position: {
      organisationId: known(backend).politie,
      personId: known(backend).anna,
      isPrimary: true,
      roleText: 'detachering',
    },
  }),
  'position.update': (backend) => ({ id: known(backend).position, patch: { level: 'beleid', personId: null } }),
  'position.remove': (backend) => ({ id: known(backend).position }),
  'relation.create': (backend) => ({
    relation: {
      fromId: known(backend).anna,
      toId: known(backend).politie,
      typeId: 'consulteert',
      themeIds: ['mensenhandel'],
    },
  }),
  'relation.update': (backend) => ({
    id: known(backend).relation,
    patch: { status: 'desired', intensity: 4, isBottleneck: true },
  }),
  'relation.remove': (backend) => ({ ids: [known(backend).relation] }),
  'record.editMany': (backend) => ({
    reason: 'paste',
    items: [
      {
        kind: 'organisation',
        id: known(backend).lister,
        patch: { website: 'https://lister.example.org', tagIds: [known(backend).tag] },
      },
      { kind: 'person', id: known(backend).anna, patch: { reviewBy: '2027-05-01' } },
      { kind: 'position', id: known(backend).position, patch: { level: 'casus' } },
      { kind: 'relation', id: known(backend).relation, patch: { intensity: 2 } },
      { kind: 'consultation', id: known(backend).mdo, patch: { frequency: 'weekly' } },
      { kind: 'participation', id: known(backend).participation, patch: { role: 'agenda' } },
      { kind: 'agreement', id: known(backend).convenant, patch: { frequency: 'quarterly' } },
      { kind: 'issue', id: known(backend).issue, patch: { status: 'done' } },
    ],
  }),
  'consultation.create': (backend) => ({
    consultation: {
      name: 'Werktafel crisis',
      typeId: 'werktafel',
      frequency: 'monthly',
      nthWeekday: { nth: 1, weekday: 1 },
      chairId: known(backend).anna,
      avePhase: 2,
      phaseId: 'melding',
      intensity: 4,
      areaIds: ['GM0356'],
      themeIds: ['uitstroom-mo-bw'],
      tagIds: [known(backend).tag],
      successors: [{ actorId: known(backend).mdo, onDate: '2026-12-01' }],
    },
    participants: [
      { actorId: known(backend).anna, validFrom: '2026-01-01' },
      { actorId: known(backend).politie, role: 'on_call' },
    ],
    at: { x: 3, y: 4 },
  }),
  'consultation.update': (backend) => ({
    id: known(backend).mdo,
    patch: {
      name: 'Casustafel',
      chairId: known(backend).politie,
      stage: 'pilot',
      validUntil: '2027-01-01',
      successors: [],
    },
  }),
  'participation.create': (backend) => ({
    participation: { consultationId: known(backend).mdo, actorId: known(backend).anna, role: 'agenda' },
  }),
  'participation.update': (backend) => ({
    id: known(backend).participation,
    patch: { validUntil: '2026-12-31', role: 'on_call' },
  }),
  'participation.remove': (backend) => ({ ids: [known(backend).participation] }),
  'agreement.create': (backend) => ({
    agreement: {
      name: 'Convenant woningvervuiling',
      kindId: 'convenant',
      parties: [{ actorId: known(backend).lister, role: 'penvoerder' }, { actorId: known(backend).politie }],
      frequency: 'quarterly',
      link: 'https://example.org/convenant.pdf',
    },
  }),
  'agreement.update': (backend) => ({
    id: known(backend).convenant,
    patch: { name: 'Convenant 2027', parties: [{ actorId: known(backend).anna, role: 'namens de wijk' }] },
  }),
  'issue.create': (backend) => ({
    issue: {
      kind: 'issue',
      title: 'Geen plek na een crisis',
      level: 'beleid',
      ownerId: known(backend).anna,
      dueOn: '2027-02-01',
      subject: { kind: 'relation', id: known(backend).relation },
    },
  }),
  'issue.update': (backend) => ({
    id: known(backend).issue,
    patch: { status: 'dropped', subject: { kind: 'gap', key: 'g1|T6|ggz|GM0356' } },
  }),
  'issue.remove': (backend) => ({ ids: [known(backend).issue] }),
  'contactMoment.create': (backend) => ({
    contactMoment: {
      onDate: '2026-11-20',
      kind: 'visit',
      summary: 'Kennisgemaakt op het bureau',
      actorIds: [known(backend).anna, known(backend).politie],
    },
  }),
  'contactMoment.update': (backend) => ({
    id: known(backend).moment,
    patch: { kind: 'call', actorIds: [known(backend).politie] },
  }),
  'contactMoment.remove': (backend) => ({ ids: [known(backend).moment] }),
  'word.create': () => ({
    list: 'partner_type',
    word: { label: 'Wijk-GGZ', domainId: 'zorg', parentId: 'ggz' },
  }),
  'word.update': () => ({ list: 'role', id: 'wijkagent', patch: { label: 'Operationeel wijkagent' } }),
  'word.place': () => ({ list: 'domain', id: 'zorg', beforeId: 'veiligheid' }),
  'word.remove': () => ({ list: 'partner_type', id: 'bw', replacementId: 'mo' }),
  'area.create': () => ({ area: { kind: 'set', name: 'Lekstroom-zuid', memberIds: ['GM0356'], aliases: ['de Zuid'] } }),
  'area.update': (backend) => ({
    id: known(backend).area,
    patch: { name: 'Andere naam', memberIds: [], aliases: ['Oud'], withinId: 'GM0321' },
  }),
  'area.remove': (backend) => ({ id: known(backend).area }),
  'actor.setPicture': (backend) => ({
    id: known(backend).anna,
    picture: { mime: 'image/png', width: 1, height: 1, base64: onePixel },
  }),
  'entry.apply': (backend) => {
    const { lister, mdo } = known(backend);
    const addition = { aliases: [], typeIds: ['bw'], areaIds: ['GM0356'], contactPoints: [] };
    return {
      themes: [{ ref: 't', label: 'Nieuw thema' }],
      organisations: [{ ref: 'o', organisation: { name: 'Abrona' } }],
      persons: [{ ref: 'p', person: { givenName: 'Mo', familyName: 'Proef' } }],
      additions: [{ ...addition, of: { id: lister }, themes: [{ ref: 't' }] }],
      positions: [
        {
          person: { ref: 'p' },
          organisation: { id: lister },
          roleId: 'wijkagent',
          roleText: '',
          themes: [{ ref: 't' }],
        },
      ],
      participations: [{ actor: { ref: 'p' }, consultationId: mdo, role: 'agenda' }],
      relations: [
        {
          from: { ref: 'o' },
          to: { id: lister },
          typeId: 'meldt',
          status: 'desired',
          intensity: 2,
          frequency: null,
          themes: [],
        },
      ],
    };
  },
  'takeover.apply': (backend) => {
    withCopy(backend, (copy) => {
      copy.ask('organisation.update', { id: known(copy).lister, patch: { name: 'Lister Wonen', aliases: [] } });
      copy.ask('person.create', { person: { familyName: 'Daar' }, position: { organisationId: known(copy).politie } });
      copy.ask('relation.remove', { ids: [known(copy).relation] });
    });
    return { fingerprint: backend.ask('takeover.plan', {}).fingerprint };
  },
  'import.apply': (backend) =>
    importOf(backend, [
      'Organisatie;Naam;Functie;E-mail;Thema',
      'Lister;Anna van Jansen;teamleider;anna@example.org;Nieuw thema',
      'Abrona;Mo Proef;vacature;;',
    ]),
  'import.workbook': (backend) => ({
    meta: { fileName: 'werkboek.xlsx', fileHash: '' },
    themes: [{ key: 'theme:1', label: 'Nieuw thema' }],
    creates: [
      { kind: 'organisation', key: 'team', isOwnKey: true, values: { name: 'Team Noord', parentId: 'abrona' } },
      { kind: 'organisation', key: 'abrona', isOwnKey: true, values: { name: 'Abrona', themeIds: ['theme:1'] } },
      { kind: 'consultation', key: 'nieuw:1', isOwnKey: false, values: { name: 'Weekoverleg' } },
      { kind: 'participation', values: { consultationId: 'nieuw:1', actorId: 'abrona' } },
      {
        kind: 'agreement',
        key: 'nieuw:2',
        isOwnKey: false,
        values: { name: 'Convenant', parties: [{ actorId: 'abrona' }] },
      },
      { kind: 'position', values: { organisationId: 'abrona', personId: known(backend).anna } },
      { kind: 'relation', values: { fromId: 'abrona', toId: known(backend).lister, typeId: 'werkcontact' } },
    ],
    updates: [
      { kind: 'organisation', id: known(backend).lister, before: { source: '' }, patch: { source: 'werkboek' } },
    ],
    chairs: [{ consultationId: 'nieuw:1', chairId: 'abrona' }],
    counts: { same: 3, refused: 0 },
  }),
  'gap.decide': (backend) => ({
    gapKey: 'g1|T6|ggz|GM0356',
    status: 'action',
    reason: 'navragen bij GGZ',
    ownerId: known(backend).anna,
    dueOn: '2027-01-31',
    restsOn: 'abc',
  }),
};

/** The smallest PNG there is: one transparent pixel. */
const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
