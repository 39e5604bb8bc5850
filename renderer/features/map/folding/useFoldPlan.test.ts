// What is worked out for a folded map stays as it was when an edit changes nothing of it.
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createTestBackend } from '../../../../tests/builders/testBackend.ts';
import { indexNetwork } from '../../../data/networkIndex.ts';
import { useFoldPlan } from './useFoldPlan.ts';

const onDate = '2026-11-21';
const none = { aside: new Set<string>(), route: [] };

function aNetwork() {
  const { ask } = createTestBackend();
  const add = (name: string) => ask('organisation.create', { organisation: { name } }).id;
  const [lister, abrona] = [add('Lister'), add('Abrona')];
  const tie = ask('relation.create', { relation: { fromId: lister, toId: abrona, typeId: 'werkcontact' } }).id;
  const network = () => indexNetwork(ask('network.snapshot', {}));
  return { ask, add, network, lister, abrona, tie };
}

test('another name leaves ties, groups and their places; a change of a tie and another actor do not', () => {
  const { ask, add, network, lister, abrona, tie } = aNetwork();
  const places = new Map([lister, abrona].map((id, i) => [id as string, { x: 100 * i, y: 0 }]));
  const visible = new Set<string>([lister, abrona]);
  const { result, rerender } = renderHook(
    (props: { readonly network: ReturnType<typeof network>; readonly visible: ReadonlySet<string> }) =>
      useFoldPlan(props.network, { ...none, visible: props.visible, places, onDate }),
    { initialProps: { network: network(), visible } },
  );
  const before = result.current;
  ask('organisation.update', { id: lister, patch: { name: 'Lister Nieuwegein' } });
  rerender({ network: network(), visible });
  expect(result.current.ties).toBe(before.ties);
  expect(result.current.plan).toBe(before.plan);
  expect(result.current.folded).toBe(before.folded);
  expect(result.current.groupPlaces).toBe(before.groupPlaces);

  ask('relation.update', { id: tie, patch: { isBottleneck: true } });
  rerender({ network: network(), visible });
  expect(result.current.ties.map(({ classes }) => classes)).toEqual(['relation bottleneck']);
  expect(result.current.plan).not.toBe(before.plan);

  const late = add('Portaal');
  rerender({ network: network(), visible: new Set([...visible, late]) });
  expect(result.current.folded.singles).toContain(late);
});

test('who comes back to the map gets what was worked out, also after an edit that changed nothing of it', () => {
  const { ask, network, lister, abrona, tie } = aNetwork();
  const places = new Map([lister, abrona].map((id, i) => [id as string, { x: 100 * i, y: 0 }]));
  const visible = new Set<string>([lister, abrona]);
  const answerOf = ({ ties, plan, folded, groupPlaces, keys }: ReturnType<typeof useFoldPlan>) => {
    return [ties, plan, folded, groupPlaces, keys];
  };
  const aVisit = (first: ReturnType<typeof network>) =>
    renderHook((shown: ReturnType<typeof network>) => useFoldPlan(shown, { ...none, visible, places, onDate }), {
      initialProps: first,
    });
  const visit = aVisit(network());
  const before = answerOf(visit.result.current);
  ask('organisation.update', { id: lister, patch: { name: 'Lister Nieuwegein' } });
  const edited = network();
  visit.rerender(edited);
  visit.unmount();
  const again = answerOf(aVisit(edited).result.current);
  expect(again.map((part, i) => part === before[i])).toEqual([true, true, true, true, true]);

  ask('relation.update', { id: tie, patch: { isBottleneck: true } });
  const changed = answerOf(aVisit(network()).result.current);
  expect(changed.slice(0, 3).map((part, i) => part === before[i])).toEqual([false, false, false]);
});
