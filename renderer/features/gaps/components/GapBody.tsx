import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { reasonText } from '../../../../shared/gaps/reasonText.ts';
import type { ListedGap } from '../../../../shared/gaps/types.ts';
import { useNetwork } from '../../../data/app.tsx';
import { currentLanguage } from '../../../i18n/language.ts';
import { useT } from '../../../i18n/useT.ts';
import type { GapActions } from '../hooks/useGapActions.ts';
import { DecisionForm, type AskedDecision } from './DecisionForm.tsx';
import { DecisionMenu } from './DecisionMenu.tsx';
import { DecisionNote } from './DecisionNote.tsx';
import classes from './GapBody.module.css';
import { GapDoor } from './GapDoor.tsx';
import { NextStep } from './NextStep.tsx';
import { StateMark } from './StateMark.tsx';

type GapBodyProps = { readonly gap: ListedGap; readonly actions: GapActions };

/** Why it is a gap, how sure that is, what it rests on, what to do, and what was decided. */
export function GapBody({ gap, actions }: GapBodyProps) {
  const t = useT();
  const network = useNetwork();
  const [asked, ask] = useState<AskedDecision | null>(null);
  const template = network.snapshot.vocabulary.templates.find((each) => each.id === gap.templateId);
  const known = gap.subjects.filter(({ id }) => network.actors.has(id));
  const mayAddMissing =
    (gap.kind === 'g1' || gap.kind === 'g3') &&
    gap.reason.key !== 'g1.onlyMissingPartner' &&
    gap.reason.key !== 'g1.unknownType' &&
    gap.reason.key !== 'g3.areaUnknown';
  return (
    <>
      <p className={classes.reason}>{reasonText(gap.reason, currentLanguage())}</p>
      {(gap.kind === 'g1' || gap.kind === 'g3') && (
        <StateMark look={gap.state} text={t(gap.state === 'missing' ? 'gaps.item.missing' : 'gaps.item.unknown')} />
      )}
      {template && network.snapshot.chosenTemplates.some((each) => each.templateId !== template.id) && (
        <p className={classes.quiet}>{t('gaps.item.template', { name: template.label })}</p>
      )}
      {known.length > 0 && (
        <ul className={classes.evidence} aria-label={t('gaps.item.evidence')}>
          {known.map(({ id, name }) => (
            <li key={id}>
              <Anchor component="button" type="button" size="sm" onClick={() => actions.showOnMap([id])}>
                {name}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      {gap.suggestion && <NextStep suggestion={gap.suggestion} actions={actions} />}
      {mayAddMissing && gap.partnerTypeId !== null && (
        <GapDoor partnerTypeId={gap.partnerTypeId} ownerId={gap.decision?.ownerId ?? null} />
      )}
      <DecisionNote gap={gap} />
      {asked ? (
        <DecisionForm
          asked={asked}
          gap={gap}
          onCancel={() => ask(null)}
          onDecide={(decision) => void actions.decide(gap, decision).then((isKept) => isKept && ask(null))}
        />
      ) : (
        <div className={classes.buttons}>
          {mayAddMissing && (
            <Button onClick={() => void actions.addMissingPartner(gap)}>{t('gaps.step.missingPartner')}</Button>
          )}
          {mayAddMissing && (
            <Button variant="default" onClick={() => actions.listForInvitation(gap)}>
              {t('coverage.invite.add')}
            </Button>
          )}
          {gap.reason.key === 'g1.onlyMissingPartner' && (
            <Button onClick={() => actions.showOnMap(known.map(({ id }) => id))}>{t('common.action.showOnMap')}</Button>
          )}
          {known.length > 0 && (
            <Button variant="default" onClick={() => actions.listContacts(known.map(({ id }) => id))}>
              {t('table.action.exportContacts')}
            </Button>
          )}
          <DecisionMenu gap={gap} onAsk={ask} onDecide={(status) => void actions.decide(gap, { status })} />
        </div>
      )}
    </>
  );
}
