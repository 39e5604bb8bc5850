// Small networks in one line: organisations by name and type, persons at them, and who is tied to whom.
import { createTestBackend } from '../../builders/testBackend.ts';
import type { NetworkSnapshot } from '../../../shared/schema/snapshot.ts';

export type SomeNetwork = { readonly snapshot: NetworkSnapshot; readonly id: (name: string) => string };

type Given = {
  /** Name, with its partner type after a slash: `Lister/bw`. */
  readonly organisations: readonly string[];
  /** `Anna@Lister`. */
  readonly persons?: readonly string[];
  /** `Lister-Politie`, by name. */
  readonly ties: readonly string[];
};

export function someNetwork({ organisations, persons = [], ties }: Given): SomeNetwork {
  const backend = createTestBackend();
  const ids = new Map<string, string>();
  const id = (name: string) => ids.get(name) ?? '';
  for (const each of organisations) {
    const [name = '', type] = each.split('/');
    const organisation = { name, ...(type && { typeIds: [type] }) };
    ids.set(name, backend.ask('organisation.create', { organisation }).id);
  }
  for (const each of persons) {
    const [givenName = '', employer = ''] = each.split('@');
    const position = { organisationId: id(employer) };
    ids.set(givenName, backend.ask('person.create', { person: { givenName }, ...(employer && { position }) }).id);
  }
  for (const each of ties) {
    const [from = '', to = ''] = each.split('-');
    backend.ask('relation.create', { relation: { fromId: id(from), toId: id(to), typeId: 'werkcontact' } });
  }
  return { snapshot: backend.ask('network.snapshot', {}), id };
}

export const at = '2026-11-22';
