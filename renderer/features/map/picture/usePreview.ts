// What the picture would be, before it is asked for.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { fontFaces } from '../../../../shared/picture/fontFaces.ts';
import { sceneSvg } from '../../../../shared/picture/sceneSvg.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { loadFontParts } from '../../../platform/letters.ts';
import { type AskedPicture, makeScene, type PictureSubject } from './makeSheets.ts';
import { pictureWords } from './pictureLanguage.ts';
import { previewRelease } from './useSavePicture.ts';
import { readPictures } from '../../../data/pictures.ts';
import { picturesOn, wordsOf } from './writePicture.ts';

export type PicturePreviewState = {
  /** Null while it is being made. */
  readonly svg: string | null;
  /** How many names have no room. */
  readonly unnamed: number;
  /** The smallest letter of a name, pt. */
  readonly letterPt: number;
  /** How many actors may not leave. */
  readonly leftOut: number;
  /** Whether anybody on the map has a photo that may be asked for. */
  readonly hasPhotos: boolean;
};

export function usePreview(subject: PictureSubject, asked: AskedPicture): PicturePreviewState {
  const app = useApp();
  const network = useNetwork();
  const queries = useQueryClient();
  const { elements, theme, region, shownAt } = subject;
  const { choices, withPhotos } = asked;
  // Typing goes before drawing.
  const title = useDeferredValue(asked.title);
  const purpose = useDeferredValue(asked.purpose);
  const released = useMemo(() => {
    // What is shown is cut off at its day; who went is only in the whole.
    const whole = queries.getQueryData<NetworkSnapshot>(queryKeys.network) ?? network.snapshot;
    return previewRelease(whole, { elements }, withPhotos, purpose);
  }, [network, queries, elements, withPhotos, purpose]);
  const scene = useMemo(
    () =>
      makeScene(
        { network, elements, theme, region, shownAt },
        released,
        { choices, title, purpose, withPhotos },
        pictureWords(),
      ),
    [network, elements, theme, region, shownAt, released, choices, title, purpose, withPhotos],
  );
  const hashes = picturesOn(scene);
  const pictures = useQuery({ queryKey: ['picture.read', ...hashes], queryFn: () => readPictures(app, hashes) }).data;
  const words = wordsOf(scene);
  const fonts = useQuery({ queryKey: ['picture.letters', words], queryFn: () => loadFontParts(words), gcTime: 0 }).data;
  const svg = useMemo(
    () => (pictures && fonts ? sceneSvg(scene, { pictures, fontCss: fontFaces(fonts) }) : null),
    [scene, pictures, fonts],
  );
  const photos = [...elements.nodes.values()].some(({ data }) => data.kind === 'person' && data.picture !== '');
  return {
    svg,
    unnamed: scene.unnamed.length,
    letterPt: scene.letterPt,
    leftOut: released.leftOut.length,
    hasPhotos: photos,
  };
}
