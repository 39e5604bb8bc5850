// What a line between two actors means: taking part in a consultation, being a party to an agreement, else a relation.
import type { Client } from '../../shared/api/contract.ts';
import type { Agreement } from '../../shared/schema/agreement.ts';
import type { Actor } from '../../shared/schema/snapshot.ts';
import type { TextKey } from '../i18n/t.ts';
import type { NetworkIndex } from './networkIndex.ts';
import { Refusal } from './refusal.ts';

export type MeetingTie =
  | { readonly kind: 'participation'; readonly actor: Actor; readonly meeting: Actor }
  | { readonly kind: 'party'; readonly actor: Actor; readonly meeting: Agreement };

/** The tie between an organisation or a person and a consultation or an agreement, whichever was named first; null for any other pair. */
export function meetingTie(network: NetworkIndex, fromId: string | null, toId: string | null): MeetingTie | null {
  const ends = [fromId, toId].flatMap((id) => (id && network.actors.get(id)) || []);
  const actor = ends.find(({ kind }) => kind === 'organisation' || kind === 'person');
  const meeting = ends.find((end) => end.kind === 'consultation' || end.kind === 'agreement');
  if (!actor || !meeting) return null;
  if (meeting.kind === 'agreement') return { kind: 'party', actor, meeting };
  return { kind: 'participation', actor, meeting };
}

/** Stores a tie as one step. Throws `Refusal` when the actor is a party already, `CallError` for what the backend refuses. */
export async function layMeetingTie(client: Client, { kind, actor, meeting }: MeetingTie): Promise<void> {
  if (kind === 'participation') {
    await client['participation.create']({ participation: { consultationId: meeting.id, actorId: actor.id } });
    return;
  }
  if (meeting.parties.some((party) => party.actorId === actor.id)) {
    throw new Refusal('meetings.said.isParty', { name: actor.label, meeting: meeting.label });
  }
  const parties = [...meeting.parties, { actorId: actor.id, role: '' }];
  await client['agreement.update']({ id: meeting.id, patch: { parties } });
}

/** What was done, in words. */
export function tieSaid({ kind, actor, meeting }: MeetingTie, t: Translate): string {
  const words = { name: actor.label, meeting: meeting.label };
  return kind === 'participation' ? t('meetings.said.joined', words) : t('meetings.said.signed', words);
}

type Translate = (key: TextKey, params: Readonly<Record<string, string>>) => string;
