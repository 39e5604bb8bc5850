import { expect, test } from 'vitest';
import { withoutNamesOf } from '../../../shared/privacy/withoutNames.ts';

const without = withoutNamesOf([
  { label: 'Anna van Jansen', givenName: 'Anna', familyName: 'Jansen', aliases: ['Annie de Wit'] },
  { label: 'Jan-Willem Berg', givenName: 'Jan-Willem', familyName: 'Berg', aliases: [] },
]);

test.each([
  ['Verzoek van Anna van Jansen', 'Verzoek van …'],
  ['inzage anna VAN jansen, spoed', 'inzage …, spoed'],
  ['Gesprek met mevrouw Jansen en Annie de Wit', 'Gesprek met mevrouw … en …'],
  ['Mail aan anna@example.org of 06-00000001', 'Mail aan … of …'],
  ['Jan-Willem belt', '… belt'],
  ['Uitnodiging ketenoverleg 12 maart 2026', 'Uitnodiging ketenoverleg 12 maart 2026'],
  ['Tafel van de wijk, bij de berg', 'Tafel van de wijk, bij de berg'],
  ['', ''],
])('%s', (text, expected) => expect(without(text)).toBe(expected));
