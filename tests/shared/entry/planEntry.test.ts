// What a line of quick entry means: the grammar of docs/handleiding.md, line by line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noItems } from '../../../shared/entry/lineWork.ts';
import { aNetwork, said, typingOn } from './aNetwork.ts';

const grammar: readonly (readonly [string, readonly string[]])[] = [
  ['Portaal', ['partner Portaal']],
  ['- Portaal', ['partner Portaal']],
  ['GGD Utrecht', ['partner GGD Utrecht (GGD)']],
  ['Portaal (woningcorporatie, Nieuwegein)', ['partner Portaal (Woningcorporatie, Nieuwegein)']],
  ['Zorgcollectief (ZCX, ggz)', ['partner Zorgcollectief (ZCX, GGZ)']],
  ['lister', ['= lister']],
  ['Lister (Nieuwegein)', ['bij Lister (Nieuwegein)']],
  ['Lister, info@lister.example.org, 000-0000001', ['bij Lister (info@lister.example.org, 000-0000001)']],
  ['Lister #mensenhandel', ['bij Lister (#Mensenhandel)']],
  ['Lister #huiselijk-geweld', ['bij Lister (#Huiselijk geweld en kindermishandeling)']],
  ['Lister #eigen_thema', ['thema Eigen thema', 'bij Lister (#Eigen thema)']],

  ['Lister – Politie Nieuwegein: meldt bij', ['Lister meldt bij Politie Nieuwegein']],
  ['Lister > Politie Nieuwegein: meldt bij', ['Lister meldt bij Politie Nieuwegein']],
  ['Lister -> Politie Nieuwegein: meldt', ['Lister meldt bij Politie Nieuwegein']],
  ['Lister → Politie Nieuwegein: meldt', ['Lister meldt bij Politie Nieuwegein']],
  ['Lister < Politie Nieuwegein: meldt', ['Politie Nieuwegein meldt bij Lister']],
  ['Lister - Politie Nieuwegein: krijgt meldingen van', ['Politie Nieuwegein meldt bij Lister']],
  ['Lister - - Portaal', ['partner Portaal', 'Lister werkt samen met Portaal']],
  ['Lister -- Portaal', ['partner Portaal', 'Lister werkt samen met Portaal']],
  ['Lister – Portaal: werkcontact (4)', ['partner Portaal', 'Lister werkt samen met Portaal [4]']],
  ['Lister – Portaal (gewenst)', ['partner Portaal', 'Lister werkt samen met Portaal [desired]']],
  ['Lister – Portaal: verkenning, 2', ['partner Portaal', 'Lister werkt samen met Portaal [exploring 2]']],
  ['Lister meldt bij Politie Nieuwegein', ['Lister meldt bij Politie Nieuwegein']],
  ['lister Adviseert politie nieuwegein', ['Politie Nieuwegein vraagt advies aan Lister']],
  ['Lister verwijst naar Portaal', ['partner Portaal', 'Lister verwijst naar Portaal']],
  ['- Lister meldt bij Politie Nieuwegein: gewenst, 4', ['Lister meldt bij Politie Nieuwegein [desired 4]']],
  ['Lister werkt samen met Politie Nieuwegein', ['= Lister werkt samen met Politie Nieuwegein']],
  // Neither is known: it may be a name.
  ['Buurt werkt samen met Buurt', ['partner Buurt werkt samen met Buurt']],
  ['Lister werkt samen met', ['partner Lister werkt samen met']],
  ['Lister – Politie Nieuwegein: werkcontact', ['= Lister werkt samen met Politie Nieuwegein']],
  ['Politie Nieuwegein – Lister', ['= Politie Nieuwegein werkt samen met Lister']],
  ['Anna van Jansen – Politie Nieuwegein: adviseert', ['Politie Nieuwegein vraagt advies aan Anna van Jansen']],

  ['Anna van Jansen, lid van Zorgtafel', ['Anna van Jansen in Zorgtafel [permanent]']],
  ['Anna van Jansen bij de zorgtafel', ['Anna van Jansen in Zorgtafel [permanent]']],
  ['Lister, agendalid van Zorgtafel', ['Lister in Zorgtafel [agenda]']],
  ['Lister, lid op afroep van Zorgtafel', ['Lister in Zorgtafel [on_call]']],
  [
    'Bo Proef, wijkagent bij Politie Nieuwegein en lid van Zorgtafel',
    ['contact Bo Proef', 'functie van Bo Proef: Wijkagent @ Politie Nieuwegein', 'Bo Proef in Zorgtafel [permanent]'],
  ],
  ['Lister, meelezer van Zorgtafel', ['! PARTICIPATION_WORD_UNKNOWN meelezer']],
  ['Zorgtafel', ['! IS_MEETING Zorgtafel']],
  [
    'Anna van Jansen, wijkagent bij Politie Nieuwegein',
    ['functie van Anna van Jansen: Wijkagent @ Politie Nieuwegein'],
  ],
  ['anna jansen bij Politie Nieuwegein', ['functie van Anna van Jansen:  @ Politie Nieuwegein']],
  ['Anna van Jansen, wijkagent, Politie Nieuwegein', ['functie van Anna van Jansen: Wijkagent @ Politie Nieuwegein']],
  ['Anna van Jansen, begeleider bij Lister', ['= Anna van Jansen, begeleider, Lister']],
  [
    'Mo Proef, wijkagent bij Politie Nieuwegein en lid van Schakelteam X, mo@example.org',
    [
      'partner Schakelteam X',
      'contact Mo Proef',
      'functie van Mo Proef: Wijkagent @ Politie Nieuwegein',
      'functie van Mo Proef: lid @ Schakelteam X',
      'bij Mo Proef (mo@example.org)',
    ],
  ],
  [
    'Mo Proef, adviseur bij Zorg en Welzijn en lid van Lister',
    [
      'partner Zorg en Welzijn (Sociaal/maatschappelijk werk)',
      'contact Mo Proef',
      'functie van Mo Proef: adviseur @ Zorg en Welzijn',
      'functie van Mo Proef: lid @ Lister',
    ],
  ],
  ['contact: Fatima', ['contact Fatima']],
  ['mw. Fatima Tuin', ['contact Fatima Tuin']],
  ['partner: Wonen bij September', ['partner Wonen bij September']],
  ['Anna van Jansen 06-00000001', ['bij Anna van Jansen (06-00000001)']],
  [
    'Anna van Jansen bij Politie Nieuwegein, info@politie.example.org',
    ['functie van Anna van Jansen:  @ Politie Nieuwegein', 'bij Politie Nieuwegein (info@politie.example.org)'],
  ],
  ['vacature: wijkagent bij Politie Nieuwegein', ['vacature Wijkagent @ Politie Nieuwegein']],
  [
    'Mo Proef, wijkagent bij Politie Nieuwegein > Lister: meldt bij',
    ['contact Mo Proef', 'functie van Mo Proef: Wijkagent @ Politie Nieuwegein', 'Mo Proef meldt bij Lister'],
  ],

  ['Lister – Politie Nieuwegein: zwaait naar', ['! RELATION_WORD_UNKNOWN zwaait naar']],
  ['Lister > Politie Nieuwegein', ['! DIRECTION_NEEDS_TYPE Lister > Politie Nieuwegein']],
  ['Lister – ', ['! END_MISSING Lister –']],
  ['Lister – Portaal – Politie', ['! TOO_MANY_ENDS Lister – Portaal – Politie']],
  ['Lister – lister', ['! SAME_ENDS Lister']],
  ['Portaal (iets raars)', ['! BRACKET_UNKNOWN iets raars']],
  ['Lister: werkcontact', ['! COLON_WITHOUT_RELATION werkcontact']],
  ['Mo Proef, wijkagent', ['! ROLE_WITHOUT_ORGANISATION wijkagent']],
  ['Lister, wijkagent bij Politie Nieuwegein', ['! NOT_A_PERSON Lister']],
  ['Mo Proef, wijkagent bij Anna van Jansen', ['! NOT_AN_ORGANISATION Anna van Jansen']],
  ['Lister – Portaal, mo@example.org', ['! CONTACT_IN_RELATION mo@example.org']],
  ['Mo Proef bsn 123456782', ['! BSN']],
  ['#mensenhandel', ['! NAME_MISSING']],
  ['>', ['! END_MISSING >']],
];

