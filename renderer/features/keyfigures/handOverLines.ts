// The checklist of a departure: one line per record, with what it is called.
import type { In } from '../../../shared/api/contract.ts';
import { handOverable } from '../../../shared/keyfigures/handOverable.ts';
import { shortDate } from '../../data/dates.ts';
import { type NetworkIndex, roleLabel } from '../../data/networkIndex.ts';
import type { useT } from '../../i18n/useT.ts';

export const handOverGroups = [
  'positions',
  'relations',
  'participations',
  'chairs',
  'issues',
  'decisions',
  'invitations',
  'agreements',
] as const;
export type HandOverGroup = (typeof handOverGroups)[number];

/** Groups whose records have no dates of their own to end and begin. */
export const undatedGroups: readonly HandOverGroup[] = ['chairs', 'issues', 'decisions', 'invitations', 'agreements'];

export type HandOverLine = {
  readonly group: HandOverGroup;
  readonly id: string;
  readonly label: string;
  /** Of a chair: the seat it needs, when that is on the list too. */
  readonly seatId?: string;
};

/** All that a person can hand over on a day, in the order of the groups. */
export function handOverLines(
  network: NetworkIndex,
  personId: string,
  toId: string | null,
  day: string,
  t: ReturnType<typeof useT>,
): readonly HandOverLine[] {
  const found = handOverable(network.snapshot, personId, day);
  const label = (id: string) => network.actors.get(id)?.label ?? id;
  return [
    ...found.positions.map((each) => {
      const [role, organisation] = [roleLabel(network, each), label(each.organisationId)];
      return {
        group: 'positions' as const,
        id: each.id,
        label: role
          ? t('keyfigures.handOver.position', { role, organisation })
          : t('keyfigures.handOver.positionAt', { organisation }),
      };
    }),
    ...found.relations.map((each) => {
      const type = network.relationTypes.get(each.typeId)?.label ?? '';
      const relation = t('keyfigures.handOver.relation', { from: label(each.fromId), type, to: label(each.toId) });
      const isBetween = toId !== null && (each.fromId === toId || each.toId === toId);
      return {
        group: 'relations' as const,
        id: each.id,
        label: isBetween ? t('keyfigures.handOver.between', { relation }) : relation,
      };
    }),
    ...found.participations.map((each) => ({
      group: 'participations' as const,
      id: each.id,
      label: label(each.consultationId),
    })),
    ...found.chairs.map((each) => {
      const seat = found.participations.find(({ consultationId }) => consultationId === each.id);
      return { group: 'chairs' as const, id: each.id, label: each.label, ...(seat && { seatId: seat.id }) };
    }),
    ...found.issues.map((each) => ({ group: 'issues' as const, id: each.id, label: each.title })),
    ...found.decisions.map(({ gapKey, reason, dueOn }) => {
      const words = reason || t('keyfigures.handOver.decisionPlain');
      const dated =
        dueOn === null ? words : t('keyfigures.handOver.decision', { date: shortDate(dueOn), reason: words });
      return { group: 'decisions' as const, id: gapKey, label: dated };
    }),
    ...found.invitations.map((each) => ({ group: 'invitations' as const, id: each.id, label: each.label })),
    ...found.agreements.map((each) => ({ group: 'agreements' as const, id: each.id, label: each.label })),
  ];
}

type Chosen = Pick<
  In<'person.handOver'>,
  | 'positionIds'
  | 'relationIds'
  | 'participationIds'
  | 'chairOfIds'
  | 'issueIds'
  | 'gapKeys'
  | 'invitationIds'
  | 'agreementIds'
>;

/** The chosen lines as the command takes them. */
export function chosenIds(lines: readonly HandOverLine[]): Chosen {
  const of = (group: HandOverGroup) => lines.filter((line) => line.group === group).map(({ id }) => id);
  return {
    positionIds: of('positions'),
    relationIds: of('relations'),
    participationIds: of('participations'),
    chairOfIds: of('chairs'),
    issueIds: of('issues'),
    gapKeys: of('decisions'),
    invitationIds: of('invitations'),
    agreementIds: of('agreements'),
  };
}
