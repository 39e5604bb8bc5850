// Photos and logos of the open network, read by their hash when something wants to show them.
import { useQuery } from '@tanstack/react-query';
import type { Client } from '../../shared/api/contract.ts';
import type { Picture } from '../../shared/api/routes/pictures.ts';
import type { Actor } from '../../shared/schema/snapshot.ts';
import { type App, useApp } from './app.tsx';
import { decodePicture } from './decodePicture.ts';
import { queryKeys } from './queries.ts';

/** So many are read in one call: a page of a table, or what a map shows first. */
const mostAtOnce = 24;
/** What nothing shows any more is forgotten after a minute, ms. */
const keptFor = 60_000;

/** The hash of an actor's picture where its own details stand; null = none, and of a missing partner never. */
export function pictureSha(actor: Actor | null): string | null {
  if (actor === null || !('presence' in actor) || actor.presence === 'missing') return null;
  return actor.kind === 'person' ? actor.photoSha : actor.logoSha;
}

/** The same for lists and maps, which others may look at: without the photo of a person who may not be shown. */
export function shownPictureSha(actor: Actor | null): string | null {
  if (actor?.kind === 'person' && !actor.mayShow) return null;
  return pictureSha(actor);
}

/** The address of a picture for an `<img>`; null while it is read and when it is not in the file. */
export function usePicture(sha: string): string | null {
  const app = useApp();
  const { data } = useQuery({ ...pictureQuery(app, sha) });
  return data ? `data:${data.mime};base64,${data.base64}` : null;
}

/** A picture of the file ready to be drawn, as `decodePicture`; null also when it is not in the file. */
export async function decodedPicture(app: App, sha: string, side: number): Promise<ImageBitmap | null> {
  const picture = await app.queries.fetchQuery(pictureQuery(app, sha)).catch(() => null);
  return decodePicture(picture, side);
}

/** Pictures by their hash, for a file that holds them; what is not in the network is left out. Throws when `signal` is raised. */
export async function readPictures(
  { client }: App,
  hashes: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, { readonly mime: string; readonly base64: string }>> {
  const found = new Map<string, { readonly mime: string; readonly base64: string }>();
  const all = [...new Set(hashes)];
  for (let i = 0; i < all.length; i += mostAtOnce) {
    signal?.throwIfAborted();
    for (const { sha256, mime, base64 } of await client['asset.get']({ hashes: all.slice(i, i + mostAtOnce) }))
      found.set(sha256, { mime, base64 });
  }
  return found;
}

function pictureQuery(app: App, sha: string) {
  return { queryKey: queryKeys.picture(sha), queryFn: () => readerOf(app.client)(sha), gcTime: keptFor };
}

type Reader = (sha: string) => Promise<Picture | null>;

const readers = new WeakMap<Client, Reader>();

function readerOf(client: Client): Reader {
  const reader = readers.get(client) ?? createReader(client);
  readers.set(client, reader);
  return reader;
}

/** Reads what is asked in the same moment together. */
function createReader(client: Client): Reader {
  let asked: string[] = [];
  let reading: Promise<ReadonlyMap<string, Picture>> | null = null;
  return async (sha) => {
    if (asked.length >= mostAtOnce) reading = null;
    if (!reading) {
      const hashes: string[] = [];
      asked = hashes;
      reading = Promise.resolve().then(async () => {
        reading = null;
        const found = await client['asset.get']({ hashes });
        return new Map(found.map((each) => [each.sha256, each]));
      });
    }
    asked.push(sha);
    return (await reading).get(sha) ?? null;
  };
}
