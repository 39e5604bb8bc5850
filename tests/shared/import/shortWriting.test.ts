// What people write short in a list: a tussenvoegsel, the police, a mailbox in the column of names, a heading.
import { expect, test } from 'vitest';
import { codesAt, newNetwork, planOf, readList, rowAt } from './planOf.ts';

const heading = 'Organisatie;Naam;Functie;E-mail';

test('"pol." is the police, so two ways of writing one team are one organisation', () => {
  const own = planOf([
    heading,
    'Politie Lekstroom;Anna Bos;;',
    'pol. Lekstroom;Karim Aydin;;',
    'Polder Wonen;Bo Smit;;',
  ]);
  expect(own.organisations.map((each) => each.after.name)).toEqual(['Politie Lekstroom', 'Polder Wonen']);
});

test('"v." beside "van" is no contradiction and takes nothing away from what is known', () => {
  const lines = ['Politie;Anna van Jansen;;anna@example.org', 'Politie;A. v. Jansen;;anna@example.org'];
  const own = planOf([heading, ...lines]);
  expect([own.persons.map(({ after }) => after.prefix), codesAt(own, 3)]).toEqual([['van'], []]);
  const known = { id: 'person1', title: '', givenName: 'Anna', prefix: 'van der', familyName: 'Berg', notes: '' };
  const person = { ...known, source: '', confirmedOn: null, aliases: [], contactPoints: [] };
  const again = planOf(['Naam', 'A. v.d. Berg'], { ...newNetwork, persons: [person] });
  expect(again.rows.flatMap((row) => row.changes)).toEqual([]);
});

test('the reason of a doubt says that initials fit, and "zelfde naam" only when the names are the same', () => {
  const reasonsOf = (name: string) => {
    const own = planOf([heading, 'Politie;Anna Bos;;anna@example.org', `Halt;${name};;anna@example.org`]);
    return rowAt(own, 3).doubts.flatMap((doubt) => doubt.candidates[0]?.reasons.map(({ code }) => code) ?? []);
  };
  expect(reasonsOf('Anna Bos')).toEqual(['MATCH_SAME_EMAIL', 'MATCH_SAME_NAME', 'MATCH_OTHER_ORGANISATION']);
  expect(reasonsOf('A. Bos')).toEqual(['MATCH_SAME_EMAIL', 'MATCH_INITIALS_FIT', 'MATCH_OTHER_ORGANISATION']);
});

test('a mailbox in the column of names is nobody, and its address is the organisation’s', () => {
  const own = planOf([heading, 'Gemeente Houten;info;;info@example.org', 'Wonen Zuid;Wonen;;wonen@example.org']);
  expect(own.persons).toEqual([]);
  expect(own.organisations.map((each) => each.addContactPoints.map(({ value }) => value))).toEqual([
    ['info@example.org'],
    ['wonen@example.org'],
  ]);
  expect([codesAt(own, 2), codesAt(own, 3)]).toEqual([['NAME_IS_MAILBOX'], ['NAME_IS_MAILBOX']]);
});

test('somebody called Post stays somebody, whatever else is called so', () => {
  const own = planOf([heading, 'Halt;Post;;a.post@example.org', 'Halt;Jan de Raad;;raad@example.org']);
  expect(own.persons.map(({ after }) => after.givenName + after.familyName).toSorted()).toEqual(['JanRaad', 'Post']);
});

test('"Opm." heads a column of notes', () => {
  expect(readList(['Organisatie;Naam;Opm.', 'Halt;Anna Bos;werkt op maandag']).mapping.columns[2]?.field).toBe('notes');
});
