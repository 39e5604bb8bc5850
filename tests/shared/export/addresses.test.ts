import { expect, test } from 'vitest';
import { addressText } from '../../../shared/export/addresses.ts';

const row = (email: string) => ({ personId: null, organisationId: null, wholeId: null, values: { email } });

test('every address stands once, whatever its case, in the order of the list', () => {
  const rows = [row('anna@example.org; info@example.org'), row(''), row('Anna@example.org | bas@example.org')];
  expect(addressText(rows)).toEqual({ text: 'anna@example.org; info@example.org; bas@example.org', count: 3 });
  expect(addressText([row('')])).toEqual({ text: '', count: 0 });
});
