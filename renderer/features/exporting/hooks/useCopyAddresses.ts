import { addressText } from '../../../../shared/export/addresses.ts';
import { useApp } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

export type AskedAddresses = { readonly actorIds: readonly string[]; readonly purpose: string };

/** Puts the e-mail addresses of a list on the clipboard, after redaction as any list that leaves. */
export function useCopyAddresses(): Attempt<AskedAddresses> {
  const t = useT();
  const { client } = useApp();
  const { notify } = useNotify();
  return useAttempt(async ({ actorIds, purpose }: AskedAddresses) => {
    const fields = ['email' as const];
    const { rows } = await client['export.contactRows']({
      actorIds: [...actorIds],
      fields,
      purpose,
      format: 'addresses',
    });
    const { text, count } = addressText(rows);
    if (count > 0) await navigator.clipboard.writeText(text);
    notify(count > 0 ? t('exporting.addresses.copied', { count }) : t('exporting.addresses.none'));
    return count > 0;
  });
}
