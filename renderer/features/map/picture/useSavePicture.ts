// Saving a picture: what may leave is asked first, then it is drawn; it can be stopped until it is written.
import type { ReleasedPicture } from '../../../../shared/export/releasePicture.ts';
import { releasePicture } from '../../../../shared/export/releasePicture.ts';
import type { MapElements } from '../../../../shared/map/graphElements.ts';
import type { ActorId } from '../../../../shared/schema/ids.ts';
import type { NetworkSnapshot } from '../../../../shared/schema/snapshot.ts';
import { type App, useApp } from '../../../data/app.tsx';
import { today } from '../../../data/dates.ts';
import { type Stoppable, useStoppable } from '../../../data/useStoppable.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { drawPng } from './drawPng.ts';
import { pictureWords } from './pictureLanguage.ts';
import { pageOf } from './makePage.ts';
import { type AskedPicture, makeScene, type PictureSubject, releasedMap } from './makeSheets.ts';
import { printSheets } from '../../../platform/printInBrowser.ts';
import { readPictures } from '../../../data/pictures.ts';
import { pictureFileName, picturesOn, pngSize, printJob, svgOf } from './writePicture.ts';

export type PictureProgress = { readonly step: 'reading' | 'drawing' | 'saving'; readonly share: number };

/** What may leave, before it is asked for: the real release leaves a line in the log. */
export function previewRelease(
  snapshot: NetworkSnapshot,
  { elements }: Pick<PictureSubject, 'elements'>,
  withPhotos: boolean,
  purpose: string,
): ReleasedPicture {
  return releasePicture(snapshot, { actorIds: actorIdsOf(elements), withPhotos, purpose, at: today() });
}

/** Also of who is on the map as a ghost, because they went before the day that is shown. A node that is no group goes by the id of its actor. */
function actorIdsOf({ nodes }: MapElements): ActorId[] {
  return [...nodes.values()]
    .filter(({ classes }) => !classes.split(' ').includes('group'))
    .map(({ data }) => data.id as ActorId);
}

/** @param canPrint whether this computer makes the PDF itself; else the browser's print dialog does */
export function useSavePicture(subject: PictureSubject, canPrint: boolean): Stoppable<AskedPicture, PictureProgress> {
  const t = useT();
  const app = useApp();
  const { notify } = useNotify();
  return useStoppable(
    async (asked, { signal, onStep }) => {
      const released = await release(app, subject, asked);
      const scene = makeScene(subject, released, asked, pictureWords());
      const savedAs = await write({ app, subject, asked, released, scene, signal, onProgress: onStep, canPrint });
      if (savedAs !== null && savedAs !== '') notify(t('picture.saved', { name: savedAs, count: scene.nodes.length }));
      return savedAs !== null;
    },
    () => notify(t('picture.stopped')),
  );
}

function release({ client }: App, { elements }: PictureSubject, { choices, withPhotos, purpose }: AskedPicture) {
  const actorIds = actorIdsOf(elements);
  return client['export.picture']({ actorIds, withPhotos, purpose, format: choices.format });
}

/** Of the whole map, whatever is in sight. */
function picturesOf(subject: PictureSubject, released: ReleasedPicture): readonly string[] {
  const pictures = [...releasedMap(subject, released).nodes.values()].map(({ data }) => data.picture);
  return [...new Set(pictures.filter(Boolean))];
}

type Writing = {
  readonly app: App;
  readonly subject: PictureSubject;
  readonly asked: AskedPicture;
  readonly released: ReleasedPicture;
  readonly scene: ReturnType<typeof makeScene>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PictureProgress) => void;
  readonly canPrint: boolean;
};

/** The name of the file; empty when the browser prints, null when the user cancelled. */
async function write({
  app,
  subject,
  asked,
  released,
  scene,
  signal,
  onProgress,
  canPrint,
}: Writing): Promise<string | null> {
  const { choices, title } = asked;
  const { format } = choices;
  onProgress({ step: 'reading', share: 0.05 });
  const pictures = await readPictures(app, format === 'html' ? picturesOf(subject, released) : picturesOn(scene));
  signal.throwIfAborted();
  const filename = pictureFileName(released.header, title.trim(), format);
  onProgress({ step: 'drawing', share: 0.15 });
  if (format === 'pdf') {
    const { sheets, size, page } = await printJob(scene, pictures, choices, pictureWords());
    signal.throwIfAborted();
    if (!canPrint) {
      printSheets(sheets, size);
      return '';
    }
    const saved = await app.desktop['picture.savePdf']({ filename, page, ...size });
    signal.throwIfAborted();
    return saved?.savedAs ?? null;
  }
  if (format === 'html') {
    const bytes = new TextEncoder().encode(await pageOf(subject, released, asked, pictures));
    const saved = await app.desktop['file.save']({ filename, mime: 'text/html', bytes });
    return saved?.savedAs ?? null;
  }
  const svg = await svgOf(scene, pictures);
  const bytes =
    format === 'png'
      ? await drawPng(svg, {
          ...pngSize(choices),
          signal,
          onProgress: (share) => onProgress({ step: 'drawing', share: 0.15 + 0.75 * share }),
        })
      : new TextEncoder().encode(svg);
  signal.throwIfAborted();
  onProgress({ step: 'saving', share: 0.95 });
  const mime = format === 'png' ? 'image/png' : 'image/svg+xml';
  const saved = await app.desktop['file.save']({ filename, mime, bytes });
  return saved?.savedAs ?? null;
}
