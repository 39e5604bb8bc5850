// What a workbook says to a network: whom a row is about, what its cells mean, and what cannot be.
import { beforeEach, describe, expect, test } from 'vitest';
import { createTestBackend, type TestBackend } from '../../builders/testBackend.ts';
import { apply, handMade, planFile, savedWorkbook, told } from '../../builders/workbookOf.ts';

let backend: TestBackend;
beforeEach(() => {
  backend = createTestBackend();
});

async function plan(sheets: Parameters<typeof handMade>[0]) {
  return planFile(backend, await handMade(sheets));
}

/** Plans and applies; refused rows are left out. */
async function readIn(sheets: Parameters<typeof handMade>[0]) {
  const planned = await plan(sheets);
  apply(backend, planned);
  return planned;
}

const actors = () => backend.ask('network.snapshot', {}).actors;
const named = (label: string) => actors().find((actor) => actor.label === label);

const small = {
  Organisaties: [
    ['Sleutel', 'Naam', 'Aliassen', 'Type', 'Onderdeel van', 'Werkgebied', "Thema's", 'Status', 'Telefoon', 'Postcode'],
    ['team', 'Buurtteam Zuid', '', 'wijkteam', 'gem', 'Nieuwegein', 'Nieuw thema', '', '', ''],
    [
      'gem',
      'Gemeente Voorbeeld',
      'Voorbeeldstad | De Gemeente',
      'gem_sd | gem_oov',
      '',
      'GM0356',
      '',
      'Aanwezig',
      '000-0000001 (balie)',
      '1234 AB',
    ],
    ['', 'Veilig Thuis', '', 'vt', '', '', '', 'Kandidaat', '', ''],
  ],
  Personen: [
    [
      'Sleutel',
      'Voornaam',
      'Tussenvoegsel',
      'Achternaam',
      'E-mail',
      'Status',
      'Ervaringsdeskundig',
      'Doel en grondslag',
    ],
    ['p1', 'Anna', 'van', 'Jansen', 'anna@example.org | a.jansen@example.org', '', 'ja', 'Samenwerken | Publieke taak'],
    ['', 'Bas', 'de', 'Boer', '', 'Vertrokken 2026-01-31', '', ''],
  ],
  Functies: [
    ['Persoon', 'Organisatie', 'Functie', 'Niveau', 'Van', 'Tot'],
    ['Anna van Jansen', 'team', 'Wijkagent', 'Uitvoering', '2025-01-01', ''],
    ['', 'Gemeente Voorbeeld', 'procesmaatje', '', '', ''],
  ],
  Relaties: [
    [
      'Van',
      'Naar',
      'Type',
      'Status',
      'Intensiteit',
      'Eenzijdig',
      'Fase',
      'Frequentie',
      'Begin',
      'Knelpunt',
      'Toelichting',
    ],
    ['team', 'Veilig Thuis', 'meldt', 'Gewenst', '3', 'nee', '', 'Maandelijks', '2026-02-01', 'ja', 'te laat'],
    ['p1', 'Bas de Boer', 'Werkt samen met', '', '', '', '', '', '', '', ''],
  ],
  Overleggen: [
    ['Sleutel', 'Naam', 'Type', 'Frequentie', 'Niveau', 'Opgericht', 'Opvolger'],
    ['', 'Wijkoverleg', '', 'Maandelijks (2e dinsdag)', 'casus', '2024-01-01', ''],
  ],
  Deelnames: [
    ['Overleg', 'Deelnemer', 'Rol', 'Van', 'Tot'],
    ['Wijkoverleg', 'p1', 'Voorzitter', '', ''],
    ['Wijkoverleg', 'team', 'Op afroep', '', ''],
  ],
  Afspraken: [
    ['Sleutel', 'Titel', 'Soort', 'Partijen', 'Begin', 'Link'],
    ['', 'Convenant', '', 'team | Gemeente Voorbeeld (financier)', '2026-01-01', 'https://example.org/c'],
  ],
};

