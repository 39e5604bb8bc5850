// An overleg: where partners meet, how often, under whose chair.
import { z } from 'zod';
import { withAbsent } from './absent.ts';
import { actorId, areaId, participationId, tagId, themeId, wordId } from './ids.ts';
import { frequency, level, participationRole } from './lists.ts';
import { successors } from './succession.ts';
import { date, dateOrNull, line, name, note } from './text.ts';

/** The n-th weekday of a month: 1 is the first, -1 the last; Monday is 1 (ISO 8601). */
export const nthWeekday = z.object({
  nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]),
  weekday: z.number().int().min(1).max(7),
});
export type NthWeekday = z.output<typeof nthWeekday>;

export const consultationStages = ['pilot', 'running'] as const;
export const consultationStage = z.enum(consultationStages);
export type ConsultationStage = z.output<typeof consultationStage>;

/** The phases of escalation of the AVE model, from green to dark red; 0 is regular work. */
const avePhase = z.number().int().min(0).max(4);

const fields = {
  name,
  aliases: z.array(name).max(50),
  typeId: wordId.nullable(),
  frequency: frequency.nullable(),
  /** On which day of the month; null = not fixed or not known. */
  nthWeekday: nthWeekday.nullable(),
  /** The chair, who is one of the participants; null = not known. */
  chairId: actorId.nullable(),
  level: level.nullable(),
  avePhase: avePhase.nullable(),
  phaseId: wordId.nullable(),
  /** How close the collaboration is, 0–5 as for a relation; null = not known. */
  intensity: z.number().int().min(0).max(5).nullable(),
  stage: consultationStage,
  /** The day a pilot became regular work; null = never a pilot, or still one. */
  introducedOn: dateOrNull,
  areaIds: z.array(areaId).max(400),
  themeIds: z.array(themeId).max(100),
  tagIds: z.array(tagId).max(100),
  successors,
  source: line,
  confirmedOn: dateOrNull,
  notes: note,
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const consultationPatch = z.object(fields).partial();
export type ConsultationPatch = z.output<typeof consultationPatch>;

export const absentConsultation = {
  aliases: [],
  typeId: null,
  frequency: null,
  nthWeekday: null,
  chairId: null,
  level: null,
  avePhase: null,
  phaseId: null,
  intensity: null,
  stage: 'running',
  introducedOn: null,
  areaIds: [],
  themeIds: [],
  tagIds: [],
  successors: [],
  source: '',
  confirmedOn: null,
  notes: '',
  validFrom: null,
  validUntil: null,
} satisfies Partial<z.output<z.ZodObject<typeof fields>>>;

/** A new consultation: only the name is needed. */
export const newConsultation = withAbsent(fields, absentConsultation);
export type NewConsultation = z.input<typeof newConsultation>;

export const consultation = z.object({
  ...fields,
  id: actorId,
  kind: z.literal('consultation'),
  label: z.string(),
  sortKey: z.string(),
  createdOn: date,
});
export type Consultation = z.output<typeof consultation>;

const participationFields = {
  consultationId: actorId,
  /** An organisation or a person. */
  actorId,
  role: participationRole,
  validFrom: dateOrNull,
  validUntil: dateOrNull,
};

export const participationPatch = z.object(participationFields).omit({ consultationId: true, actorId: true }).partial();
export type ParticipationPatch = z.output<typeof participationPatch>;

export const newParticipation = withAbsent(participationFields, {
  role: 'permanent',
  validFrom: null,
  validUntil: null,
});
export type NewParticipation = z.input<typeof newParticipation>;

/** A participant given along with a new consultation. */
export const firstParticipant = newParticipation.omit({ consultationId: true });

export const participation = z.object({ ...participationFields, id: participationId });
export type Participation = z.output<typeof participation>;
