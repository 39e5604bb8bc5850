import { describe, expect, it } from 'vitest';
import { chosenFirst, matchOptions, optionNamed, withChoice, type PickerOption } from './matchOptions.ts';

const options: readonly PickerOption[] = [
  { value: '1', label: 'Gemeente Nieuwegein' },
  { value: '2', label: 'Nieuwegein', aliases: ['Jutphaas', 'Vreeswijk'] },
  { value: '3', label: 'Súdwest-Fryslân', detail: 'Gemeente' },
  { value: '4', label: 'Onieuw' },
];
const valuesOf = (found: readonly PickerOption[]) => found.map((option) => option.value);
const found = (typed: string, limit?: number) => {
  const { close, loose } = matchOptions(options, typed, limit);
  return { close: valuesOf(close), loose: valuesOf(loose) };
};

describe('finding in a list of choices', () => {
  it('puts what begins with it first, then whole words, then the rest', () => {
    expect(found('nieuw')).toEqual({ close: ['2', '1'], loose: ['4'] });
    expect(found('nieuw', 2)).toEqual({ close: ['2', '1'], loose: [] });
  });

  it('forgives accents and case, and finds by other names and by kind', () => {
    expect(found('SUDWEST')).toEqual({ close: ['3'], loose: [] });
    expect(found('jutphaas')).toEqual({ close: ['2'], loose: [] });
    expect(found('gemeente frys')).toEqual({ close: [], loose: ['3'] });
    expect(found('bestaat niet')).toEqual({ close: [], loose: [] });
  });

  it('shows all, up to the limit, when nothing is typed', () => {
    expect(found('  ').close).toEqual(['1', '2', '3', '4']);
    expect(found('', 2).close).toEqual(['1', '2']);
  });

  it('knows an option by exactly its name', () => {
    expect(optionNamed(options, 'sudwest-fryslan')?.value).toBe('3');
    expect(optionNamed(options, 'vreeswijk')?.value).toBe('2');
    expect(optionNamed(options, 'nieuw')).toBeUndefined();
  });

  it('keeps what is chosen in front', () => {
    expect(chosenFirst(options, ['4', '2']).map((option) => option.value)).toEqual(['2', '4', '1', '3']);
  });

  it('adds, takes away and replaces', () => {
    expect(withChoice(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(withChoice(['a', 'b'], 'a', true)).toEqual(['b']);
    expect(withChoice(['a'], 'b', false)).toEqual(['b']);
    expect(withChoice(['a'], 'a', false)).toEqual(['a']);
  });
});
