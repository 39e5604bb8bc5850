import { useState } from 'react';
import type { ContactFieldId } from '../../../../shared/export/contactFields.ts';
import type { Failure } from '../../../../shared/api/result.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { failureOf } from '../../../platform/callError.ts';
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

type SaveList = {
  /** Resolves to whether a file was saved; false when it was refused or the user stopped. */
  readonly save: (asked: AskedList) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last attempt was refused. */
  readonly failure: Failure | null;
};

/** Asks the rows after redaction, makes the file and hands it to the desktop. */
export function useSaveList(): SaveList {
  const t = useT();
  const { client, desktop } = useApp();
  const { network } = useNetwork().snapshot;
  const { notify } = useNotify();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const write = async ({ actorIds, fields, purpose, format, withGroup }: AskedList) => {
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
  };
  const save = async (asked: AskedList) => {
    setBusy(true);
    setFailure(null);
    try {
      return await write(asked);
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, isBusy, failure };
}
