import { describe, expect, it } from 'vitest';
import type { ContactPoint } from '../../shared/schema/contactPoint.ts';
import {
  callKind,
  mainPoint,
  withMainPoint,
  withNewPoint,
  withoutPoint,
  withPointText,
  withPrimary,
  withPrivacy,
} from './contactPoints.ts';
import { Refusal } from './refusal.ts';

function point(kind: ContactPoint['kind'], value: string, isPrimary = false): ContactPoint {
  return { kind, value, normalised: null, label: '', isPrimary, isPrivate: false };
}
const first = point('phone', '000-0000001');
const main = point('phone', '000-0000002', true);
const mail = point('email', 'info@example.org', true);
const points = [first, main, mail];

describe('the point that stands for a kind', () => {
  it('is the primary one, else the first', () => {
    expect(mainPoint(points, 'phone')).toBe(main);
    expect(mainPoint([first, mail], 'phone')).toBe(first);
    expect(mainPoint(points, 'mobile')).toBeNull();
  });

  it('is replaced by what is typed, added when there was none, taken away when empty', () => {
    expect(withMainPoint(points, 'phone', ' 000-0000009 ')).toEqual([first, { ...main, value: '000-0000009' }, mail]);
    expect(withMainPoint([], 'email', 'Anna@Example.org')).toEqual([
      { ...point('email', 'Anna@Example.org', true), normalised: 'anna@example.org' },
    ]);
    expect(withMainPoint(points, 'email', '')).toEqual([first, main]);
    expect(withMainPoint(points, 'mobile', '')).toEqual(points);
  });

  it('keeps a number by which it is known everywhere', () => {
    const [kept] = withMainPoint([], 'mobile', '06 12 34 56 78');
    expect(kept?.normalised).toBe('+31612345678');
  });

  it('refuses what is no address and no number', () => {
    expect(() => withMainPoint([], 'email', 'anna at example')).toThrow(Refusal);
    expect(() => withMainPoint([], 'phone', 'bel maar')).toThrow(Refusal);
  });

  it('calls an organisation on its phone, and on a mobile when that is all it has', () => {
    expect([callKind(points), callKind([]), callKind([point('mobile', '06-00000001')])]).toEqual([
      'phone',
      'phone',
      'mobile',
    ]);
  });
});

describe('the list of points', () => {
  it('makes the first of a kind the primary one', () => {
    expect(withNewPoint([mail], 'phone', '000-0000003')).toEqual([mail, point('phone', '000-0000003', true)]);
    expect(withNewPoint(points, 'email', 'b@example.org').at(-1)?.isPrimary).toBe(false);
  });

  it('hands the primary place on when its point goes', () => {
    expect(withoutPoint(points, 1)).toEqual([{ ...first, isPrimary: true }, mail]);
    expect(withoutPoint(points, 0)).toEqual([main, mail]);
    expect(withPointText(points, 1, '  ')).toEqual([{ ...first, isPrimary: true }, mail]);
  });

  it('has one primary per kind', () => {
    expect(withPrimary(points, 0)).toEqual([{ ...first, isPrimary: true }, { ...main, isPrimary: false }, mail]);
  });

  it('marks one point as private', () => {
    expect(withPrivacy([mail], 0, true)).toEqual([{ ...mail, isPrivate: true }]);
  });
});
