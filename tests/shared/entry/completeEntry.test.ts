// What is offered while typing: the bar stands for the cursor.
import { describe, expect, test } from 'vitest';
import { completeEntry } from '../../../shared/entry/completeEntry.ts';
import { aNetwork, typingOn } from './aNetwork.ts';

const { index, backend } = aNetwork();

/** The texts that a line would become by taking an option. */
function offered(text: string): readonly string[] {
  const cursor = text.indexOf('|');
  const line = text.replace('|', '');
  const { from, to, options } = completeEntry(line, cursor, index());
  return options.map(({ insert }) => line.slice(0, from) + insert + line.slice(to));
}

describe('completing', () => {
  test.each([
    ['lis|', ['Lister']],
    ['utrecht|', ['Lister']],
    ['jansen an|', ['Anna van Jansen']],
    ['ánna|', ['Anna van Jansen']],
    ['van jan|', ['Anna van Jansen']],
    ['Lister – pol nie|', ['Lister – Politie Nieuwegein']],
    ['Lister > Politie Nieuwegein: meldt|', ['Lister > Politie Nieuwegein: meldt bij']],
    ['Lister – Politie Nieuwegein: werkt samen met, gew|', ['Lister – Politie Nieuwegein: werkt samen met, gewenst']],
    ['Anna van Jansen, wijkagent bij pol|', ['Anna van Jansen, wijkagent bij Politie Nieuwegein']],
    ['Anna van Jansen bij pol|', ['Anna van Jansen bij Politie Nieuwegein']],
    ['vacature: teamleider bij lis|', ['vacature: teamleider bij Lister']],
    ['Lister #mensenh|', ['Lister #mensenhandel']],
    ['Portaal (nieuweg|', ['Portaal (Nieuwegein']],
    ['Portaal (GGZ, nieuweg|', ['Portaal (GGZ, Nieuwegein']],
    ['Portaal\nlis|', ['Portaal\nLister']],
    // A slip is met as well.
    ['Politie Niewegein|', ['Politie Nieuwegein']],
    // It is already there, or the cursor stands inside a word.
    ['Lister|', []],
    ['Lis|ter', []],
    ['|', []],
    ['Niemand bekend|', []],
  ])('%s', (text, expected) => expect(offered(text)).toEqual(expected));

  test('a function, with its list behind the comma and behind "en"', () => {
    expect(offered('Anna van Jansen, wijka|')).toContain('Anna van Jansen, wijkagent');
    expect(offered('Anna van Jansen, begeleider bij Lister en wijka|')).toContain(
      'Anna van Jansen, begeleider bij Lister en wijkagent',
    );
  });

  test('all kinds of relation behind the colon, before a letter is typed', () => {
    expect(offered('Lister – Politie Nieuwegein: |')).toHaveLength(8);
  });
});

test('A name that changes, comes or goes is found under what it is now', () => {
  const typing = typingOn(backend);
  const find = (text: string) => completeEntry(text, text.length, typing.index()).options.map(({ label }) => label);
  expect(find('lis')).toEqual(['Lister']);
  typing.enter('Portaal');
  expect(find('porta')).toEqual(['Portaal']);
  const { actors } = backend.ask('network.snapshot', {});
  const portaal = actors.find(({ label }) => label === 'Portaal');
  backend.ask('organisation.update', { id: portaal?.id ?? '', patch: { name: 'Mitros' } });
  typing.enter('Lister');
  expect([find('porta'), find('mitr')]).toEqual([[], ['Mitros']]);
  backend.ask('actor.remove', { ids: [portaal?.id ?? ''] });
  typing.enter('Lister');
  expect([find('mitr'), typing.plan('Mitros').lines[0]?.steps]).toEqual([
    [],
    [{ kind: 'newOrganisation', name: 'Mitros', details: [] }],
  ]);
});
