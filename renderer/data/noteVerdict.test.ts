import { describe, expect, it } from 'vitest';
import { noteVerdict } from './noteVerdict.ts';

describe('a note before it is kept', () => {
  it('is fine when it is about the work', () => {
    expect(noteVerdict('Bereikbaar op maandag en dinsdag. Cliëntenraad sluit aan.', '')).toEqual({ kind: 'fine' });
  });

  it('is refused with a citizen service number in it, whatever was kept before', () => {
    // 111222333 passes the eleven test and was never given to anybody.
    expect(noteVerdict('BSN 111222333', 'BSN 111222333')).toEqual({ kind: 'refused' });
  });

  it('is asked about when it seems to be about a client', () => {
    expect(noteVerdict('Overleg over cliënt uit de Dorpsstraat', '')).toEqual({
      kind: 'asked',
      finding: 'clientWord',
      excerpt: 'cliënt',
    });
  });

  it('is not asked about twice', () => {
    expect(noteVerdict('Overleg over cliënt, op dinsdag', 'Overleg over cliënt')).toEqual({ kind: 'fine' });
  });
});
