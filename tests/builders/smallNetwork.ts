// A little of everything in one network, and the ids of what is in it.
import { createTestBackend, type TestBackend } from './testBackend.ts';

type Known = Readonly<
  Record<
    | 'lister'
    | 'politie'
    | 'anna'
    | 'position'
    | 'relation'
    | 'mdo'
    | 'participation'
    | 'convenant'
    | 'issue'
    | 'moment'
    | 'area'
    | 'view'
    | 'template'
    | 'expectation'
    | 'tag',
    string
  >
>;

/** The ids of the records in `aSmallNetwork`. */
export function known(backend: TestBackend): Known {
  const actor = backend.db.prepare('SELECT id FROM actor WHERE sort_key LIKE ?').pluck();
  const own = backend.db.prepare("SELECT id FROM template WHERE origin = 'own'").pluck();
  const first = (table: string) => backend.db.prepare(`SELECT min(id) FROM ${table}`).pluck().get() as string;
  return {
    lister: actor.get('lister%') as string,
    politie: actor.get('politie%') as string,
    anna: actor.get('jansen%') as string,
    position: first('position'),
    relation: first('relation'),
    mdo: actor.get('mdo%') as string,
    participation: first('participation'),
    convenant: actor.get('convenant%') as string,
    issue: first('issue'),
    moment: first('contact_moment'),
    tag: first('tag'),
    template: own.get() as string,
    expectation: backend.db
      .prepare('SELECT id FROM expectation WHERE template_id = ? ORDER BY sort')
      .pluck()
      .get(own.get()) as string,
    view: backend.db.prepare("SELECT id FROM view WHERE name = 'De wijk'").pluck().get() as string,
    area: backend.db.prepare('SELECT id FROM area WHERE is_builtin = 0').pluck().get() as string,
  };
}

/** A little of everything, so that every command has something to act on. */
export function aSmallNetwork(): TestBackend {
  const backend = createTestBackend();
  const { id: lister } = backend.ask('organisation.create', {
    organisation: {
      name: 'Lister',
      aliases: ['Lister Utrecht'],
      typeIds: ['bw'],
      areaIds: ['GM0356'],
      contactPoints: [{ kind: 'phone', value: '000-0000001' }],
      address: { street: 'Plein 2', postcode: '1234 AB', city: 'Utrecht' },
    },
    at: { x: 10, y: 20 },
  });
  const { id: politie } = backend.ask('organisation.create', {
    organisation: { name: 'Politie Nieuwegein', typeIds: ['politie'] },
  });
  const { id: anna } = backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider', areaIds: ['GM0356'], themeIds: ['mensenhandel'] },
  });
  backend.ask('relation.create', { relation: { fromId: lister, toId: politie, typeId: 'werkcontact', intensity: 3 } });
  const { id: tag } = backend.ask('word.create', { list: 'tag', word: { label: 'nieuw' } });
  backend.ask('organisation.update', {
    id: politie,
    patch: { tagIds: [tag], goal: 'Veilige wijken', successors: [{ actorId: lister }] },
  });
  const { id: mdo } = backend.ask('consultation.create', {
    consultation: { name: 'MDO Nieuwegein', typeId: 'mdo', frequency: 'three_weekly', chairId: lister },
    participants: [{ actorId: lister }, { actorId: politie, role: 'on_call', validFrom: '2026-01-01' }],
  });
  backend.ask('agreement.create', {
    agreement: { name: 'Convenant', parties: [{ actorId: lister }, { actorId: politie }] },
  });
  backend.ask('organisation.create', {
    organisation: {
      name: 'Gemiste GGZ',
      presence: 'missing',
      missing: { stage: 'invited', missedByIds: [lister], invitedById: anna, inviteBefore: '2027-01-01' },
    },
  });
  backend.ask('issue.create', {
    issue: { kind: 'action', title: 'GGZ uitnodigen', ownerId: anna, subject: { kind: 'actor', id: mdo } },
  });
  backend.ask('contactMoment.create', { contactMoment: { onDate: '2026-10-01', actorIds: [anna, lister] } });
  for (const name of ['De wijk', 'Bestuurders']) {
    const definition = { look: {}, filters: {}, onDate: null, centre: null, picture: null };
    backend.ask('view.save', { name, definition });
  }
  const { id: template } = backend.ask('template.create', {
    label: 'Eigen sjabloon',
    themeId: 'mensenhandel',
    expectations: [
      { kind: 'partner', partnerTypeId: 'bw', scale: 'regio' },
      { kind: 'role', roleId: 'wijkagent' },
    ],
  });
  backend.ask('network.chooseTemplates', { chosen: [{ templateId: template, areaId: null }] });
  backend.ask('area.create', { area: { kind: 'set', name: 'Eigen kring', memberIds: ['GM0356'] } });
  backend.ask('person.create', { person: { givenName: 'Mo', familyName: 'Opvolger' } });
  backend.ask('gap.decide', { gapKey: 'g4|x', status: 'confirmed', ownerId: anna, restsOn: '1' });
  backend.ask('duplicate.dismiss', { pairs: [{ leftId: lister, rightId: anna }] });
  return backend;
}
