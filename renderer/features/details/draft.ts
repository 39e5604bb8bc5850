// What a field holds while somebody changes it: typed but not saved, being saved, refused. Pure, apart from the screen.

export type Draft = {
  /** What was typed; null when the field shows what is kept. */
  readonly text: string | null;
  readonly status: 'rest' | 'saving' | 'saved' | 'refused';
  /** Why it was refused, in words. */
  readonly sentence: string | null;
};

export type DraftEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'rested' };

export const restingDraft: Draft = { text: null, status: 'rest', sentence: null };

/** The draft after an event. A refused text stays until it is changed or given up; what is typed while saving stays too. */
export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'typed':
      return { text: event.text, status: draft.status === 'saving' ? 'saving' : 'rest', sentence: null };
    case 'saving':
      return { ...draft, status: 'saving', sentence: null };
    case 'saved':
      return { text: null, status: 'saved', sentence: null };
    case 'refused':
      return { ...draft, status: 'refused', sentence: event.sentence };
    case 'cancelled':
      return restingDraft;
    case 'rested':
      return draft.status === 'saved' ? restingDraft : draft;
  }
}

/** Whether there is something to save: a text that differs from what is kept by more than spaces around it. */
export function isChanged(draft: Draft, kept: string): draft is Draft & { readonly text: string } {
  return draft.text !== null && draft.text.trim() !== kept.trim();
}
