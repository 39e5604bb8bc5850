import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../tests/renderer/testApp.tsx';
import { indexNetwork } from './networkIndex.ts';
import { layMeetingTie, meetingTie } from './tieBetween.ts';

function network() {
  const { app, backend } = createTestApp();
  const { ask } = backend;
  const lister = ask('organisation.create', { organisation: { name: 'Lister' } }).id;
  const anna = ask('person.create', { person: { givenName: 'Anna', familyName: 'Jansen' } }).id;
  const tafel = ask('consultation.create', { consultation: { name: 'Werktafel' } }).id;
  const convenant = ask('agreement.create', { agreement: { name: 'Convenant', parties: [{ actorId: anna }] } }).id;
  const snapshot = () => ask('network.snapshot', {});
  const tie = (from: string, to: string) => meetingTie(indexNetwork(snapshot()), from, to);
  return { client: app.client, ids: { lister, anna, tafel, convenant }, snapshot, tie, ask };
}

describe('a line between two actors', () => {
  it('onto a consultation is taking part, whichever end was first', async () => {
    const { client, ids, snapshot, tie, ask } = network();
    expect(tie(ids.lister, ids.tafel)).toMatchObject({ kind: 'participation', actor: { id: ids.lister } });
    const drawn = tie(ids.tafel, ids.anna);
    expect(drawn).toMatchObject({ kind: 'participation', actor: { id: ids.anna }, meeting: { id: ids.tafel } });
    if (drawn) await layMeetingTie(client, drawn);
    expect(snapshot().participations.map(({ actorId, role }) => ({ actorId, role }))).toEqual([
      { actorId: ids.anna, role: 'permanent' },
    ]);
    expect(snapshot().relations).toEqual([]);
    if (drawn) await expect(layMeetingTie(client, drawn)).rejects.toMatchObject({ message: 'PARTICIPATION_EXISTS' });
    ask('history.undo', {});
    expect(snapshot().participations).toEqual([]);
  });

  it('onto an agreement is being a party, once', async () => {
    const { client, ids, snapshot, tie } = network();
    const drawn = tie(ids.lister, ids.convenant);
    if (drawn) await layMeetingTie(client, drawn);
    const parties = [
      { actorId: ids.anna, role: '' },
      { actorId: ids.lister, role: '' },
    ];
    expect(snapshot().actors.find(({ id }) => id === ids.convenant)).toMatchObject({ parties });
    const again = tie(ids.lister, ids.convenant);
    if (again) await expect(layMeetingTie(client, again)).rejects.toMatchObject({ key: 'meetings.said.isParty' });
    expect(snapshot().actors.find(({ id }) => id === ids.convenant)).toMatchObject({ parties });
  });

  it('between any other two is a relation', () => {
    const { ids, tie } = network();
    const others = [tie(ids.lister, ids.anna), tie(ids.tafel, ids.convenant), tie(ids.lister, 'gone')];
    expect(others).toEqual([null, null, null]);
  });
});