describe('a line says', () => {
  const { plan } = aNetwork();
  test.each(grammar)('%s', (line, expected) => expect(said(plan(line))).toEqual(expected));
});

test('A new name that looks like a known one is doubted, with the known one', () => {
  const { plan } = aNetwork();
  expect(plan('Politie Niewegein').lines[0]?.doubts).toEqual([
    { typed: 'Politie Niewegein', suggestions: ['Politie Nieuwegein'] },
  ]);
  expect(plan('A. van Jansen bij Lister').lines[0]?.doubts).toEqual([
    { typed: 'A. van Jansen', suggestions: ['Anna van Jansen'] },
  ]);
  expect(plan('Anna van Janssen bij Lister').lines[0]?.doubts).toEqual([
    { typed: 'Anna van Janssen', suggestions: ['Anna van Jansen'] },
  ]);
  expect(plan('Stichting Lister').lines[0]?.doubts).toEqual([{ typed: 'Stichting Lister', suggestions: ['Lister'] }]);
});

test('Names of earlier lines are known to later ones, also in another spelling; a refused line gives none', () => {
  const { plan } = aNetwork();
  const made = plan('Portaal – Lister', '', 'PORTAAL > Politie Nieuwegein: meldt bij', 'Fout – Fout', 'Fout – portaal');
  expect(made.lines.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  expect(said(made)).toEqual([
    'partner Portaal',
    'Portaal werkt samen met Lister',
    'Portaal meldt bij Politie Nieuwegein',
    '! SAME_ENDS Fout',
    'partner Fout',
    'Fout werkt samen met Portaal',
  ]);
});

test('A consultation is not made a partner by mistake', () => {
  const { backend } = aNetwork();
  backend.ask('consultation.create', { consultation: { name: 'Weekstart' } });
  const { plan } = typingOn(backend);
  expect(said(plan('Anna van Jansen, voorzitter van weekstart'))).toEqual(['! PARTICIPATION_WORD_UNKNOWN voorzitter']);
  expect(said(plan('Weekstart'))).toEqual(['! IS_MEETING Weekstart']);
});

test('The same line twice is done once', () => {
  const { plan } = aNetwork();
  const twice = plan(
    'Mo Proef, wijkagent bij Portaal',
    'Mo Proef, wijkagent bij Portaal',
    'Portaal – Lister',
    'Lister – Portaal',
  );
  expect(said(twice).slice(3)).toEqual([
    '= Mo Proef, Wijkagent, Portaal',
    'Portaal werkt samen met Lister',
    '= Lister werkt samen met Portaal',
  ]);
});

test('A line that looks as if it is about a client says so', () => {
  const { plan } = aNetwork();
  expect(plan('Mo Proef, begeleider van cliënt bij Lister').lines[0]?.looksLikeClient).toBe('cliënt');
});

test('Entering it a second time adds nothing', () => {
  const lines = grammar.map(([line]) => line);
  const typing = aNetwork();
  typing.enter(...lines);
  const before = typing.backend.dump();
  const again = typing.enter(...lines);
  expect(again.items).toEqual(noItems());
  expect(typing.backend.dump()).toBe(before);
});

// Pieces that mean something, put together at random: far nastier than letters.
const piece = fc.constantFrom(
  ...[
    'Lister',
    'Politie Nieuwegein',
    'Anna van Jansen',
    'Mo Proef',
    'Portaal',
    'wijkagent',
    'lid',
    'meldt bij',
    'gewenst',
  ],
  ...[
    ' – ',
    ' - ',
    '>',
    '<-',
    ':',
    ',',
    ';',
    '(',
    ')',
    '#',
    ' bij ',
    ' van ',
    ' en ',
    'vacature: ',
    'contact:',
    '4',
    '(4)',
    '\n',
  ],
  ...['anna@example.org', '@', '06-00000001', '#mensenhandel', 'Nieuwegein', '\u0000', 'é', '’', '  '],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ maxLength: 60, unit: 'binary' }),
);

test('Nothing that can be typed makes it throw, and every line is answered', () => {
  const { plan } = aNetwork();
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { steps, problem } of plan(text).lines) expect(problem === null).toBe(steps.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('The backend takes whatever is planned, and planning it again adds nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const typing = aNetwork();
      typing.enter(text);
      expect(typing.plan(text).items).toEqual(noItems());
      typing.backend.close();
    }),
    { numRuns: 40 },
  );
});
