import { describe, expect, it } from 'vitest';
import { Refusal } from '../../data/refusal.ts';
import { freeRole } from '../../data/roleChoice.ts';
import { organisationInput, personInput, relationInput, type PersonValues, type RelationValues } from './formValues.ts';

const nobody: PersonValues = { name: '', organisationId: null, role: null, mobile: '', phone: '', email: '' };
const nothing: RelationValues = { fromId: null, toId: null, typeId: null, status: 'existing', intensity: null };

describe('a partner from a form', () => {
  it('needs a name only', () => {
    expect(organisationInput({ name: 'Lister', typeIds: ['bw'], areaIds: [] })).toEqual({
      organisation: { name: 'Lister', typeIds: ['bw'], areaIds: [] },
    });
    expect(() => organisationInput({ name: '  ', typeIds: [], areaIds: [] })).toThrow(Refusal);
  });
});

describe('a contact from a form', () => {
  it('is a name taken apart, with a function when there is an organisation', () => {
    const values = {
      ...nobody,
      name: 'Anna van Jansen',
      organisationId: 'lister',
      role: 'begeleider',
      email: 'A@example.org',
    };
    expect(personInput(values)).toEqual({
      person: {
        givenName: 'Anna',
        prefix: 'van',
        familyName: 'Jansen',
        contactPoints: [
          {
            kind: 'email',
            value: 'A@example.org',
            normalised: 'a@example.org',
            label: '',
            isPrimary: true,
            isPrivate: false,
          },
        ],
      },
      position: { organisationId: 'lister', isPrimary: true, roleId: 'begeleider', roleText: '' },
    });
  });

  it('has no function without an organisation, and a function in own words', () => {
    expect(personInput({ ...nobody, name: 'Mo Proef' })).toEqual({
      person: { givenName: 'Mo', prefix: '', familyName: 'Proef', contactPoints: [] },
    });
    const { position } = personInput({
      ...nobody,
      name: 'Mo Proef',
      organisationId: 'x',
      role: freeRole('duizendpoot'),
    });
    expect(position).toEqual({ organisationId: 'x', isPrimary: true, roleId: null, roleText: 'duizendpoot' });
  });

  it('is refused without a name or with an address that is none', () => {
    expect(() => personInput(nobody)).toThrow(Refusal);
    expect(() => personInput({ ...nobody, name: 'Mo', email: 'mo at example' })).toThrow(Refusal);
  });
});

describe('a relation from a form', () => {
  it('needs two different ends and a type', () => {
    const whole = { ...nothing, fromId: 'a', toId: 'b', typeId: 'werkcontact', intensity: 3 };
    expect(relationInput(whole)).toEqual({
      relation: { fromId: 'a', toId: 'b', typeId: 'werkcontact', status: 'existing', intensity: 3 },
    });
    const keyOf = (values: RelationValues) => {
      try {
        return relationInput(values);
      } catch (thrown) {
        return thrown instanceof Refusal ? thrown.key : thrown;
      }
    };
    expect(keyOf({ ...whole, toId: null })).toBe('forms.refused.ends');
    expect(keyOf({ ...whole, toId: 'a' })).toBe('errors.sentence.SAME_ENDS');
    expect(keyOf({ ...whole, typeId: null })).toBe('forms.refused.relationType');
  });
});
