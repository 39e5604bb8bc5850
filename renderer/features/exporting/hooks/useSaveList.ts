import { useRef, useState } from 'react';
import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import { safeFileName } from '../../../../shared/export/fileName.ts';
import type { RedactedContacts } from '../../../../shared/export/types.ts';
import { type ContactPaperKind, contactPaper } from '../../../../shared/paper/contactPaper.ts';
import { contactPaperWordsEn, contactPaperWordsNl } from '../../../../shared/paper/words.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { readPictures } from '../../../data/pictures.ts';
import { savePaper } from '../../../data/savePaper.ts';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useAppMode } from '../../../data/useAppMode.ts';
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

export type SaveList = Attempt<AskedList> & {
  /** What is being done; null when nothing is. */
  readonly step: 'reading' | 'printing' | null;
  readonly stop: () => void;
};

/** Asks the rows after redaction, makes the file and hands it to the desktop; paper can be stopped until it is written. */
export function useSaveList(): SaveList {
  const t = useT();
  const app = useApp();
  const mode = useAppMode();
  const { network } = useNetwork().snapshot;
  const { notify } = useNotify();
  const [step, setStep] = useState<SaveList['step']>(null);
  const work = useRef<AbortController | null>(null);
  const attempt = useAttempt(async ({ actorIds, withGroup, ...asked }: AskedList) => {
    const control = new AbortController();
    work.current = control;
    try {
      const { format, fields } = asked;
      setStep('reading');
      const redacted = await app.client['export.contactRows']({
        ...asked,
        actorIds: [...actorIds],
        fields: [...fields],
      });
      const photos = await readPictures(
        app,
        redacted.rows.flatMap(({ photoSha }) => photoSha ?? []),
      );
      control.signal.throwIfAborted();
      const title = network.name;
      let savedAs: string | null;
      if (isPaper(format)) {
        setStep('printing');
        const photoOf = (sha: string) => dataAddress(photos.get(sha));
        const words = currentLanguage() === 'en' ? contactPaperWordsEn : contactPaperWordsNl;
        const paper = contactPaper(redacted, { kind: format, title, fields, words, photoOf });
        const filename = paperFileName(format, redacted, title);
        savedAs = await savePaper(app, paper, { filename, mode, signal: control.signal });
      } else {
        const file = await contactFile(redacted, { format, fields, title, withGroup, photos });
        savedAs = (await app.desktop['file.save'](file))?.savedAs ?? null;
      }
      if (savedAs) notify(t('exporting.saved', { name: savedAs, count: redacted.rows.length }));
      return savedAs !== null;
    } catch (thrown) {
      if (!control.signal.aborted) throw thrown;
      notify(t('exporting.paper.stopped'));
      return false;
    } finally {
      work.current = null;
      setStep(null);
    }
  });
  const stop = () => {
    work.current?.abort();
    void app.desktop['picture.stopPdf']({}).catch(() => undefined);
  };
  return { ...attempt, step, stop };
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