describe('a workbook made by hand', () => {
  test('becomes a whole network; own keys are kept, and the same file again changes nothing', async () => {
    const first = await readIn(small);
    expect(told(first).filter((line) => line.includes('refused'))).toEqual([]);
    expect(first.newThemes).toEqual(['Nieuw thema']);
    const { positions, relations, participations, vocabulary } = backend.ask('network.snapshot', {});
    expect(named('Buurtteam Zuid')).toMatchObject({
      id: 'team',
      parentId: 'gem',
      typeIds: ['wijkteam'],
      areaIds: ['GM0356'],
    });
    expect(named('Gemeente Voorbeeld')).toMatchObject({
      typeIds: ['gem_sd', 'gem_oov'],
      aliases: ['De Gemeente', 'Voorbeeldstad'],
      address: { postcode: '1234 AB' },
      contactPoints: [{ kind: 'phone', value: '000-0000001', label: 'balie' }],
    });
    expect(named('Veilig Thuis')).toMatchObject({ presence: 'missing', missing: { stage: 'candidate' } });
    expect(named('Anna van Jansen')).toMatchObject({
      hasLivedExperience: true,
      purpose: 'Samenwerken',
      legalGround: 'Publieke taak',
      contactPoints: [{ value: 'anna@example.org' }, { value: 'a.jansen@example.org' }],
    });
    expect(named('Bas de Boer')).toMatchObject({ validUntil: '2026-01-31', hasLivedExperience: null });
    expect(
      positions
        .map(({ personId, organisationId, roleId, roleText, level }) =>
          [personId, organisationId, roleId, roleText, level].join(),
        )
        .sort(),
    ).toEqual([',gem,,procesmaatje,', 'p1,team,wijkagent,,uitvoering']);
    expect(relations.find(({ typeId }) => typeId === 'meldt')).toMatchObject({
      fromId: 'team',
      status: 'desired',
      intensity: 3,
      isOneSided: false,
      frequency: 'monthly',
      validFrom: '2026-02-01',
      isBottleneck: true,
      note: 'te laat',
    });
    const meeting = named('Wijkoverleg');
    expect(meeting).toMatchObject({
      chairId: 'p1',
      frequency: 'monthly',
      nthWeekday: { nth: 2, weekday: 2 },
      level: 'casus',
    });
    expect(participations.map(({ actorId, role }) => `${actorId} ${role}`).sort()).toEqual([
      'p1 permanent',
      'team on_call',
    ]);
    expect(named('Convenant')).toMatchObject({
      parties: [
        { actorId: 'team', role: '' },
        { actorId: 'gem', role: 'financier' },
      ],
    });
    expect(vocabulary.themes.some(({ label }) => label === 'Nieuw thema')).toBe(true);

    const before = backend.dump();
    const again = await readIn(small);
    expect(told(again)).toEqual([]);
    expect(backend.dump()).toBe(before);
  });

  test('what is refused is said in one sentence, and the other rows still come', async () => {
    const planned = await plan({
      Organisaties: [
        ['Sleutel', 'Naam', 'Type', 'Onderdeel van', 'Werkgebied', 'Opgericht', 'Opgeheven', 'Opmerkingen', 'E-mail'],
        ['', 'Goed', 'politie', '', '', '', '', '', ''],
        ['', 'Fout type', 'politiek', '', '', '', '', '', ''],
        ['', 'Fout gebied', '', '', 'Utrecht', '', '', '', ''],
        ['', 'Onder fout', '', 'Fout type', '', '', '', '', ''],
        ['', 'Fout einde', '', '', '', '2026-02-01', '01-01-2026', '', ''],
        ['', 'Fout opmerking', '', '', '', '', '', 'bsn 111222333', ''],
        ['', 'Fout adres', '', '', '', 'ooit', '', '', ''],
        ['', 'Fout mail', '', '', '', '', '', '', 'anna bij example'],
        ['', '', 'politie', '', '', '', '', '', ''],
        ['k', 'Kring', '', 'k', '', '', '', '', ''],
        ['', 'goed', '', '', '', '', '', '', ''],
      ],
      Relaties: [
        ['Van', 'Naar', 'Type'],
        ['Goed', 'Fout type', 'meldt'],
        ['Goed', 'Goed', 'meldt'],
        ['Goed', 'Onbekend', ''],
      ],
    });
    expect(told(planned)).toEqual([
      'Organisaties new Goed',
      'Organisaties refused Fout type; Het woord ‘politiek’ in ‘Type’ is niet bekend.',
      'Organisaties refused Fout gebied; Het gebied ‘Utrecht’ in ‘Werkgebied’ kan van alles zijn: Provincie Utrecht, gemeente Utrecht. Vul een van deze in.',
      'Organisaties refused Onder fout; ‘Fout type’ in ‘Onderdeel van’ staat niet in het werkboek en niet in het netwerk.',
      'Organisaties refused Fout einde; Het einde ligt niet na het begin.',
      'Organisaties refused Fout opmerking; In ‘Opmerkingen’ staat iets dat op een burgerservicenummer lijkt; dat wordt nooit bewaard.',
      'Organisaties refused Fout adres; ‘ooit’ in ‘Opgericht’ is geen datum. Schrijf een datum als 2026-11-21.',
      'Organisaties refused Fout mail; ‘anna bij example’ in ‘E-mail’ is geen e-mailadres.',
      'Organisaties refused ; Er staat geen naam in deze rij.',
      'Organisaties refused Kring; Een organisatie kan geen onderdeel van zichzelf zijn, ook niet met een omweg.',
      'Organisaties refused goed; Deze naam staat ook in rij 2. Geef elk een eigen Sleutel.',
      'Relaties refused Goed → Fout type; ‘Fout type’ in ‘Naar’ staat niet in het werkboek en niet in het netwerk.',
      'Relaties refused Goed → Goed; Een relatie loopt tussen twee verschillende partijen.',
      'Relaties refused Goed → Onbekend; ‘Onbekend’ in ‘Naar’ staat niet in het werkboek en niet in het netwerk.',
    ]);
    apply(backend, planned);
    expect(actors().map(({ label }) => label)).toEqual(['Goed']);
  });

  test('a name that two records share is refused with both keys, and their keys are what the workbook writes', async () => {
    const people = ['een@example.org', 'twee@example.org'].map((value) =>
      backend.ask('person.create', {
        person: { givenName: 'Anna', familyName: 'Jansen', contactPoints: [{ kind: 'email', value }] },
      }),
    );
    backend.ask('organisation.create', { organisation: { name: 'Lister' } });
    const [one, other] = people.map(({ id }) => id);
    const row = ['Persoon', 'Organisatie', 'Functie'];
    expect(told(await plan({ Functies: [row, ['Anna Jansen', 'Lister', 'adviseur']] }))).toEqual([
      `Functies refused Anna Jansen · Lister; ‘Anna Jansen’ in ‘Persoon’ kan van alles zijn: Anna Jansen (${one}), Anna Jansen (${other}). Vul de Sleutel in.`,
    ]);
    await readIn({ Functies: [row, [one ?? '', 'Lister', 'adviseur']] });
    const { table } = backend.ask('export.workbook', { purpose: '' });
    expect(table.sheets.Functies.map((cells) => cells.slice(0, 3))).toEqual([[one, 'Lister', 'adviseur']]);
  });
});

