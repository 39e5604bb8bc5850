// A contact list on paper: what stands on it, and what must not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactFieldIds, type ContactFieldId } from '../../../shared/export/contactFields.ts';
import { redactContacts } from '../../../shared/export/redact.ts';
import { contactPaper, type ContactPaperKind } from '../../../shared/paper/contactPaper.ts';
import { paperPage } from '../../../shared/paper/paperPage.ts';
import { contactPaperWordsNl } from '../../../shared/paper/words.ts';
import { person as personSchema } from '../../../shared/schema/person.ts';
import { withCanaries } from '../../builders/canary.ts';
import { aRequest, aSource, organisation, person, position, reach } from '../export/contacts.ts';

const kinds: readonly ContactPaperKind[] = ['list', 'faces'];

function paperOf(
  kind: ContactPaperKind,
  source: Partial<Parameters<typeof aSource>[0]>,
  { fields = contactFieldIds, withPhotos = true }: { fields?: readonly ContactFieldId[]; withPhotos?: boolean } = {},
) {
  const redacted = redactContacts(aSource(source), aRequest({ fields, withPhotos, organisationRows: 'withoutPerson' }));
  const photoOf = (sha: string) => `data:image/png;base64,${sha}`;
  return contactPaper(redacted, { kind, title: 'Regio Voorbeeld', fields, words: contactPaperWordsNl, photoOf });
}

const anna = person('anna', {
  givenName: 'Anna',
  prefix: 'van',
  familyName: 'Jansen',
  photoSha: 'foto',
  contactPoints: [reach('email', 'anna@example.org'), reach('mobile', '06-00000001')],
});
const lister = organisation('lister', {
  label: 'Lister',
  address: { street: 'Straat 1', postcode: '1234 AB', city: 'Nieuwegein', country: '' },
});
const atLister = [
  position('anna', 'lister', { roleText: 'begeleider', isPrimary: true }),
  position('anna', 'lister', { roleText: 'vertrouwenspersoon' }),
];

describe('the list', () => {
  test('two organisations of one name are two groups, and departments stand with the whole', () => {
    const other = organisation('lister2', { label: 'Lister' });
    const team = organisation('team', { label: 'Team Zuid', parentId: 'lister' });
    const [bas, cor] = [person('bas', { givenName: 'Bas' }), person('cor', { givenName: 'Cor' })];
    const paper = paperOf(
      'list',
      {
        persons: [anna, bas, cor],
        positions: [position('anna', 'lister'), position('bas', 'lister2'), position('cor', 'team')],
        organisations: [lister, other, team],
      },
      { fields: ['organisation', 'givenName'] },
    );
    const table = paper.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' && table.groups.map(({ heading, items }) => [heading, items])).toEqual([
      ['Lister', [[['Bas']]]],
      ['Lister', [[['Anna']], [['Cor']]]],
    ]);
  });

  test('has a column for where people are when they are not at one place, and one for the salutation', () => {
    const south = { street: 'Laan 2', postcode: '', city: 'Houten', country: '' };
    const team = organisation('team', { label: 'Team Zuid', parentId: 'lister', address: south });
    const bas = person('bas', { givenName: 'Bas' });
    const source = {
      persons: [anna, bas],
      positions: [position('anna', 'lister'), position('bas', 'team')],
      organisations: [lister, team],
    };
    const tableOf = (fields: readonly ContactFieldId[]) => {
      const table = paperOf('list', source, { fields }).blocks.find(({ kind }) => kind === 'table');
      return table?.kind === 'table' && [table.columns.map(({ heading }) => heading), table.groups];
    };
    expect(tableOf(['organisation', 'salutation', 'givenName', 'address', 'city'])).toEqual([
      ['Naam', 'Aanhef', 'Adres'],
      [
        {
          heading: 'Lister',
          line: '',
          items: [
            [['Anna'], ['Beste Anna'], ['Straat 1, Nieuwegein']],
            [['Bas'], ['Beste Bas'], ['Laan 2, Houten']],
          ],
        },
      ],
    ]);
    expect(tableOf(['givenName', 'city'])).toEqual([
      ['Naam', 'Adres'],
      [
        {
          heading: '',
          line: '',
          items: [
            [['Anna'], ['Nieuwegein']],
            [['Bas'], ['Houten']],
          ],
        },
      ],
    ]);
  });

  test('groups by organisation, with its address, and says what it is for and that it is confidential', () => {
    const bare = organisation('portaal', { label: 'Portaal' });
    const fields = ['organisation', 'givenName', 'prefix', 'familyName', 'role', 'email', 'address', 'city'] as const;
    const paper = paperOf('list', { persons: [anna], positions: atLister, organisations: [lister, bare] }, { fields });
    expect({ ...paper, blocks: paper.blocks.slice(1) }).toEqual({
      language: 'nl',
      kind: 'Contactlijst',
      title: 'Regio Voorbeeld',
      facts: ['gemaakt op 21 november 2026', 'doel: Uitnodiging werksessie'],
      confidential: 'Vertrouwelijk',
      turn: 'portrait',
      blocks: [
        { kind: 'text', look: 'quiet', text: '1 contact' },
        {
          kind: 'table',
          columns: [
            { heading: 'Naam', share: 4 },
            { heading: 'Functie', share: 4 },
            { heading: 'Bereiken', share: 5 },
          ],
          groups: [
            {
              heading: 'Lister',
              line: 'Straat 1, Nieuwegein',
              items: [
                [['Anna van Jansen'], ['begeleider', ''], ['anna@example.org']],
                [['Anna van Jansen'], ['vertrouwenspersoon', ''], ['anna@example.org']],
              ],
            },
            { heading: 'Portaal', line: '', items: [[['Geen contactpersoon'], ['', ''], []]] },
          ],
        },
      ],
    });
  });

  test('lies down when many columns were asked for, and groups nothing without the organisation', () => {
    const source = { persons: [anna], positions: atLister, organisations: [lister] };
    expect(paperOf('list', source).turn).toBe('landscape');
    const [, , table] = paperOf('list', source, { fields: ['familyName'] }).blocks;
    expect(table?.kind === 'table' && table.groups.map(({ heading }) => heading)).toEqual(['']);
  });

  test('of nobody is still a page that says so', () => {
    for (const kind of kinds)
      expect(paperOf(kind, {}).blocks.at(-1)).toEqual({ kind: 'text', text: 'Er staat niemand in deze lijst.' });
  });
});

