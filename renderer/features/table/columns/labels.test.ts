import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../data/refusal.ts';
import { idsOfNames, namesOf } from './labels.ts';

const choices = [
  { value: 'GM0356', label: 'Nieuwegein', aliases: ['Jutphaas'] },
  { value: 'GM0321', label: 'Houten' },
];

describe('several names in one cell', () => {
  it('are found again whatever their case, by other names too, and once', async () => {
    expect(await idsOfNames('houten | JUTPHAAS | Nieuwegein', choices)).toEqual(['GM0321', 'GM0356']);
    expect(await idsOfNames('  ', choices)).toEqual([]);
  });

  it('are refused when one of them is in no list, and made when that is allowed', async () => {
    await expect(idsOfNames('Houten | Lutjebroek', choices)).rejects.toThrow(Refusal);
    const made: string[] = [];
    const onCreate = (label: string) => Promise.resolve(`new ${made.push(label)}`);
    expect(await idsOfNames('Houten | Lutjebroek', choices, onCreate)).toEqual(['GM0321', 'new 1']);
    expect(made).toEqual(['Lutjebroek']);
  });

  it('are shown in their order, without what has no word any more', () => {
    const words = new Map([
      ['a', { label: 'Zorg' }],
      ['b', { name: 'Houten' }],
    ]);
    expect(namesOf(['b', 'gone', 'a'], words)).toEqual(['Houten', 'Zorg']);
  });
});
