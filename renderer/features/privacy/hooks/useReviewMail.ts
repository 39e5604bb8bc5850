import { useQuery } from '@tanstack/react-query';
import { mailLink } from '../../../../shared/util/mailLink.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';

type Asked = { readonly organisationId: string; readonly withPhones: boolean };

/** What would be sent to an organisation; asked anew when the network changed. */
export function useReviewMail(asked: Asked) {
  const { client } = useApp();
  const { revision } = useNetwork().snapshot;
  return useQuery({
    queryKey: queryKeys.reviewMail(asked.organisationId, asked.withPhones, revision),
    queryFn: () => client['privacy.reviewMail'](asked),
    gcTime: 0,
  });
}

type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** The two ways a letter leaves. Whatever the way, it is in the export log first. @returns whether it left */
export function useSendReview(asked: Asked) {
  const t = useT();
  const { client, desktop } = useApp();
  const { notify, notifyFailure } = useNotify();
  const log = () => client['privacy.exportReviewMail']({ ...asked, purpose: t('reviewRound.mails.purpose') });
  const tell = async (send: () => Promise<string>): Promise<boolean> => {
    try {
      await log();
      notify(await send());
      return true;
    } catch (thrown) {
      notifyFailure(thrown);
      return false;
    }
  };
  const copy = ({ text }: Letter) =>
    tell(async () => {
      await navigator.clipboard.writeText(text);
      return t('reviewRound.mails.copied');
    });
  const open = ({ to, subject, text }: Letter) =>
    tell(async () => {
      const { url, hasBody } = mailLink(to, subject, text);
      if (!hasBody) await navigator.clipboard.writeText(text);
      await desktop['shell.openExternal']({ url });
      return t(hasBody ? 'reviewRound.mails.opened' : 'reviewRound.mails.openedWithout');
    });
  return { copy, open };
}
