import { describe, expect, test } from 'vitest';
import {
  contactFieldIds,
  contactFieldLabelsEn,
  contactFieldLabelsNl,
  defaultContactFields,
  readContactFields,
} from '../../../shared/export/contactFields.ts';

describe('columns of a contact list', () => {
  test('phone numbers and notes are off by default', () => {
    expect(contactFieldIds.filter((id) => !defaultContactFields.includes(id))).toEqual([
      'salutation',
      'phone',
      'mobile',
      'notes',
    ]);
  });

  test('have a heading of their own in both languages', () => {
    for (const labels of [contactFieldLabelsNl, contactFieldLabelsEn]) {
      expect(Object.keys(labels)).toEqual([...contactFieldIds]);
      expect(new Set(Object.values(labels)).size).toBe(contactFieldIds.length);
    }
  });

  test.each([
    ['', defaultContactFields],
    ['all', contactFieldIds],
    ['naam,functie', ['title', 'givenName', 'prefix', 'familyName', 'role']],
    [' E-mail , Organisatie, e-mail', ['organisation', 'email']],
    ["thema's,werkgebied,telefoon", ['phone', 'areas', 'themes']],
    ['givenName,Email', ['givenName', 'email']],
  ])('%j', (text, fields) => {
    expect(readContactFields(text)).toEqual({ ok: true, fields });
  });

  test('a word that is no column is named', () => {
    expect(readContactFields('naam,Bsn')).toEqual({ ok: false, unknown: 'Bsn' });
  });
});
