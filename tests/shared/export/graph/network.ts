// One small network with everything a graph file must carry: odd names, places, colours, ties of all kinds.
import { existingFromSnapshot } from '../../../../shared/import/existingFromSnapshot.ts';
import { findHeader } from '../../../../shared/import/findHeader.ts';
import { mapColumns } from '../../../../shared/import/mapColumns.ts';
import { indexAreas } from '../../../../shared/import/normalise/areas.ts';
import { planImport } from '../../../../shared/import/plan.ts';
import { mappedFields, toImportPayload } from '../../../../shared/import/planSchema.ts';
import type { ImportPlan } from '../../../../shared/import/planTypes.ts';
import type { Table } from '../../../../shared/import/types.ts';
import { createTestBackend, type TestBackend } from '../../../builders/testBackend.ts';

/** Six actors, one of whom may not leave, with relations, functions, a department and places. */
export async function exampleNetwork(): Promise<TestBackend> {
  const backend = createTestBackend();
  const { client } = backend;
  const organisation = async (name: string, more: object = {}) =>
    (await client['organisation.create']({ organisation: { name, ...more } })).id;
  const person = async (givenName: string, familyName: string, more: object = {}) =>
    (await client['person.create']({ person: { givenName, familyName, ...more } })).id;
  const zorg = await organisation('Zorg & "Welzijn" <Noord>', {
    typeIds: ['politie'],
    areaIds: ['GM0356'],
    website: 'https://voorbeeld.example.org',
    contactPoints: [{ kind: 'email', value: 'info@example.org', normalised: 'info@example.org' }],
  });
  const team = await organisation('Team; een, "twee"', { parentId: zorg });
  const gemeente = await organisation('Gemeente Súdvoorbeeld 😀', { typeIds: ['gem_sd'] });
  const formula = await organisation('=HYPERLINK("x")');
  const anna = await person('Anna', 'Jansen', {
    contactPoints: [{ kind: 'mobile', value: '06-00000001' }],
  });
  const hidden = await person('Geheim', 'Persoon', { mayExport: false });
  await client['position.create']({ position: { personId: anna, organisationId: team, roleText: 'Coach' } });
  const relation = (fromId: string, toId: string, more: object) =>
    client['relation.create']({ relation: { fromId, toId, typeId: 'verwijst', ...more } });
  await relation(zorg, gemeente, {
    intensity: 3,
    note: 'via <intake> & loket',
    status: 'desired',
    frequency: 'monthly',
  });
  await relation(gemeente, zorg, { typeId: 'meldt', intensity: 0, level: 'beleid', validFrom: '2024-01-01' });
  await relation(team, formula, { typeId: 'werkcontact', isBottleneck: true, isOneSided: true });
  await relation(hidden, zorg, {});
  await client['placement.move']({
    viewId: 'main',
    items: [
      { actorId: zorg, x: 10.5, y: -20.25 },
      { actorId: anna, x: 300, y: 0 },
    ],
    reason: 'drag',
  });
  return backend;
}

/** Plans a table against a network as a user would, taking what is recognised. */
export function planTable(backend: TestBackend, table: Table): ImportPlan {
  const existing = existingFromSnapshot(backend.ask('network.snapshot', {}));
  const mapping = mapColumns(table, findHeader(table), { areas: indexAreas(existing.areas) });
  return planImport(table, mapping, existing);
}

/** Reads a table in as one step. */
export function applyTable(backend: TestBackend, table: Table): void {
  const existing = existingFromSnapshot(backend.ask('network.snapshot', {}));
  const mapping = mapColumns(table, findHeader(table), { areas: indexAreas(existing.areas) });
  const about = { fileName: 'graaf', fileHash: '', headingSet: '', purpose: '', legalGround: '', reviewBy: null };
  backend.ask(
    'import.apply',
    toImportPayload(planImport(table, mapping, existing), { ...about, mapping: mappedFields(mapping) }),
  );
}

/** What a network says, without ids: to compare two networks by. */
export function contentOf(backend: TestBackend) {
  const { actors, relations, positions, placements, vocabulary } = backend.ask('network.snapshot', {});
  const names = new Map(actors.map(({ id, label }) => [String(id), label]));
  const roles = new Map(vocabulary.roles.map(({ id, label }) => [String(id), label]));
  const sorted = <T>(list: readonly T[]) => list.map((each) => JSON.stringify(each)).sort();
  return {
    actors: sorted(
      actors.map((actor) => ({
        label: actor.label,
        kind: actor.kind,
        ...(actor.kind === 'organisation' && {
          types: actor.typeIds,
          areas: actor.areaIds,
          website: actor.website,
          parent: names.get(actor.parentId ?? ''),
        }),
        ...((actor.kind === 'organisation' || actor.kind === 'person') && {
          points: actor.contactPoints.map(({ kind, normalised }) => [kind, normalised]),
        }),
      })),
    ),
    relations: sorted(
      relations.map(({ fromId, toId, id: _id, source: _source, ...rest }) => ({
        from: names.get(fromId),
        to: names.get(toId),
        ...rest,
      })),
    ),
    positions: sorted(
      positions.map(({ personId, organisationId, roleId, roleText }) => [
        names.get(personId ?? ''),
        names.get(organisationId),
        roleText || roles.get(roleId ?? ''),
      ]),
    ),
    placements: sorted(placements.map(({ actorId, x, y }) => [names.get(actorId), x, y])),
  };
}
