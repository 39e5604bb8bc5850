import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { isEmailAddress, isFunctionalMailbox, parseEmails } from '../../../../shared/import/normalise/emails.ts';
import { normalisePhone, parsePhones, phoneKey } from '../../../../shared/import/normalise/phones.ts';

/** Each number of a cell as [kind, value, normalised, label, issue]. */
function phonesOf(cell: string, hint: 'phone' | 'mobile' = 'phone') {
  return parsePhones(cell, hint).map(({ phone, issue }) => [
    phone?.kind,
    phone?.value,
    phone?.normalised,
    phone?.label,
    issue?.code ?? null,
  ]);
}

describe('parsePhones', () => {
  test.each([
    ['06-12345678', [['mobile', '06-12345678', '+31612345678', null, null]]],
    ['040 - 212 34 56', [['phone', '040 - 212 34 56', '+31402123456', null, null]]],
    ['(040) 2123456', [['phone', '(040) 2123456', '+31402123456', null, null]]],
    ['+31 (0)40 212.34.56', [['phone', '+31 (0)40 212.34.56', '+31402123456', null, null]]],
    ['0031402123456', [['phone', '0031402123456', '+31402123456', null, null]]],
    ['14 040', [['phone', '14 040', '+3114040', null, null]]],
    ['088-1234567', [['phone', '088-1234567', '+31881234567', null, null]]],
    ['+32 2 555 12 12', [['phone', '+32 2 555 12 12', '+3225551212', null, null]]],
    ['mob: 06-00000001', [['mobile', '06-00000001', null, null, 'PHONE_DOUBTFUL']]],
    ['06-00000001 (niet op wo)', [['mobile', '06-00000001', null, 'niet op wo', 'PHONE_DOUBTFUL']]],
    ['040-2123456 toestel 12', [['phone', '040-2123456', '+31402123456', 'toestel 12', null]]],
    ['bel maar', [[undefined, undefined, undefined, undefined, 'PHONE_UNREADABLE']]],
    ['3,16E+10', [[undefined, undefined, undefined, undefined, 'PHONE_SCIENTIFIC']]],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(phonesOf(cell)).toEqual(expected);
  });

  test('several numbers in a cell come apart, the same number once', () => {
    const values = (cell: string) => parsePhones(cell, 'phone').map(({ phone }) => phone?.value);
    expect(values('000-0000001 / 06-00000001')).toEqual(['000-0000001', '06-00000001']);
    expect(values('0402123456/0612345678')).toEqual(['0402123456', '0612345678']);
    expect(values('040-2123456; 06-12345678 of 088-1234567')).toEqual(['040-2123456', '06-12345678', '088-1234567']);
    expect(values('040/2123456')).toEqual(['040/2123456']);
    expect(values('06-12345678, +31612345678')).toEqual(['06-12345678']);
  });

  test('a sign that Excel took off is proposed, with both readings', () => {
    expect(parsePhones('612345678', 'mobile')[0]).toEqual({
      phone: { kind: 'mobile', value: '612345678', normalised: null, label: null },
      proposed: { kind: 'mobile', value: '0612345678', normalised: '+31612345678', label: null },
      original: '612345678',
      issue: { code: 'PHONE_LOST_ZERO', params: { value: '612345678', proposal: '0612345678' } },
      proposal: { kind: 'leadingZero', value: '0612345678' },
    });
    expect(parsePhones('31402123456', 'phone')[0]?.proposal).toEqual({ kind: 'countryCode', value: '+31402123456' });
  });

  test('a cell of 20,000 signs is answered at once', () => {
    expect(parsePhones('('.repeat(20_000), 'phone')).toHaveLength(1);
    expect(parsePhones(`(${'a'.repeat(2_000)}`, 'phone')[0]?.issue?.code).toBe('PHONE_UNREADABLE');
  });
});

test('what is known of Dutch mobile numbers without the library is what the library says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 600_000_000, max: 699_999_999 }), (number) => {
      const parsed = parsePhoneNumberFromString(`0${number}`, 'NL');
      expect(normalisePhone(`0${number}`)).toBe(parsed?.isValid() === true ? parsed.number : null);
    }),
  );
  expect(normalisePhone('000-0000001')).toBeNull();
});

test('numbers are compared whatever their form', () => {
  const keys = ['06-00000001', '+31 (0)6 00000001', '0031600000001', '31600000001', '+310600000001'].map((value) =>
    phoneKey({ value, normalised: null }),
  );
  expect(new Set(keys)).toEqual(new Set(['0600000001']));
  expect(phoneKey({ value: '31000000001', normalised: null })).not.toBe(
    phoneKey({ value: '000000001', normalised: null }),
  );
});

describe('parseEmails', () => {
  const read = (cell: string) => parseEmails(cell).map(({ email, issue }) => email?.normalised ?? issue?.code);

  test.each([
    ['Anna@Example.org ', ['anna@example.org']],
    ['<mailto:anna@example.org>', ['anna@example.org']],
    ['mailto:anna@example.org?subject=x', ['anna@example.org']],
    ['Anna Bos <anna@example.org>', ['anna@example.org']],
    ['"Bos, Anna" <anna@example.org>; karim@example.org', ['anna@example.org', 'karim@example.org']],
    ['anna@example.org, karim@example.org', ['anna@example.org', 'karim@example.org']],
    ['anna@example.org / karim@example.org', ['anna@example.org', 'karim@example.org']],
    ['anna@example.org karim@example.org', ['anna@example.org', 'karim@example.org']],
    ['anna(at)example.org', ['anna@example.org']],
    ['anna [at] example [dot] org', ['anna@example.org']],
    ['anna@example', ['EMAIL_INVALID']],
    ['anna@@example.org', ['EMAIL_INVALID']],
    ['zie website', ['EMAIL_INVALID']],
    ['anna@example.org; Anna@example.org', ['anna@example.org']],
    ['', []],
  ])('%s', (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test('a name before the address is its label, and what was typed is kept', () => {
    expect(parseEmails('Anna Bos <A.Bos@Example.org>')[0]?.email).toEqual({
      value: 'A.Bos@Example.org',
      normalised: 'a.bos@example.org',
      label: 'Anna Bos',
    });
  });
});

test('a mailbox is functional by its name, unless it is the name of the person', () => {
  const functional = [
    'info@example.org',
    'secretariaat.noord@example.org',
    'wijkteam-zuid@example.org',
    'meldpunt@example.org',
    'Info@example.org',
  ];
  const personal = ['anna@example.org', 'a.bos@example.org', 'im.bos@example.org', 'jeugdarts.bos@example.org'];
  expect(functional.map((each) => isFunctionalMailbox(each.toLowerCase()))).toEqual(functional.map(() => true));
  expect(personal.map((each) => isFunctionalMailbox(each))).toEqual(personal.map(() => false));
  expect(isFunctionalMailbox('team.teamsma@example.org', ['Teamsma'])).toBe(false);
});

test('an address of impossible length or form is none', () => {
  expect(
    [`${'a'.repeat(300)}@example.org`, 'a b@example.org', 'a@-example.org', '.a@example.org'].map(isEmailAddress),
  ).toEqual([false, false, false, false]);
});
