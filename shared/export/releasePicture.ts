// A picture of the map names people: who may stand on one that leaves, and with which photo.
import type { ReleasedActor } from '../picture/releasedElements.ts';
import type { Actor, NetworkSnapshot } from '../schema/snapshot.ts';
import { redactNetwork } from './redactNetwork.ts';
import type { LeftOut, RedactionHeader } from './types.ts';

export type ReleasedPicture = {
  readonly actors: readonly ReleasedActor[];
  readonly header: RedactionHeader;
  /** Who was drawn and does not go along. */
  readonly leftOut: readonly LeftOut[];
};

export type PictureReleaseRequest = {
  /** Who is drawn on the screen. */
  readonly actorIds: Iterable<string>;
  /** Photos of people; logos of organisations always go along. */
  readonly withPhotos: boolean;
  readonly purpose: string;
  /** Day of making, `yyyy-mm-dd`. */
  readonly at: string;
};

/** Of the drawn actors those that `redactNetwork` lets through, with no more than a picture shows of them. */
export function releasePicture(snapshot: NetworkSnapshot, request: PictureReleaseRequest): ReleasedPicture {
  const { withPhotos, purpose, at } = request;
  const drawn = new Set(request.actorIds);
  const asked = { ...snapshot, actors: snapshot.actors.filter(({ id }) => drawn.has(id)) };
  const { actors, header, leftOut } = redactNetwork(asked, { withPhonesAndNotes: false, withPhotos, purpose, at });
  return {
    actors: actors.map((actor) => ({ id: actor.id, label: actor.label, picture: pictureOf(actor) })),
    header,
    leftOut,
  };
}

function pictureOf(actor: Actor): string {
  if (!('presence' in actor) || actor.presence === 'missing') return '';
  return (actor.kind === 'person' ? actor.photoSha : actor.logoSha) ?? '';
}