describe('a workbook that was saved and edited', () => {
  beforeEach(() => readIn(small));

  test('a renamed record is still the same one for every row that names it as it was', async () => {
    const planned = planFile(backend, await savedWorkbook(backend), (cells) =>
      cells['Naam'] === 'Buurtteam Zuid' ? { ...cells, Naam: 'Buurtteam Noord' } : cells,
    );
    expect(told(planned)).toEqual(['Organisaties changed Buurtteam Noord; Naam: Buurtteam Zuid → Buurtteam Noord']);
  });

  test('an emptied cell empties the field, a column that is not there leaves it', async () => {
    const emptied = planFile(backend, await savedWorkbook(backend), (cells) =>
      cells['Achternaam'] === 'Jansen' ? { ...cells, 'E-mail': '', Ervaringsdeskundig: '' } : cells,
    );
    expect(told(emptied)).toEqual([
      'Personen changed Anna van Jansen; E-mail: anna@example.org | a.jansen@example.org → ; Ervaringsdeskundig: ja → ',
    ]);
    expect(
      told(
        await plan({
          Organisaties: [
            ['Sleutel', 'Naam'],
            ['team', 'Buurtteam Zuid'],
          ],
        }),
      ),
    ).toEqual([]);
  });

  test('a deleted row is told and takes nothing away', async () => {
    const before = backend.dump();
    const planned = planFile(backend, await savedWorkbook(backend), (cells, sheet) =>
      sheet === 'Deelnames' || cells['Naam'] === 'Veilig Thuis' ? null : cells,
    );
    expect(planned.absent.map(({ sheet, name }) => `${sheet}: ${name}`)).toEqual([
      'Organisaties: Veilig Thuis',
      'Deelnames: Wijkoverleg · Anna van Jansen',
      'Deelnames: Wijkoverleg · Buurtteam Zuid',
    ]);
    expect(told(planned)).toEqual([]);
    apply(backend, planned);
    expect(backend.dump()).toBe(before);
  });

  test('an edited function, relation or participation stays the one it was', async () => {
    const planned = planFile(backend, await savedWorkbook(backend), (cells, sheet) => {
      if (cells['Functie'] === 'Wijkagent') return { ...cells, Functie: 'boa', Tot: '31-12-2026' };
      if (cells['Toelichting'] === 'te laat') return { ...cells, Type: 'verwijst', Intensiteit: 'Werken als één team' };
      if (sheet === 'Deelnames' && cells['Rol'] === 'Op afroep') return { ...cells, Rol: 'Vast' };
      return cells;
    });
    expect(planned.counts).toMatchObject({ new: 0, changed: 3, refused: 0 });
    apply(backend, planned);
    const { positions, relations, participations } = backend.ask('network.snapshot', {});
    expect([positions.length, relations.length, participations.map(({ role }) => role)]).toEqual([
      2,
      2,
      ['permanent', 'permanent'],
    ]);
    expect(positions.find(({ personId }) => personId === 'p1')).toMatchObject({ validUntil: '2026-12-31' });
    expect(relations.find(({ note }) => note === 'te laat')).toMatchObject({ typeId: 'verwijst', intensity: 5 });
  });

  test('the chair goes where the word goes, and there is one', async () => {
    const bytes = await savedWorkbook(backend);
    const both = planFile(backend, bytes, (cells) =>
      cells['Rol'] === 'Op afroep' ? { ...cells, Rol: 'Voorzitter' } : cells,
    );
    expect(told(both)).toEqual([
      'Deelnames refused Buurtteam Zuid · Wijkoverleg; Dit overleg heeft al een voorzitter. Haal het woord eerst bij de ander weg.',
    ]);
    apply(
      backend,
      planFile(backend, bytes, (cells, sheet) =>
        sheet === 'Deelnames' ? { ...cells, Rol: cells['Rol'] === 'Voorzitter' ? 'Vast' : 'Voorzitter' } : cells,
      ),
    );
    expect(named('Wijkoverleg')).toMatchObject({ chairId: 'team' });
  });

  test('a second row with the same relation in the same time is refused', async () => {
    const planned = planFile(backend, await savedWorkbook(backend), undefined, {
      Relaties: [{ Van: 'Bas de Boer', Naar: 'p1', Type: 'werkcontact', Begin: '2026-01-01' }],
    });
    expect(told(planned)).toEqual(['Relaties refused Bas de Boer → p1; Deze relatie is er al in dezelfde tijd.']);
  });
});

