import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { contactFile, type ContactFormat } from '../contactFile.ts';

export type AskedList = {
  /** Empty = everybody. */
  readonly actorIds: readonly string[];
  readonly fields: readonly ContactFieldId[];
  readonly purpose: string;
  readonly format: ContactFormat;
  /** One more card that names all others; only of vCard 4.0. */
  readonly withGroup: boolean;
};

/** Asks the rows after redaction, makes the file and hands it to the desktop. */
export function useSaveList(): Attempt<AskedList> {
  const t = useT();
  const { client, desktop } = useApp();
  const { network } = useNetwork().snapshot;
  const { notify } = useNotify();
  return useAttempt(async ({ actorIds, fields, purpose, format, withGroup }: AskedList) => {
    const { rows, header } = await client['export.contactRows']({
      actorIds: [...actorIds],
      fields: [...fields],
      purpose,
      format,
    });
    const file = await contactFile({ rows, header }, { format, fields, title: network.name, withGroup });
    const saved = await desktop['file.save'](file);
    if (saved) notify(t('exporting.saved', { name: saved.savedAs, count: rows.length }));
    return saved !== null;
  });
}
