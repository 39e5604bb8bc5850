import { describe, expect, it } from 'vitest';
import { createTestBackend } from '../../tests/builders/testBackend.ts';
import { filterChoices, filterName, filtersFrom, termsOf, valueOf } from './filterChoices.ts';
import { indexNetwork } from './networkIndex.ts';
import { noFilters } from './uiStore.ts';

const { ask } = createTestBackend();
ask('organisation.create', { organisation: { name: 'Lister', typeIds: ['bw'], areaIds: ['GM0356'] } });
const network = indexNetwork(ask('network.snapshot', {}));

describe('what can be filtered on', () => {
  it('is what something in the network has, with the colour of its domain', () => {
    const choices = filterChoices(network, (key) => key);
    expect(choices).toEqual([
      { value: 'domainIds wonen', label: 'Wonen en opvang', detail: 'shell.filter.domainIds', colour: '#DDCC77' },
      { value: 'typeIds bw', label: 'Beschermd wonen', detail: 'shell.filter.typeIds', colour: '#DDCC77' },
      { value: 'areaIds GM0356', label: 'Nieuwegein', detail: 'shell.filter.areaIds' },
    ]);
  });

  it('is written as one value and read back as filters', () => {
    const filters = { ...noFilters, typeIds: ['bw', 'ggz'], areaIds: ['GM0356'] };
    expect(filtersFrom(termsOf(filters).map(valueOf))).toEqual(filters);
    expect(filtersFrom([])).toEqual(noFilters);
  });

  it('has a name, and its id when the word is gone', () => {
    expect(filterName(network, { part: 'areaIds', id: 'GM0356' }, (key) => key)).toBe('Nieuwegein');
    expect(filterName(network, { part: 'themeIds', id: 'weg' }, (key) => key)).toBe('weg');
  });
});