test('what never leaves is never taken away: a private number, a party who may not be exported', async () => {
  const { id: anna } = backend.ask('person.create', { person: { givenName: 'Anna', mayExport: false } });
  const { id: lister } = backend.ask('organisation.create', {
    organisation: {
      name: 'Lister',
      contactPoints: [
        { kind: 'phone', value: '000-0000001', isPrivate: true },
        { kind: 'phone', value: '000-0000002' },
      ],
    },
  });
  const { id: other } = backend.ask('organisation.create', { organisation: { name: 'Abrona' } });
  backend.ask('agreement.create', {
    agreement: { name: 'Afspraak', parties: [{ actorId: anna }, { actorId: lister }] },
  });
  const bytes = await savedWorkbook(backend);
  const planned = planFile(backend, bytes, (cells) => {
    if (cells['Telefoon']) return { ...cells, Telefoon: '000-0000003' };
    return cells['Titel'] === 'Afspraak' ? { ...cells, Partijen: 'Abrona' } : cells;
  });
  expect(told(planned)).toEqual([
    'Organisaties changed Lister; Telefoon: 000-0000002 → 000-0000003',
    'Afspraken changed Afspraak; Partijen: Lister → Abrona',
  ]);
  apply(backend, planned);
  expect(named('Lister')).toMatchObject({ contactPoints: [{ value: '000-0000001' }, { value: '000-0000003' }] });
  expect(named('Afspraak')).toMatchObject({ parties: [{ actorId: anna }, { actorId: other }] });
});
