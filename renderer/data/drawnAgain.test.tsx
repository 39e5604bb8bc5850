// An edit changes the network that every screen shares; only what shows something of the change is drawn again.
import { screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { createTestApp, renderInApp } from '../../tests/renderer/testApp.tsx';
import { useNetwork, useNetworkNow, WithoutPlaces } from './app.tsx';

/** A partner, and counts of how often its name and what follows the places were drawn. */
async function drawn() {
  const test = createTestApp();
  const { id } = test.backend.ask('organisation.create', { organisation: { name: 'Lister' } });
  const counts = { names: 0, network: 0, now: 0 };
  const seen = { now: () => '' };
  function Names() {
    const { actors, snapshot } = useNetwork();
    useEffect(() => {
      counts.names += 1;
    });
    return <p>{`${actors.get(id)?.label ?? ''}, ${snapshot.network.name}`}</p>;
  }
  function Network() {
    useNetwork();
    useEffect(() => {
      counts.network += 1;
    });
    return null;
  }
  function Now() {
    const networkNow = useNetworkNow();
    useEffect(() => {
      counts.now += 1;
      seen.now = () => networkNow()?.actors.get(id)?.label ?? '';
    });
    return null;
  }
  renderInApp(
    test,
    <>
      <WithoutPlaces>
        <Names />
      </WithoutPlaces>
      <Network />
      <Now />
    </>,
  );
  await screen.findByText(/^Lister, /);
  return { ...test.app, id, counts, seen };
}

test('Who shows no places is not drawn again when somebody moves, and is when there is another name', async () => {
  const { client, id, counts } = await drawn();
  await client['placement.move']({ items: [{ actorId: id, x: 5, y: 5 }], reason: 'drag' });
  await waitFor(() => expect(counts.network).toBe(2));
  expect(counts.names).toBe(1);
  await client['organisation.update']({ id, patch: { name: 'Lister Utrecht' } });
  await screen.findByText(/^Lister Utrecht, /);
  await client['network.update']({ name: 'Keten Lekstroom' });
  await screen.findByText('Lister Utrecht, Keten Lekstroom');
});

test('What is done sees the network as it is then, and is not drawn for it', async () => {
  const { client, id, counts, seen } = await drawn();
  await client['organisation.update']({ id, patch: { name: 'Lister Utrecht' } });
  await waitFor(() => expect(seen.now()).toBe('Lister Utrecht'));
  expect(counts.now).toBe(1);
});
