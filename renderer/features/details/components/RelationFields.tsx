import { relationStatus, frequency, frequencies, level, type RelationStatus } from '../../../../shared/schema/lists.ts';
import type { Relation } from '../../../../shared/schema/relation.ts';
import type { RelationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { levelChoices, relationTypeChoices, statusChoices, themeChoices, type Choice } from '../../../data/choices.ts';
import { phaseChoices } from '../../../data/meetingChoices.ts';
import { intensityKey } from '../../../data/intensity.ts';
import { useT } from '../../../i18n/useT.ts';
import { AnswerField } from '../fields/AnswerField.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { SwitchField } from '../fields/SwitchField.tsx';
import { TextField } from '../fields/TextField.tsx';

type Props = {
  readonly relation: Relation;
  /** Only what is changed most: type, status, intensity, note. */
  readonly isShort?: boolean;
};

type Update = (patch: RelationChange) => Promise<unknown>;

/** The fields of a relation, each saving by itself. */
export function RelationFields({ relation, isShort = false }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update: Update = (patch) => client['relation.update']({ id: relation.id, patch });
  const type = network.relationTypes.get(relation.typeId);
  return (
    <>
      <ChoiceField
        label={t('details.relation.type')}
        isRequired
        choices={() => relationTypeChoices(network)}
        chosen={type ? [{ value: type.id, label: type.label }] : []}
        save={([id]) => update({ typeId: id })}
      />
      <StatusField value={relation.status} update={update} />
      <IntensityField value={relation.intensity} update={update} />
      {!isShort && <MoreFields relation={relation} update={update} />}
      <NoteField label={t('details.relation.note')} value={relation.note} save={(note) => update({ note })} />
    </>
  );
}

function StatusField({ value, update }: { readonly value: RelationStatus; readonly update: Update }) {
  const t = useT();
  return (
    <ChoiceField
      label={t('details.relation.status')}
      isRequired
      choices={() => statusChoices(t)}
      chosen={statusChoices(t).filter((choice) => choice.value === value)}
      save={([id]) => update({ status: relationStatus.parse(id) })}
    />
  );
}

function IntensityField({ value, update }: { readonly value: number | null; readonly update: Update }) {
  const t = useT();
  const choices: readonly Choice[] = [0, 1, 2, 3, 4, 5].map((intensity) => ({
    value: String(intensity),
    label: t(intensityKey(intensity)),
  }));
  return (
    <ChoiceField
      label={t('details.relation.intensity')}
      choices={() => choices}
      chosen={choices.filter((choice) => choice.value === String(value))}
      save={([id]) => update({ intensity: id === undefined ? null : Number(id) })}
    />
  );
}

function MoreFields({ relation, update }: { readonly relation: Relation; readonly update: Update }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const phase = relation.phaseId === null ? undefined : network.phases.get(relation.phaseId);
  const often = frequencies.map((each) => ({ value: each, label: t(`lists.frequency.${each}`) }));
  return (
    <>
      <ChoiceField
        label={t('details.relation.level')}
        choices={() => levelChoices(t)}
        chosen={levelChoices(t).filter((choice) => choice.value === relation.level)}
        save={([id]) => update({ level: level.nullable().parse(id ?? null) })}
      />
      <ChoiceField
        label={t('details.relation.phase')}
        choices={() => phaseChoices(network)}
        chosen={phase ? [{ value: phase.id, label: phase.label }] : []}
        save={([id]) => update({ phaseId: id ?? null })}
      />
      <ChoiceField
        label={t('details.relation.frequency')}
        choices={() => often}
        chosen={often.filter((choice) => choice.value === relation.frequency)}
        save={([id]) => update({ frequency: frequency.nullable().parse(id ?? null) })}
      />
      <ChoiceField
        label={t('details.relation.themes')}
        isMultiple
        choices={() => themeChoices(network)}
        chosen={relation.themeIds.map((id) => ({ value: id, label: network.themes.get(id)?.label ?? id }))}
        save={(ids) => update({ themeIds: [...ids] })}
        onCreate={async (label) => (await client['theme.ensure']({ label })).id}
      />
      <DateField
        label={t('details.relation.from')}
        value={relation.validFrom}
        save={(validFrom) => update({ validFrom })}
      />
      <DateField
        label={t('details.relation.until')}
        value={relation.validUntil}
        save={(validUntil) => update({ validUntil })}
      />
      <TextField label={t('details.field.source')} value={relation.source} save={(source) => update({ source })} />
      <DateField
        label={t('details.field.confirmed')}
        value={relation.confirmedOn}
        save={(confirmedOn) => update({ confirmedOn })}
        todayLabel={t('details.field.confirmToday')}
      />
      <AnswerField
        label={t('details.relation.oneSided')}
        value={relation.isOneSided}
        save={(isOneSided) => update({ isOneSided })}
      />
      <SwitchField
        label={t('details.relation.bottleneck')}
        isOn={relation.isBottleneck}
        save={(isBottleneck) => update({ isBottleneck })}
      />
    </>
  );
}
