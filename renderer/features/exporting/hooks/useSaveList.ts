import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import { safeFileName } from '../../../../shared/export/fileName.ts';
import type { RedactedContacts } from '../../../../shared/export/types.ts';
import { type ContactPaperKind, contactPaper } from '../../../../shared/paper/contactPaper.ts';
import { contactPaperWordsEn, contactPaperWordsNl } from '../../../../shared/paper/words.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { readPictures } from '../../../data/pictures.ts';
import { savePaper } from '../../../data/savePaper.ts';
import { useAppMode } from '../../../data/useAppMode.ts';
import { type Stoppable, useStoppable } from '../../../data/useStoppable.ts';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { contactFile, type ContactFormat, isPaper } from '../contactFile.ts';

export type AskedList = {
  /** Empty = everybody. */
  readonly actorIds: readonly string[];
  readonly fields: readonly ContactFieldId[];
  readonly withPhotos: boolean;
  readonly purpose: string;
  readonly format: ContactFormat;
  /** One more card that names all others; only of vCard 4.0. */
  readonly withGroup: boolean;
};

type Step = 'reading' | 'printing';

/** Asks the rows after redaction, makes the file and hands it to the desktop; paper can be stopped until it is written. */
export function useSaveList(): Stoppable<AskedList, Step> {
  const t = useT();
  const app = useApp();
  const mode = useAppMode();
  const { network } = useNetwork().snapshot;
  const { notify } = useNotify();
  return useStoppable(
    async ({ actorIds, withGroup, ...asked }, { signal, onStep }) => {
      const { format, fields } = asked;
      onStep('reading');
      const redacted = await app.client['export.contactRows']({
        ...asked,
        actorIds: [...actorIds],
        fields: [...fields],
      });
      const photos = await readPictures(
        app,
        redacted.rows.flatMap(({ photoSha }) => photoSha ?? []),
        signal,
      );
      signal.throwIfAborted();
      const title = network.name;
      let savedAs: string | null;
      if (isPaper(format)) {
        onStep('printing');
        const photoOf = (sha: string) => dataAddress(photos.get(sha));
        const words = currentLanguage() === 'en' ? contactPaperWordsEn : contactPaperWordsNl;
        const paper = contactPaper(redacted, { kind: format, title, fields, words, photoOf });
        const filename = paperFileName(format, redacted, title);
        savedAs = await savePaper(app, paper, { filename, mode, signal });
      } else {
        const file = await contactFile(redacted, { format, fields, title, withGroup, photos });
        signal.throwIfAborted();
        savedAs = (await app.desktop['file.save'](file))?.savedAs ?? null;
      }
      if (savedAs) notify(t('exporting.saved', { name: savedAs, count: redacted.rows.length }));
      return savedAs !== null;
    },
    () => notify(t('exporting.paper.stopped')),
  );
}

function dataAddress(photo: { readonly mime: string; readonly base64: string } | undefined): string | null {
  return photo ? `data:${photo.mime};base64,${photo.base64}` : null;
}

/** "Smoelenboek 2026-11-22 vertrouwelijk Regio Lekstroom.pdf". */
function paperFileName(kind: ContactPaperKind, { header }: RedactedContacts, title: string): string {
  const words = currentLanguage() === 'en' ? contactPaperWordsEn : contactPaperWordsNl;
  const mark = header.confidential ? ` ${words.confidential.toLowerCase()}` : '';
  return safeFileName(`${words.kinds[kind]} ${header.date}${mark} ${title}`, 'pdf', words.kinds[kind]);
}
