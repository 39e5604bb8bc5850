import { hasNetwork } from './conditions.ts';
import type { Action } from './types.ts';

export const listInvitations: Action = {
  id: 'listInvitations',
  labelKey: 'coverage.invite.action',
  group: 'file',
  keywords: 'uitnodigen gemiste partijen wie nodigt uit lijst excel csv invite invitations missing partners list',
  scope: 'global',
  isEnabled: hasNetwork,
  run: ({ ui }) => ui.openDialog({ name: 'invitationList', gapKeys: [] }),
};
