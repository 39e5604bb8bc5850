// The network as nodes and lines, from a real network.
import { describe, expect, test } from 'vitest';
import {
  buildElements,
  nodeSize,
  relationWidth,
  tiesOf,
  type ElementOptions,
} from '../../../shared/map/graphElements.ts';
import { themes } from '../../../shared/map/themes.ts';
import { domainOf, indexNetwork } from '../../../renderer/data/networkIndex.ts';
import type { In } from '../../../shared/api/contract.ts';
import { createTestBackend } from '../../builders/testBackend.ts';

/** Lister (beschermd wonen) with Anna, Politie, and a missing huisarts; a relation of every sort between them. */
function aChain() {
  const backend = createTestBackend();
  const add = (organisation: In<'organisation.create'>['organisation']) =>
    backend.ask('organisation.create', { organisation }).id;
  const lister = add({ name: 'Lister', typeIds: ['bw'] });
  const politie = add({ name: 'Politie Nieuwegein', typeIds: ['politie'], parentId: lister });
  const huisarts = add({ name: 'Huisarts', presence: 'missing', typeIds: ['ha'] });
  const anna = backend.ask('person.create', {
    person: { givenName: 'Anna', prefix: 'van', familyName: 'Jansen' },
    position: { organisationId: lister, roleText: 'begeleider' },
  }).id;
  const relate = (relation: Omit<In<'relation.create'>['relation'], 'typeId'>, typeId: string) =>
    backend.ask('relation.create', { relation: { ...relation, typeId } }).id;
  return { backend, lister, politie, huisarts, anna, relate, ask: backend.ask };
}

type Chain = ReturnType<typeof aChain>;

function elementsOf(chain: Chain, given: Partial<ElementOptions> = {}) {
  const index = indexNetwork(chain.ask('network.snapshot', {}));
  return buildElements(index, {
    visible: new Set(index.actors.keys()),
    places: new Map([...index.actors.keys()].map((id, i) => [id, { x: 100 * i, y: 0 }])),
    theme: themes.light,
    domainOf: (actor) => domainOf(index, actor),
    lineOf: () => '',
    onDate: '2026-11-21',
    ...given,
  });
}

describe('nodes', () => {
  test('stand in the order of lists and carry all their look depends on', () => {
    const chain = aChain();
    const { nodes } = elementsOf(chain);
    expect([...nodes.values()].map(({ data, classes }) => [data.label, data.mark, data.icon, classes])).toEqual([
      ['Huisarts', '?', '', 'organisation missing'],
      ['Lister', '', 'home', 'organisation'],
      ['Politie Nieuwegein', '', 'shield', 'organisation'],
      ['Anna van Jansen', 'AJ', '', 'person'],
    ]);
  });

  test('carry a photo or logo, but no photo of who may not be shown and nothing of who is missed', () => {
    const chain = aChain();
    const { lister, huisarts, anna, ask } = chain;
    const base64 = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').toString('base64');
    for (const id of [lister, huisarts, anna]) {
      ask('actor.setPicture', { id, picture: { mime: 'image/png', width: 1, height: 1, base64 } });
    }
    const drawn = () => [...elementsOf(chain).nodes.values()].map(({ data }) => [data.label, data.picture !== '']);
    expect(Object.fromEntries(drawn())).toEqual({
      Huisarts: false,
      Lister: true,
      'Politie Nieuwegein': false,
      'Anna van Jansen': true,
    });
    ask('person.update', { id: anna, patch: { mayShow: false } });
    expect(Object.fromEntries(drawn())['Anna van Jansen']).toBe(false);
  });

  test('a missing partner is drawn in the hue of what is missed, without a fill', () => {
    const chain = aChain();
    const missing = elementsOf(chain).nodes.get(chain.huisarts)?.data;
    expect([missing?.fill, missing?.border, missing?.signColour]).toEqual(['#fafaf8', '#40a090', '#40a090']);
  });

  test('a person has the colour of the organisation, an actor without a type has grey', () => {
    const chain = aChain();
    const stray = chain.ask('organisation.create', { organisation: { name: 'Onbekend' } }).id;
    const { nodes } = elementsOf(chain);
    expect(nodes.get(chain.anna)?.data.border).toBe(nodes.get(chain.lister)?.data.border);
    expect([nodes.get(stray)?.data.border, nodes.get(stray)?.data.icon]).toEqual(['#8c9297', 'building']);
  });

  test('who is filtered out or has no place is left out, with the lines to it', () => {
    const chain = aChain();
    const only = elementsOf(chain, { visible: new Set([chain.lister]) });
    expect([[...only.nodes.keys()], only.edges.size]).toEqual([[chain.lister], 0]);
    expect(elementsOf(chain, { places: new Map([[chain.anna, { x: 1, y: 2 }]]) }).nodes.size).toBe(1);
  });

  test('grow with contacts, each counted once, to at most 1.8 times', () => {
    const chain = aChain();
    chain.relate({ fromId: chain.lister, toId: chain.politie }, 'werkcontact');
    chain.relate({ fromId: chain.lister, toId: chain.politie }, 'meldt');
    expect(elementsOf(chain).nodes.get(chain.lister)?.data.contacts).toBe(2);
    expect([0, 1, 5, 20, 200].map((contacts) => nodeSize('organisation', contacts))).toEqual([36, 42, 50, 65, 65]);
    expect([0, 20].map((contacts) => nodeSize('person', contacts))).toEqual([28, 50]);
  });
});

