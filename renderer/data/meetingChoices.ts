// What can be chosen in the fields of a consultation, an agreement and a relation, beside the words of choices.ts.
import { allNthWeekdays, nthWeekdayId } from '../../shared/calendar/rhythm.ts';
import { consultationStages } from '../../shared/schema/consultation.ts';
import { frequencies, participationRoles } from '../../shared/schema/lists.ts';
import type { TextKey } from '../i18n/t.ts';
import { actorChoices, wordChoices, type Choice } from './choices.ts';
import { intensityKey } from './intensity.ts';
import type { NetworkIndex } from './networkIndex.ts';
import { nthWeekdayWords } from './rhythmWords.ts';

type Translate = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string;

export function consultationTypeChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return wordChoices(snapshot.vocabulary.consultationTypes);
}

export function agreementKindChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return wordChoices(snapshot.vocabulary.agreementKinds);
}

export function tagChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return wordChoices(snapshot.vocabulary.tags);
}

/** Phases of the chain in their own order. */
export function phaseChoices({ snapshot }: NetworkIndex): readonly Choice[] {
  return snapshot.vocabulary.phases
    .filter(({ retiredOn }) => retiredOn === null)
    .map(({ id, label }) => ({ value: id, label }));
}

export function frequencyChoices(t: Translate): readonly Choice[] {
  return frequencies.map((value) => ({ value, label: t(`lists.frequency.${value}`) }));
}

/** "eerste maandag" to "laatste zondag"; their values are those of `nthWeekdayId`. */
export function nthWeekdayChoices(t: Translate): readonly Choice[] {
  return allNthWeekdays().map((day) => ({ value: nthWeekdayId(day), label: nthWeekdayWords(day, t) }));
}

export const avePhases = [0, 1, 2, 3, 4] as const;

export function avePhaseChoices(t: Translate): readonly Choice[] {
  return avePhases.map((phase) => ({ value: String(phase), label: t(`meetings.ave.${phase}`) }));
}

export function stageChoices(t: Translate): readonly Choice[] {
  return consultationStages.map((value) => ({ value, label: t(`meetings.stage.${value}`) }));
}

export function participationRoleChoices(t: Translate): readonly Choice[] {
  return participationRoles.map((value) => ({ value, label: t(`meetings.participation.${value}`) }));
}

export function intensityChoices(t: Translate): readonly Choice[] {
  return [0, 1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: t(intensityKey(value)) }));
}

/** Consultations by name, each with its type. */
export function consultationChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return index.consultations
    .filter(({ id }) => !except.includes(id))
    .map(({ id, label, aliases, typeId }) => {
      const detail = typeId === null ? undefined : index.consultationTypes.get(typeId)?.label;
      return { value: id, label, aliases, ...(detail && { detail }) };
    });
}

/** Agreements by title, each with its kind. */
export function agreementChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return index.agreements
    .filter(({ id }) => !except.includes(id))
    .map(({ id, label, aliases, kindId }) => {
      const detail = kindId === null ? undefined : index.agreementKinds.get(kindId)?.label;
      return { value: id, label, aliases, ...(detail && { detail }) };
    });
}

/** Everything that can be an end of a tie: organisations, persons, consultations and agreements. */
export function endChoices(index: NetworkIndex, except: readonly string[] = []): readonly Choice[] {
  return [...actorChoices(index, except), ...consultationChoices(index, except), ...agreementChoices(index, except)];
}

/** Who takes part in a consultation, once each, in the order of lists. */
export function participantChoices(index: NetworkIndex, consultationId: string): readonly Choice[] {
  const present = new Set((index.participationsIn.get(consultationId) ?? []).map(({ actorId }) => actorId as string));
  return actorChoices(index).filter(({ value }) => present.has(value));
}
