import { consultationStage, type Consultation } from '../../../../shared/schema/consultation.ts';
import { level } from '../../../../shared/schema/lists.ts';
import type { ConsultationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { levelChoices } from '../../../data/choices.ts';
import {
  avePhaseChoices,
  avePhases,
  consultationTypeChoices,
  intensityChoices,
  phaseChoices,
  stageChoices,
} from '../../../data/meetingChoices.ts';
import { useT } from '../../../i18n/useT.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { RecordOrigin } from './RecordOrigin.tsx';
import { RecordWords } from './RecordWords.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly consultation: Consultation;
  readonly update: (patch: ConsultationChange) => Promise<unknown>;
};

/** What is known of a consultation, each field saving by itself. */
export function ConsultationFields({ consultation, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { typeId, stage, introducedOn } = consultation;
  const type = typeId === null ? undefined : network.consultationTypes.get(typeId);
  const stages = stageChoices(t);
  return (
    <Section title={t('details.facts.title')}>
      <div>
        <ChoiceField
          label={t('details.field.types')}
          choices={() => consultationTypeChoices(network)}
          chosen={type ? [{ value: type.id, label: type.label }] : []}
          save={([id]) => update({ typeId: id ?? null })}
          onCreate={async (label) => (await client['word.create']({ list: 'consultation_type', word: { label } })).id}
        />
        <PlaceFields consultation={consultation} update={update} />
        <ChoiceField
          label={t('meetings.column.stage')}
          isRequired
          choices={() => stages}
          chosen={stages.filter(({ value }) => value === stage)}
          save={([id]) => update({ stage: consultationStage.parse(id) })}
        />
        <DateField
          label={t('meetings.column.introducedOn')}
          value={introducedOn}
          save={(date) => update({ introducedOn: date })}
        />
        <RecordWords record={consultation} update={update} />
        <RecordOrigin record={consultation} update={update} />
      </div>
    </Section>
  );
}

/** Where it stands in the chain: level, phase of escalation, phase of the chain, how close. */
function PlaceFields({ consultation, update }: Props) {
  const t = useT();
  const network = useNetwork();
  const levels = levelChoices(t);
  const ave = avePhaseChoices(t);
  const phases = phaseChoices(network);
  const intensities = intensityChoices(t);
  return (
    <>
      <ChoiceField
        label={t('details.relation.level')}
        choices={() => levels}
        chosen={levels.filter(({ value }) => value === consultation.level)}
        save={([id]) => update({ level: level.nullable().parse(id ?? null) })}
      />
      <ChoiceField
        label={t('meetings.column.avePhase')}
        choices={() => ave}
        chosen={ave.filter(({ value }) => value === String(consultation.avePhase))}
        save={([id]) => update({ avePhase: avePhases.find((phase) => String(phase) === id) ?? null })}
      />
      <ChoiceField
        label={t('meetings.column.phase')}
        choices={() => phases}
        chosen={phases.filter(({ value }) => value === consultation.phaseId)}
        save={([id]) => update({ phaseId: id ?? null })}
      />
      <ChoiceField
        label={t('meetings.column.intensity')}
        choices={() => intensities}
        chosen={intensities.filter(({ value }) => value === String(consultation.intensity))}
        save={([id]) => update({ intensity: id === undefined ? null : Number(id) })}
      />
    </>
  );
}
