import { describe, expect, test } from 'vitest';
import { openDoor, ourPeople } from '../../../shared/map/openDoor.ts';
import { indexNetwork } from '../../../shared/network/networkIndex.ts';
import { createTestBackend } from '../../builders/testBackend.ts';

const day = '2026-11-21';

/** Lister (with Anna) works with the police (with Piet), who knows Altrecht; the clinic next door stands alone. */
function lekstroom() {
  const backend = createTestBackend();
  const organisation = (name: string, more: { missing?: { stage: 'candidate' } } = {}) =>
    backend.ask('organisation.create', { organisation: { name, ...more } }).id;
  const person = (givenName: string, organisationId: string) =>
    backend.ask('person.create', {
      person: { givenName, familyName: 'Voorbeeld' },
      position: { organisationId, roleText: 'teamleider' },
    }).id;
  const relate = (fromId: string, toId: string, status: 'existing' | 'desired' = 'existing') =>
    backend.ask('relation.create', { relation: { fromId, toId, typeId: 'werkcontact', status } });
  const [lister, politie, altrecht, kliniek] = [
    organisation('Lister'),
    organisation('Politie'),
    organisation('Altrecht', { missing: { stage: 'candidate' } }),
    organisation('Kliniek'),
  ] as const;
  const [anna, piet] = [person('Anna', lister), person('Piet', politie)] as const;
  relate(anna, piet);
  relate(piet, altrecht);
  relate(lister, kliniek, 'desired');
  const index = indexNetwork(backend.ask('network.snapshot', {}));
  return { index, lister, politie, altrecht, kliniek, anna, piet };
}

describe('who can open the door', () => {
  test('begins with whoever of us is nearest, and says each tie', () => {
    const { index, lister, altrecht, anna, piet } = lekstroom();
    const ourIds = ourPeople(index, day, lister);
    expect(ourIds).toEqual([lister, anna]);
    const door = openDoor(index, day, { ourIds, targetIds: [altrecht] });
    expect(door).toMatchObject({ fromId: anna, toId: altrecht, ids: [anna, piet, altrecht] });
    expect(door?.hops.map(({ kind }) => kind)).toEqual(['relation', 'relation']);
  });

  test('goes to the nearest of several doors', () => {
    const { index, lister, altrecht, politie, piet } = lekstroom();
    const ourIds = ourPeople(index, day, lister);
    expect(openDoor(index, day, { ourIds, targetIds: [politie, piet, altrecht] })?.toId).toBe(piet);
  });

  test('is no route over a wish, from nobody, to nobody, or to oneself', () => {
    const { index, lister, kliniek, anna } = lekstroom();
    expect(openDoor(index, day, { ourIds: [lister], targetIds: [kliniek] })).toBeNull();
    expect(openDoor(index, day, { ourIds: [], targetIds: [kliniek] })).toBeNull();
    expect(openDoor(index, day, { ourIds: [anna], targetIds: [] })).toBeNull();
    expect(openDoor(index, day, { ourIds: [anna], targetIds: [anna] })).toBeNull();
  });

  test('our people are somebody with colleagues', () => {
    const { index, lister, anna } = lekstroom();
    expect(ourPeople(index, day, anna)).toEqual([anna, lister]);
  });
});
