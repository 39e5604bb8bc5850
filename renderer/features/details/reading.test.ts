import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../shared/schema/relation.ts';
import type { RelationType } from '../../../shared/schema/vocabulary.ts';
import { indexNetwork } from '../../data/networkIndex.ts';
import { createTestBackend } from '../../../tests/builders/testBackend.ts';
import { readingFrom, relationLines } from './reading.ts';

const refers: RelationType = {
  id: 'verwijst',
  label: 'verwijst naar',
  reverseLabel: 'krijgt verwijzingen van',
  isSymmetric: false,
  isBuiltin: true,
  retiredOn: null,
};
// Only the ends decide how it reads.
const relation = { fromId: 'a', toId: 'b' } as unknown as Relation;

describe('how a relation reads', () => {
  it('has its own words from each end', () => {
    expect(readingFrom(relation, refers, 'a')).toBe('verwijst naar');
    expect(readingFrom(relation, refers, 'b')).toBe('krijgt verwijzingen van');
  });

  it('reads the same from both ends when the type has no direction, or no words for the way back', () => {
    const works = { ...refers, label: 'werkt samen met', reverseLabel: '', isSymmetric: true };
    expect([readingFrom(relation, works, 'a'), readingFrom(relation, works, 'b')]).toEqual([
      'werkt samen met',
      'werkt samen met',
    ]);
    expect(readingFrom(relation, { ...refers, reverseLabel: '' }, 'b')).toBe('verwijst naar');
    expect(readingFrom(relation, undefined, 'b')).toBe('');
  });
});

describe('the relations of a partner', () => {
  it('stand by status, strength and name', () => {
    const { ask } = createTestBackend();
    const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
    const centre = add('Lister');
    const tie = (name: string, status: Relation['status'], intensity: number | null) =>
      ask('relation.create', {
        relation: { fromId: add(name), toId: centre, typeId: 'werkcontact', status, intensity },
      });
    tie('Wens', 'desired', 5);
    tie('Zwak', 'existing', 1);
    tie('Abrona', 'existing', null);
    tie('Sterk', 'existing', 4);
    const network = indexNetwork(ask('network.snapshot', {}));
    expect(relationLines(network, centre).map((line) => line.other.label)).toEqual(['Sterk', 'Zwak', 'Abrona', 'Wens']);
  });
});
