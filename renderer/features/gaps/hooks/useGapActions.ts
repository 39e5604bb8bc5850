import type { ListedGap } from '../../../../shared/gaps/types.ts';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { typeLabel } from '../gapWords.ts';

export type Decision = {
  readonly status: GapStatus;
  readonly reason?: string;
  readonly ownerId?: string | null;
  readonly dueOn?: string | null;
};

export type GapActions = {
  /** Resolves to whether it was kept; a failure is said by itself. */
  readonly decide: (gap: ListedGap, decision: Decision) => Promise<boolean>;
  /** Draws the partner that is missed on the map, dashed, and shows it there. */
  readonly addMissingPartner: (gap: ListedGap) => Promise<void>;
  /** Opens the invitation list with this gap on it. */
  readonly listForInvitation: (gap: ListedGap) => void;
  /** A contact list of who the gap is about. */
  readonly listContacts: (ids: readonly string[]) => void;
  readonly showOnMap: (ids: readonly string[]) => void;
};

/** What can be done with a gap. */
export function useGapActions(): GapActions {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const run = useRunAction();
  const { notify, notifyFailure } = useNotify();

  const showOnMap = (ids: readonly string[]) => {
    const { select, goTo, openDetails } = useUi.getState();
    select({ kind: 'actors', ids });
    openDetails(true);
    goTo('map');
  };
  const decide = async (gap: ListedGap, decision: Decision) => {
    try {
      await client['gap.decide']({ gapKey: gap.key, restsOn: gap.restsOn, ...decision });
    } catch (thrown) {
      notifyFailure(thrown);
      return false;
    }
    const status = t(`lists.gapStatus.${decision.status}`).toLowerCase();
    notify(t('gaps.said.decided', { status }), { label: t('common.action.undo'), run: () => run('undo') });
    return true;
  };
  const addMissingPartner = async (gap: ListedGap) => {
    const { partnerTypeId, areaId } = gap;
    const area = areaId === null ? '' : (network.areas.get(areaId)?.name ?? '');
    const name = t('gaps.step.missingName', { type: typeLabel(network, partnerTypeId), area }).trim();
    const organisation = {
      name,
      typeIds: partnerTypeId === null ? [] : [partnerTypeId],
      areaIds: areaId === null ? [] : [areaId],
      missing: { stage: 'role' as const, gapKey: gap.key },
    };
    try {
      const { id } = await client['organisation.create']({ organisation });
      notify(t('gaps.said.missingAdded', { name }), { label: t('common.action.undo'), run: () => run('undo') });
      showOnMap([id]);
    } catch (thrown) {
      notifyFailure(thrown);
    }
  };
  const listForInvitation = ({ key }: ListedGap) =>
    useUi.getState().openDialog({ name: 'invitationList', gapKeys: [key] });
  const listContacts = (actorIds: readonly string[]) =>
    useUi.getState().openDialog({ name: 'exportContacts', actorIds });
  return { decide, addMissingPartner, listForInvitation, listContacts, showOnMap };
}
