import type { NetworkIndex } from '../data/networkIndex.ts';
import type { SubjectOf, UiState } from '../data/uiStore.ts';
import { selectedActors } from './selectedActors.ts';

/** The one actor or relation that is selected and still there: that is what a new issue is about. */
export function selectedSubject(ui: UiState, network: NetworkIndex | null): SubjectOf | null {
  const { selection } = ui;
  if (selection.kind === 'relation') {
    return network?.relations.has(selection.id) ? { kind: 'relation', id: selection.id } : null;
  }
  const [only, ...others] = selectedActors(ui, network);
  return only && others.length === 0 ? { kind: 'actor', id: only.id } : null;
}
