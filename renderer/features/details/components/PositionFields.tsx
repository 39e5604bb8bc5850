import { level } from '../../../../shared/schema/lists.ts';
import type { Position } from '../../../../shared/schema/position.ts';
import type { PositionChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { levelChoices, organisationChoices } from '../../../data/choices.ts';
import { chosenRole, freeRole, rolePatch, roleChoicesWith } from '../../../data/roleChoice.ts';
import { useT } from '../../../i18n/useT.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';

/** Where, as what, at which level and since when. */
export function PositionFields({ position }: { readonly position: Position }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update = (patch: PositionChange) => client['position.update']({ id: position.id, patch });
  const roles = roleChoicesWith(network, position);
  const role = chosenRole(position);
  const organisation = network.actors.get(position.organisationId);
  return (
    <>
      <ChoiceField
        label={t('details.positions.organisation')}
        isRequired
        choices={() => organisationChoices(network)}
        chosen={organisation ? [{ value: organisation.id, label: organisation.label }] : []}
        save={([id]) => update({ organisationId: id })}
      />
      <ChoiceField
        label={t('details.positions.role')}
        choices={() => roles}
        chosen={roles.filter((choice) => role.includes(choice.value))}
        save={([id]) => update(rolePatch(id))}
        onCreate={(label) => Promise.resolve(freeRole(label))}
      />
      <ChoiceField
        label={t('details.positions.level')}
        choices={() => levelChoices(t)}
        chosen={levelChoices(t).filter((choice) => choice.value === position.level)}
        save={([id]) => update({ level: level.nullable().parse(id ?? null) })}
      />
      <DateField
        label={t('details.positions.from')}
        value={position.validFrom}
        save={(validFrom) => update({ validFrom })}
      />
      <DateField
        label={t('details.positions.until')}
        value={position.validUntil}
        save={(validUntil) => update({ validUntil })}
      />
    </>
  );
}
