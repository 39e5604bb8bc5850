import { describe, expect, it } from 'vitest';
import { isChanged, nextDraft, restingDraft, type Draft, type DraftEvent } from './draft.ts';

const after = (...events: readonly DraftEvent[]): Draft => events.reduce(nextDraft, restingDraft);

describe('a field that is changed', () => {
  it('shows what is kept again once it is saved', () => {
    const typed = after({ kind: 'typed', text: 'Lister' }, { kind: 'saving' });
    expect(typed).toEqual({ text: 'Lister', status: 'saving', sentence: null });
    const saved = nextDraft(typed, { kind: 'saved' });
    expect(saved).toEqual({ text: null, status: 'saved', sentence: null });
    expect(nextDraft(saved, { kind: 'rested' })).toEqual(restingDraft);
  });

  it('keeps what was typed when it is refused, and says why until it is typed over', () => {
    const refused = after(
      { kind: 'typed', text: 'geen adres' },
      { kind: 'saving' },
      { kind: 'refused', sentence: 'Fout' },
    );
    expect(refused).toEqual({ text: 'geen adres', status: 'refused', sentence: 'Fout' });
    expect(nextDraft(refused, { kind: 'rested' })).toEqual(refused);
    expect(nextDraft(refused, { kind: 'typed', text: 'a@example.org' }).sentence).toBeNull();
  });

  it('goes back to what is kept when it is given up', () => {
    expect(after({ kind: 'typed', text: 'x' }, { kind: 'cancelled' })).toEqual(restingDraft);
  });

  it('has something to save only when more than spaces changed', () => {
    expect(isChanged(after({ kind: 'typed', text: ' Lister ' }), 'Lister')).toBe(false);
    expect(isChanged(after({ kind: 'typed', text: '' }), 'Lister')).toBe(true);
    expect(isChanged(restingDraft, 'Lister')).toBe(false);
  });
});
