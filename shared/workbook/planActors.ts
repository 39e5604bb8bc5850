// The rows that hold one record each.
import type { NetworkSnapshot } from '../schema/snapshot.ts';
import type { CellBook } from './cellBook.ts';
import type { IdentifiedRow } from './identify.ts';
import type { WorkbookContent } from './planTypes.ts';
import { absentOf, type AnyDraft } from './recordSheets.ts';
import { refuse, refusing, type RowResult } from './rowResult.ts';
import { takeCells } from './takeCells.ts';

/** Reads each row onto its record, and refuses what would make a circle. */
export function planActors(
  identified: readonly IdentifiedRow[],
  { sheets }: WorkbookContent,
  { actors }: Pick<NetworkSnapshot, 'actors'>,
  book: CellBook,
): RowResult[] {
  const results = identified.map((each): RowResult => {
    const { sheet, row, name, id, record, isOwnKey } = each;
    // An actor is a draft with an id; the fields of the sheet are read from it by name.
    const base: AnyDraft = record === null ? absentOf[sheet] : { ...record };
    const isNew = record === null;
    const result: RowResult = { sheet, row, name, id, isNew, isOwnKey, base, draft: base, changes: [], refusal: null };
    refusing(result, () => {
      const headings = sheets[sheet]?.headings ?? [];
      Object.assign(result, takeCells({ sheet, row, headings, base, isNew, book }));
      if (sheet === 'Personen' && !result.draft['givenName'] && !result.draft['familyName'])
        refuse(result, { code: 'NAME_NEEDED' });
    });
    return result;
  });
  refuseCircles(results, actors, parentsOf, 'PARENT_CYCLE');
  refuseCircles(results, actors, successorsOf, 'SUCCESSOR_CYCLE');
  return results;
}

type Ways = (draft: AnyDraft) => readonly string[];

function parentsOf({ parentId }: AnyDraft): readonly string[] {
  return typeof parentId === 'string' ? [parentId] : [];
}

function successorsOf({ successors }: AnyDraft): readonly string[] {
  const list = (successors ?? []) as readonly { readonly actorId: string }[]; // of a partner or a consultation
  return list.map(({ actorId }) => actorId);
}

/** Each row that changes where it leads is tried on what all others say. */
function refuseCircles(
  results: readonly RowResult[],
  actors: NetworkSnapshot['actors'],
  ways: Ways,
  code: 'PARENT_CYCLE' | 'SUCCESSOR_CYCLE',
): void {
  const leads = new Map<string, readonly string[]>(actors.map((actor) => [actor.id, ways({ ...actor })]));
  const changed = results.filter(
    ({ draft, base, refusal }) => refusal === null && String(ways(draft)) !== String(ways(base)),
  );
  for (const { id, draft } of changed) leads.set(id, ways(draft));
  for (const result of changed) {
    if (!leadsBack(result.id, leads)) continue;
    leads.set(result.id, ways(result.base));
    refuse(result, { code });
  }
}

function leadsBack(id: string, leads: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const queue = [...(leads.get(id) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(leads.get(next) ?? []));
  }
  return false;
}
