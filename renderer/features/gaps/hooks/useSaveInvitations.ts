import type { In } from '../../../../shared/api/contract.ts';
import { invitationFile } from '../../../../shared/export/invitationFile.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { type Attempt, useAttempt } from '../../../data/useAttempt.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import type { Invitee } from '../invitees.ts';

export type AskedInvitations = {
  readonly asked: readonly Invitee[];
  readonly purpose: string;
  readonly format: 'xlsx' | 'csv';
};

/** Asks the list after redaction, makes the file and hands it to the desktop. */
export function useSaveInvitations(): Attempt<AskedInvitations> {
  const t = useT();
  const { client, desktop } = useApp();
  const { network } = useNetwork().snapshot;
  const { notify } = useNotify();
  return useAttempt(async ({ asked, purpose, format }) => {
    const keysOf = (kind: Invitee['kind']) => asked.filter((each) => each.kind === kind).map(({ key }) => key);
    const actorIds: In<'export.invitations'>['actorIds'] = keysOf('partner');
    const released = await client['export.invitations']({ actorIds, gapKeys: keysOf('gap'), purpose, format });
    const file = await invitationFile(released, {
      format,
      title: network.name,
      words: {
        sheet: t('coverage.invite.title'),
        confidential: t('coverage.sheet.confidential'),
        column: (id) => t(`coverage.invitation.${id}`),
        stage: (stage) => t(`followup.missing.stage.${stage}`),
      },
    });
    const saved = await desktop['file.save'](file);
    if (saved) notify(t('exporting.saved', { name: saved.savedAs, count: released.rows.length }));
    return saved !== null;
  });
}
