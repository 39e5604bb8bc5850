import { describe, expect, it } from 'vitest';
import { toTabText } from './clipboardText.ts';

describe('rows on the clipboard', () => {
  it('writes one line per row and quotes what would break the block', () => {
    const text = toTabText([
      ['Lister', 'Nieuwegein'],
      ['Twee\nregels', 'een "woord"'],
    ]);
    expect(text).toBe('Lister\tNieuwegein\r\n"Twee\nregels"\t"een ""woord"""');
  });
});
