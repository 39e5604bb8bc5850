import { expect, test } from 'vitest';
import { containsBsn } from '../../../shared/privacy/bsn.ts';

// 111222333 and 123456782 pass the eleven test and are given to nobody.
test.each(['111222333', 'bsn: 1112.22.333', 'nr 123 456 782.', 'bel 06-00000001 over 111-222-333'])(
  '%j holds one',
  (text) => {
    expect(containsBsn(text)).toBe(true);
  },
);

test.each([
  ['nothing', ''],
  ['nine digits that fail the test', '111222334'],
  ['more digits', '1112223330'],
  ['zeros', '000000000'],
  ['a mobile number', '06 00000011'],
  ['a number with a country code', '+31 6 00000011'],
  ['a number with 00 and a country code', '0031 6 00000011'],
])('%s is none: %j', (_name, text) => {
  expect(containsBsn(text)).toBe(false);
});
