// From what the forms of consultations and agreements hold to what is sent; refused before anything leaves the screen.
import { nthWeekdayId, allNthWeekdays } from '../../../shared/calendar/rhythm.ts';
import type { In } from '../../../shared/api/contract.ts';
import type { Frequency } from '../../../shared/schema/lists.ts';
import { documentLink } from '../../data/documentLink.ts';
import { withParties } from '../../data/parties.ts';
import { Refusal } from '../../data/refusal.ts';
import type { MapPlace } from '../../data/uiStore.ts';

export type ConsultationValues = {
  readonly name: string;
  readonly typeId: string | null;
  readonly frequency: Frequency | null;
  /** As `nthWeekdayId` writes it. */
  readonly dayId: string | null;
  readonly memberIds: readonly string[];
  readonly chairId: string | null;
};

/** The new consultation of a form with its participants, as one step. Throws `Refusal`. */
export function consultationInput(values: ConsultationValues, at?: MapPlace): In<'consultation.create'> {
  const { name, typeId, frequency, dayId, memberIds, chairId } = values;
  if (name.trim() === '') throw new Refusal('forms.refused.name');
  if (chairId !== null && !memberIds.includes(chairId)) throw new Refusal('errors.sentence.CHAIR_NO_PARTICIPANT');
  const nthWeekday = allNthWeekdays().find((day) => nthWeekdayId(day) === dayId) ?? null;
  return {
    consultation: { name, typeId, frequency, nthWeekday, chairId },
    participants: memberIds.map((actorId) => ({ actorId })),
    ...(at && { at }),
  };
}

export type AgreementValues = {
  readonly name: string;
  readonly kindId: string | null;
  readonly memberIds: readonly string[];
  readonly frequency: Frequency | null;
  readonly link: string;
};

/** The new agreement of a form. Throws `Refusal`. */
export function agreementInput(values: AgreementValues, at?: MapPlace): In<'agreement.create'> {
  const { name, kindId, memberIds, frequency, link } = values;
  if (name.trim() === '') throw new Refusal('meetings.form.needsTitle');
  const parties = withParties([], memberIds);
  return { agreement: { name, kindId, parties, frequency, link: documentLink(link) }, ...(at && { at }) };
}
