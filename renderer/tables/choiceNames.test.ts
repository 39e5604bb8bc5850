import { describe, expect, it } from 'vitest';
import { namesIn, namesOf, namesOfChoices } from './choiceNames.ts';

const choices = [
  { value: 'GM0356', label: 'Nieuwegein', detail: 'Gemeente', aliases: ['Jutphaas'] },
  { value: 'GM0344', label: 'Utrecht', detail: 'Gemeente' },
  { value: 'PV26', label: 'Utrecht', detail: 'Provincie', aliases: ['Nieuwegein'] },
];

describe('names of choices', () => {
  it('are found whatever their case, by other names too, but a former name never hides a present one', () => {
    const { idOf } = namesOfChoices(choices);
    expect(['NIEUWEGEIN', ' jutphaas', 'Lutjebroek'].map(idOf)).toEqual(['GM0356', 'GM0356', undefined]);
  });

  it('tell two of the same name apart, so that a copy comes back as what it was', () => {
    const { nameOf, idOf } = namesOfChoices(choices);
    const names = choices.map(({ value }) => nameOf(value) ?? '');
    expect(names).toEqual(['Nieuwegein', 'Utrecht', 'Utrecht (Provincie)']);
    expect(names.map(idOf)).toEqual(['GM0356', 'GM0344', 'PV26']);
  });
});

describe('several names in one cell', () => {
  it('stand behind bars; empty ones are none', () => {
    expect(namesIn('Houten | | Nieuwegein|')).toEqual(['Houten', 'Nieuwegein']);
    expect(namesIn('  ')).toEqual([]);
  });

  it('are shown in their order, without what has no word any more', () => {
    const words = new Map([
      ['a', { label: 'Zorg' }],
      ['b', { name: 'Houten' }],
    ]);
    expect(namesOf(['b', 'gone', 'a'], words)).toEqual(['Houten', 'Zorg']);
  });
});
