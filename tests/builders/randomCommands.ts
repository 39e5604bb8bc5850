// Commands with random records and words, for laws that hold whatever a user does.
import type { CommandRoute } from '../../shared/api/contract.ts';
import { examples } from './commandExamples.ts';
import type { TestBackend } from './testBackend.ts';

/** An example with other records and words: some are refused, which must change nothing. */
export function randomInput(backend: TestBackend, route: CommandRoute, pick: number, text: string): unknown {
  const actors = ['organisation', 'person'].flatMap((table) => idsOf(backend, table, 'actor_id'));
  const choose = (list: readonly string[]) => list[pick % Math.max(1, list.length)] ?? 'weg';
  switch (route) {
    case 'organisation.create':
      return {
        organisation: { name: `Organisatie ${text || 'zonder naam'}`, areaIds: ['GM0356'], aliases: [text || 'x'] },
      };
    case 'organisation.update':
      return {
        id: choose(idsOf(backend, 'organisation', 'actor_id')),
        patch: { notes: text, parentId: choose(actors) },
      };
    case 'person.create':
      return {
        person: { familyName: text || 'Zonder' },
        position: { organisationId: choose(idsOf(backend, 'organisation', 'actor_id')) },
      };
    case 'actor.remove':
      return { ids: [choose(actors)] };
    case 'relation.create':
      return {
        relation: {
          fromId: choose(actors),
          toId: actors[(pick * 7) % Math.max(1, actors.length)] ?? 'weg',
          typeId: 'meldt',
        },
      };
    case 'relation.remove':
      return { ids: [choose(idsOf(backend, 'relation', 'id'))] };
    case 'placement.move':
      return { items: [{ actorId: choose(actors), x: pick, y: text.length }] };
    case 'theme.ensure':
      return { label: text || 'thema' };
    default:
      return tryExample(backend, route);
  }
}

function tryExample(backend: TestBackend, route: CommandRoute): unknown {
  try {
    return examples[route](backend);
  } catch {
    return {};
  }
}

function idsOf(backend: TestBackend, table: string, column: string): string[] {
  return backend.db.prepare(`SELECT ${column} FROM ${table} ORDER BY 1`).pluck().all() as string[];
}