describe('lines', () => {
  test('can be asked of some only: the others are not drawn, but everybody keeps the size of all their contacts', () => {
    const chain = aChain();
    chain.relate({ fromId: chain.politie, toId: chain.huisarts }, 'meldt');
    const all = elementsOf(chain);
    const some = elementsOf(chain, { tieEnds: new Set([chain.anna]) });
    expect([all.edges.size, some.edges.size]).toEqual([3, 1]);
    expect([...some.edges.values()].map(({ data }) => [data.source, data.target])).toEqual([
      [chain.anna, chain.lister],
    ]);
    expect([...some.nodes.values()].map(({ data }) => data.size)).toEqual(
      [...all.nodes.values()].map(({ data }) => data.size),
    );
    expect(elementsOf(chain, { tieEnds: new Set() }).edges.size).toBe(0);
  });

  test('say by class what the relation is', () => {
    const chain = aChain();
    const { lister, politie, huisarts, anna } = chain;
    chain.relate({ fromId: lister, toId: politie, intensity: 5 }, 'werkcontact');
    chain.relate({ fromId: lister, toId: huisarts, status: 'desired' }, 'verwijst');
    chain.relate(
      { fromId: politie, toId: huisarts, status: 'exploring', isOneSided: true, isBottleneck: true },
      'werkcontact',
    );
    chain.relate({ fromId: anna, toId: politie, status: 'ended' }, 'werkcontact');
    const { edges, nodes } = elementsOf(chain);
    const name = (id: string) => nodes.get(id)?.data.label;
    const said = [...edges.values()].map(({ data, classes }) => [
      name(data.source),
      name(data.target),
      data.width,
      classes,
    ]);
    expect(said.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      ['Anna van Jansen', 'Lister', 1, 'employment'],
      ['Lister', 'Huisarts', 1.6, 'relation desired directed'],
      ['Lister', 'Politie Nieuwegein', 4, 'relation parallel'],
      ['Politie Nieuwegein', 'Huisarts', 1.6, 'relation exploring onesided bottleneck'],
      ['Politie Nieuwegein', 'Lister', 1, 'part parallel'],
    ]);
  });

  test('are 1 to 4 px wide by intensity', () => {
    expect([null, 0, 1, 2, 3, 4, 5].map(relationWidth)).toEqual([1.6, 1, 1.6, 2.2, 2.8, 3.4, 4]);
  });

  test('that do not hold on the day are left out; the last day is exclusive', () => {
    const chain = aChain();
    chain.relate(
      { fromId: chain.lister, toId: chain.huisarts, validFrom: '2026-02-01', validUntil: '2026-03-01' },
      'werkcontact',
    );
    const index = indexNetwork(chain.ask('network.snapshot', {}));
    const onDay = (day: string) => tiesOf(index, day).filter(({ relationId }) => relationId !== '').length;
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(onDay)).toEqual([0, 1, 1, 0]);
  });
});
