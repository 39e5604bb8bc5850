import { describe, expect, it } from 'vitest';
import { chosenRole, freeRole, rolePatch } from './roleChoice.ts';

describe('a function as a choice', () => {
  it('is a role of the list or the words that were typed', () => {
    expect(chosenRole({ roleId: 'wijkagent', roleText: '' })).toEqual(['wijkagent']);
    expect(chosenRole({ roleId: 'wijkagent', roleText: 'spin in het web' })).toEqual([freeRole('spin in het web')]);
    expect(chosenRole({ roleId: null, roleText: '' })).toEqual([]);
    expect(chosenRole(null)).toEqual([]);
  });

  it('keeps one of the two and never both', () => {
    expect(rolePatch('wijkagent')).toEqual({ roleId: 'wijkagent', roleText: '' });
    expect(rolePatch(freeRole('spin: in het web'))).toEqual({ roleId: null, roleText: 'spin: in het web' });
    expect(rolePatch(undefined)).toEqual({ roleId: null, roleText: '' });
  });
});
