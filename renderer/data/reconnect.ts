// Tying a relation to other ends, from the map and from the dialog alike: one step, and never a second one of the same.
import type { Client } from '../../shared/api/contract.ts';
import type { Relation } from '../../shared/schema/relation.ts';
import type { TextKey } from '../i18n/t.ts';
import type { NetworkIndex } from './networkIndex.ts';
import { existingRelation, relationWords } from './relationBetween.ts';

type Ends = { readonly fromId: string; readonly toId: string };

/** `exists`: the same relation was there already, and is the one to look at. */
export type Reconnected = { readonly kind: 'done' | 'same' | 'exists'; readonly relationId: string };

/** Gives a relation other ends. Throws `CallError` for what the backend refuses. */
export async function reconnect(
  client: Client,
  network: NetworkIndex,
  relation: Relation,
  { fromId, toId }: Ends,
): Promise<Reconnected> {
  if (fromId === relation.fromId && toId === relation.toId) return { kind: 'same', relationId: relation.id };
  const twin = existingRelation(network, fromId, toId, relation.typeId);
  if (twin && twin.id !== relation.id) return { kind: 'exists', relationId: twin.id };
  await client['relation.update']({ id: relation.id, patch: { fromId, toId } });
  return { kind: 'done', relationId: relation.id };
}

/** What came of it. */
export function reconnectedWords(
  network: NetworkIndex,
  { typeId }: Relation,
  ends: Ends,
  { kind }: Reconnected,
  t: (key: TextKey, params?: Readonly<Record<string, string>>) => string,
): string {
  if (kind === 'same') return t('build.reconnect.same');
  const words = relationWords(network, { ...ends, typeId });
  return kind === 'done' ? t('build.reconnect.done', words) : t('map.relate.existsSaid', words);
}
