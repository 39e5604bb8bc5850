import { expect, test } from 'vitest';
import type { ColumnMapping, FieldId } from '../../../shared/import/types.ts';
import { differingFields, sideOfCells } from './doubtSides.ts';

function mappingOf(...fields: FieldId[]): ColumnMapping {
  const columns = fields.map((field, index) => ({
    index,
    heading: field,
    field,
    confidence: 1,
    basis: 'heading' as const,
    alternatives: [],
    issues: [],
  }));
  return { headerRows: [0], firstDataRow: 1, columns };
}

test('a row is shown as it stands in its cells, name parts together and both phones', () => {
  const mapping = mappingOf('familyName', 'givenName', 'prefix', 'organisation', 'phone', 'mobile');
  const cells = ['Jansen', 'Anna ', 'van', 'Lister', '000-0000001', '06-00000001'];
  expect(sideOfCells(cells, mapping, 'person')).toEqual({
    name: 'Anna van Jansen',
    organisation: 'Lister',
    role: '',
    email: '',
    phone: '000-0000001, 06-00000001',
  });
});

test('of an organisation the name is that of the organisation, not of its contact', () => {
  const side = sideOfCells(['Anna', 'Lister'], mappingOf('fullName', 'organisation'), 'organisation');
  expect([side.name, side.organisation]).toEqual(['Lister', '']);
});

test('only what both sides fill and say differently is marked', () => {
  const one = { name: 'Stichting Lister', organisation: '', role: 'agent', email: 'a@example.org', phone: '' };
  const other = { name: 'Lister', organisation: 'Politie', role: 'Agent', email: 'a@example.org', phone: '000' };
  expect([...differingFields(one, other)]).toEqual(['name']);
});
