// Who may come on the invitation list: missing partners on their way, and kinds of partner of whom nobody is drawn yet.
import { byInvitation, isInviteOverdue } from '../../../shared/followUp/invitation.ts';
import type { ListedGap } from '../../../shared/gaps/types.ts';
import { shortDate, today } from '../../data/dates.ts';
import type { NetworkIndex } from '../../data/networkIndex.ts';
import type { TextKey } from '../../i18n/t.ts';
import { gapLine, gapTitle, isSettled } from './gapWords.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export type Invitee = {
  readonly kind: 'partner' | 'gap';
  /** The id of the partner, or the key of the gap. */
  readonly key: string;
  readonly label: string;
  /** How far it is and what was agreed. */
  readonly line: string;
  /** Whether it is on the list unless the user says otherwise. */
  readonly isUsual: boolean;
};

/**
 * Candidates and who was invited are on the list; a gap is when it was confirmed, when an action was agreed, or when it is
 * asked for by name. A gap that a missing partner answers is not offered beside that partner.
 */
export function invitees(
  network: NetworkIndex,
  gaps: readonly ListedGap[],
  gapKeys: readonly string[],
  t: Translate,
): readonly Invitee[] {
  const missing = [...network.organisations, ...network.persons]
    .flatMap((actor) =>
      actor.missing && actor.missing.stage !== 'joined' ? [{ ...actor, missing: actor.missing }] : [],
    )
    .toSorted(byInvitation);
  const answered = new Set(missing.flatMap(({ missing: { gapKey } }) => gapKey ?? []));
  const open = gaps.filter(
    (gap) =>
      gap.kind === 'g1' && gap.reason.key !== 'g1.onlyMissingPartner' && !isSettled(gap) && !answered.has(gap.key),
  );
  const asked = gaps.filter((gap) => gapKeys.includes(gap.key) && !answered.has(gap.key));
  return [
    ...missing.map(({ id, label, missing: road }): Invitee => {
      const inviter = network.actors.get(road.invitedById ?? '')?.label;
      const line = [
        t(`followup.missing.stage.${road.stage}`),
        inviter && t('coverage.invite.by', { name: inviter }),
        road.inviteBefore !== null && t('coverage.invite.before', { date: shortDate(road.inviteBefore) }),
        isInviteOverdue(road, today()) && t('coverage.invite.late'),
      ];
      return {
        kind: 'partner',
        key: id,
        label,
        line: line.filter(Boolean).join(' · '),
        isUsual: gapKeys.length === 0 && (road.stage === 'candidate' || road.stage === 'invited'),
      };
    }),
    ...[...asked, ...open.filter((gap) => !asked.includes(gap))].map(
      (gap): Invitee => ({
        kind: 'gap',
        key: gap.key,
        label: gapTitle(gap, network, t),
        line: gapLine(gap, network, t),
        isUsual: gapKeys.length > 0 ? gapKeys.includes(gap.key) : gap.status === 'confirmed' || gap.status === 'action',
      }),
    ),
  ];
}
