// Makes an example network as a file, by the same commands a user would give; its history begins empty.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { In, Out, RouteName } from '../../../shared/api/contract.ts';
import { safeFileName } from '../../../shared/export/fileName.ts';
import { createBackend } from '../createBackend.ts';
import { openNetworkFile } from '../db/open.ts';
import { createNetworkFile } from '../db/networkFile.ts';
import { forgetHistory } from '../journal.ts';
import type { ExampleNetwork, ExamplePerson } from './exampleNetwork.ts';
import { lekstroom } from './lekstroom.ts';

const examples: { readonly [Id in ExampleNetwork['id']]: ExampleNetwork } = { lekstroom };

type Ask = <R extends RouteName>(route: R, input: In<R>) => Out<R>;

/** The path of an example in `folder`; an earlier one is opened as the user left it. */
export function createExampleFile(folder: string, id: ExampleNetwork['id']): string {
  const example = examples[id];
  const path = join(folder, safeFileName(example.name, 'ketenkaart', 'voorbeeld'));
  if (existsSync(path)) return path;
  createNetworkFile(path, example.name);
  const { db, isReadOnly } = openNetworkFile(path, null);
  const backend = createBackend({ db, isReadOnly, clock: () => new Date(), log: () => {} });
  fillExample(example, (route, input) => {
    const reply = backend.dispatch(route, input);
    if (!reply.ok) throw new Error(`${route}: ${reply.error.code}`);
    return reply.data as Out<typeof route>;
  });
  forgetHistory(db);
  backend.close();
  return path;
}

/** Gives the commands that build an example. */
export function fillExample(example: ExampleNetwork, ask: Ask): void {
  const ids = new Map<string, string>();
  const idOf = (key: string) => ids.get(key) ?? '';
  ask('network.update', { goal: example.goal, regionAreaId: example.templates[0]?.areaId ?? null });
  ask('network.chooseTemplates', { chosen: [...example.templates] });
  for (const { key, x, y, types, areas, email, isMissing, ...rest } of example.organisations) {
    const organisation = {
      name: rest.name,
      typeIds: [...types],
      areaIds: [...areas],
      confirmedOn: rest.confirmedOn ?? null,
      presence: isMissing ? ('missing' as const) : ('present' as const),
      contactPoints: email ? [{ kind: 'email' as const, value: email, normalised: email, isPrimary: true }] : [],
    };
    ids.set(key, ask('organisation.create', { organisation, at: { x, y } }).id);
  }
  for (const person of example.persons) ids.set(person.key, ask('person.create', personInput(person, idOf)).id);
  for (const { from, to, type, ...rest } of example.relations) {
    ask('relation.create', { relation: { fromId: idOf(from), toId: idOf(to), typeId: type, ...rest } });
  }
}

function personInput(person: ExamplePerson, idOf: (key: string) => string): In<'person.create'> {
  const { givenName, prefix, familyName, level, roleId = null, roleText = '', x, y } = person;
  const contactPoints = (['phone', 'mobile', 'email'] as const).flatMap((kind) => {
    const value = person[kind];
    return value ? [{ kind, value, normalised: kind === 'email' ? value : null, isPrimary: true }] : [];
  });
  return {
    person: { givenName, prefix, familyName, contactPoints },
    position: { organisationId: idOf(person.at), roleId, roleText, level, isPrimary: true },
    at: { x, y },
  };
}
