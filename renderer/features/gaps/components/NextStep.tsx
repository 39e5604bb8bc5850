import { Anchor } from '@mantine/core';
import type { GapSuggestion } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import type { GapActions } from '../hooks/useGapActions.ts';
import classes from './GapBody.module.css';

type NextStepProps = { readonly suggestion: GapSuggestion; readonly actions: GapActions };

/** What would close the gap, with the way to do it. */
export function NextStep({ suggestion, actions }: NextStepProps) {
  const t = useT();
  const network = useNetwork();
  const { openDialog } = useUi.getState();
  const { actionId } = suggestion;
  const name = actionId === 'setWorkArea' ? (network.actors.get(suggestion.organisationId)?.label ?? '') : '';
  const take = () => {
    if (actionId === 'addOrganisation') {
      const { partnerTypeId, areaId } = suggestion;
      return openDialog({ name: 'addOrganisation', typeId: partnerTypeId, ...(areaId !== null && { areaId }) });
    }
    if (actionId === 'show') return actions.showOnMap(suggestion.ids);
    if (actionId === 'addConsultation') return openDialog({ name: actionId });
    if (actionId === 'addRelation') {
      const { fromId, toId } = suggestion;
      return openDialog({ name: actionId, ...(fromId !== null && { fromId }), ...(toId !== null && { toId }) });
    }
    if (actionId === 'addPerson') return openDialog({ name: 'addPerson', organisationId: suggestion.organisationId });
    actions.showOnMap([suggestion.organisationId]);
  };
  return (
    <p className={classes.step}>
      {actionId === 'show' ? t(`gaps.show.${suggestion.step}`) : t(`gaps.step.${actionId}`, { name })}
      <Anchor component="button" type="button" fz={13} onClick={take}>
        {actionId === 'show' ? t('gaps.show.button') : t(`gaps.step.${actionId}Button`)}
      </Anchor>
    </p>
  );
}