describe('the smoelenboek', () => {
  test('has one card for a person at an organisation, with all functions and the photo', () => {
    const fields = ['organisation', 'givenName', 'prefix', 'familyName', 'role', 'mobile'] as const;
    const [, , faces] = paperOf(
      'faces',
      { persons: [anna], positions: atLister, organisations: [lister] },
      { fields },
    ).blocks;
    expect(faces).toEqual({
      kind: 'faces',
      groups: [
        {
          heading: 'Lister',
          line: '',
          items: [
            {
              name: 'Anna van Jansen',
              initials: 'AJ',
              photo: 'data:image/png;base64,foto',
              lines: ['begeleider', 'vertrouwenspersoon', '06-00000001'],
            },
          ],
        },
      ],
    });
  });

  test('has initials for who may not be shown, and for everybody when photos were not asked for', () => {
    const photosOf = (source: Parameters<typeof paperOf>[1], withPhotos: boolean) =>
      paperOf('faces', source, { withPhotos }).blocks.flatMap((block) =>
        block.kind === 'faces' ? block.groups.flatMap(({ items }) => items.map(({ photo }) => photo)) : [],
      );
    expect(photosOf({ persons: [{ ...anna, mayShow: false }] }, true)).toEqual([null]);
    expect(photosOf({ persons: [anna] }, false)).toEqual([null]);
  });
});

test.each(kinds)(
  'the page of a %s holds no field that was not asked for, of a person with every field filled',
  (kind) => {
    const full = {
      ...withCanaries(personSchema),
      id: 'p',
      validFrom: null,
      validUntil: null,
      contactPoints: [reach('mobile', 'CANARY.mobile', { isPrivate: true }), reach('email', 'wel@example.org')],
    };
    const source = { persons: [full], positions: [position('p', 'lister')], organisations: [lister] };
    const page = paperPage(paperOf(kind, source, { fields: ['givenName', 'email'], withPhotos: false }), '');
    expect(page).toContain('CANARY.givenName');
    expect(page.replaceAll('CANARY.givenName', '')).not.toContain('CANARY');
    expect(page).toContain('example.org');
  },
);

test('whatever a name holds, it is text on the page and opens nothing', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('</style><script>x</script>', '"><img src=x onerror=y>', '\\"}*{display:none}', '</b>', 'ا\u202eب'),
  );
  fc.assert(
    fc.property(nasty, nasty, (name, purpose) => {
      const redacted = redactContacts(
        aSource({
          persons: [person('p', { givenName: name, photoSha: name })],
          positions: [position('p', 'o')],
          organisations: [organisation('o', { label: name })],
        }),
        aRequest({ purpose, withPhotos: true }),
      );
      for (const kind of kinds) {
        const paper = contactPaper(redacted, {
          kind,
          title: name,
          fields: contactFieldIds,
          words: contactPaperWordsNl,
          photoOf: (sha) => `data:image/png;base64,${sha}`,
        });
        const page = paperPage(paper, '');
        expect(page.match(/<\/style>/g)).toHaveLength(1);
        expect(page).not.toMatch(/<script|<img src=x|onerror=y>/);
        expect(page.match(/<body>/g)).toHaveLength(1);
        const [css = ''] = /@page\{.*?@page :first/s.exec(page) ?? [];
        expect(css.replaceAll(/"[^"]*"/g, '').match(/[{}]/g)).toHaveLength(10);
      }
    }),
  );
});
