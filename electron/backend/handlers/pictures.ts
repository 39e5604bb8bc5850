// Photos and logos.
import { createHash } from 'node:crypto';
import type { Handlers } from '../../../shared/api/contract.ts';
import { largestPicture, type Picture, type pictureRoutes } from '../../../shared/api/routes/pictures.ts';
import { KnownError } from '../../../shared/errors/codes.ts';
import { personLabel } from '../../../shared/schema/person.ts';
import type { Contexts } from '../context.ts';
import type { Asset } from '../db/repositories/assetRepo.ts';
import { found } from '../changes/patch.ts';

type PictureHandlers = Pick<Handlers<Contexts>, keyof typeof pictureRoutes>;

export const pictureHandlers: PictureHandlers = {
  'actor.setPicture': ({ repos, label }, { id, picture }) => {
    const asset = picture && toAsset(picture);
    if (asset) repos.asset.put(asset);
    const sha = asset?.sha256 ?? null;
    const person = repos.person.getById(id);
    if (person) {
      repos.person.update({ ...person, photoSha: sha });
      label({ name: personLabel(person) });
      return null;
    }
    const organisation = found(repos.organisation.getById(id));
    repos.organisation.update({ ...organisation, logoSha: sha });
    label({ name: organisation.name });
    return null;
  },
  'asset.get': ({ repos }, { hashes }) =>
    hashes.flatMap((hash) => {
      const asset = repos.asset.get(hash);
      return asset ? [toPicture(asset)] : [];
    }),
};

function toAsset({ mime, width, height, base64 }: Picture): Asset {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0 || bytes.length > largestPicture || !isWhatItSays(bytes, mime)) {
    throw new KnownError('PICTURE_REFUSED');
  }
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mime, width, height, bytes };
}

/** A picture of the file as it goes over a route. */
export function toPicture({ sha256, mime, width, height, bytes }: Asset): Picture & { readonly sha256: string } {
  return { sha256, mime: mime as Picture['mime'], width, height, base64: Buffer.from(bytes).toString('base64') };
}

/** Whether the first bytes are those of the format (PNG: RFC 2083; JPEG: ITU-T T.81; WebP: RFC 9649). */
function isWhatItSays(bytes: Buffer, mime: Picture['mime']): boolean {
  const head = bytes.subarray(0, 12).toString('latin1');
  if (mime === 'image/png') return head.startsWith('\x89PNG\r\n\x1a\n');
  if (mime === 'image/jpeg') return head.startsWith('\xff\xd8\xff');
  return head.startsWith('RIFF') && head.endsWith('WEBP');
}
