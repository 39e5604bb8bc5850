import { Button } from '@mantine/core';
import { IconPrinter, IconTargetArrow } from '@tabler/icons-react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { organisationChoices } from '../../../data/choices.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { PickButton } from '../../../ui/picker/PickButton.tsx';
import { goalFields, hasGoals, mostPartners, partnersFrom, shownPartners, sourceChoices } from '../goalRows.ts';
import { useGoals } from '../goalsStore.ts';
import { CellLink } from './CellLink.tsx';
import { FollowUpTabs } from './FollowUpTabs.tsx';
import { GoalCell } from './GoalCell.tsx';
import classes from './GoalsPage.module.css';

/** What partners want, can do, cannot do and expect, side by side: a column per partner, a row per question. */
export function GoalsPage() {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const chosen = useGoals((state) => state.partnerIds);
  const all = shownPartners(network, chosen);
  const shown = all.slice(0, mostPartners);
  const { goal } = network.snapshot.network;
  const text =
    all.length === 0
      ? t('followup.goals.text')
      : t('followup.goals.known', { count: all.filter(hasGoals).length, total: all.length });
  return (
    <div className={classes.page} data-print-page>
      <div className={classes.header}>
        <div className={classes.screenOnly}>
          <FollowUpTabs current="goals" />
        </div>
        <PageHeader title={t('followup.goals.title')} text={text}>
          <div className={classes.screenOnly}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              disabled={shown.length === 0}
              onClick={() => window.print()}
            >
              {t('followup.goals.print')}
            </Button>
          </div>
        </PageHeader>
        <PartnerChoice shown={all} />
        <div className={classes.shared}>
          <span className={classes.sharedLabel}>{t('followup.goals.shared')}</span>
          <GoalCell
            label={t('followup.goals.shared')}
            value={goal}
            save={(next) => client['network.update']({ goal: next })}
          />
        </div>
        {all.length > shown.length && (
          <p className={classes.hint}>{t('followup.goals.tooMany', { shown: shown.length, total: all.length })}</p>
        )}
      </div>
      {shown.length === 0 ? (
        <div className={classes.empty}>
          <EmptyState
            icon={IconTargetArrow}
            title={t('followup.goals.emptyTitle')}
            text={t('followup.goals.emptyText')}
          />
        </div>
      ) : (
        <SideBySide partners={shown} />
      )}
    </div>
  );
}

function PartnerChoice({ shown }: { readonly shown: readonly Organisation[] }) {
  const t = useT();
  const network = useNetwork();
  const choose = useGoals((state) => state.choose);
  const words = { theme: t('followup.goals.theme'), consultation: t('followup.goals.consultation') };
  return (
    <div className={`${classes.choice} ${classes.screenOnly}`}>
      <div className={classes.partners}>
        <PickButton
          label={t('followup.goals.partners')}
          placeholder={t('followup.goals.choose')}
          look="field"
          isMultiple
          options={() => organisationChoices(network)}
          chosen={shown.map(({ id, label }) => ({ value: id, label }))}
          onPick={choose}
        />
      </div>
      <div className={classes.source}>
        <PickButton
          label={t('followup.goals.from')}
          placeholder={t('followup.goals.fromPlaceholder')}
          look="field"
          isRequired
          options={() => sourceChoices(network, words)}
          chosen={[]}
          onPick={([source]) => source !== undefined && choose(partnersFrom(network, source))}
        />
      </div>
    </div>
  );
}

function SideBySide({ partners }: { readonly partners: readonly Organisation[] }) {
  const t = useT();
  const { client } = useApp();
  const { goTo, selectActor } = useUi.getState();
  const open = (id: string) => {
    selectActor(id);
    goTo('partners');
  };
  return (
    // A region that scrolls is reached by keyboard through the fields in it.
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('followup.goals.list')}>
        <thead>
          <tr>
            <th scope="col" className={`${classes.head} ${classes.corner}`}>
              {t('followup.column.partners')}
            </th>
            {partners.map(({ id, label }) => (
              <th key={id} scope="col" className={classes.head}>
                <CellLink text={label} onOpen={() => open(id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {goalFields.map((field) => (
            <tr key={field}>
              <th scope="row" className={classes.question}>
                {t(`followup.goals.field.${field}`)}
              </th>
              {partners.map((partner) => (
                <td key={partner.id} className={classes.cell} data-empty={partner[field] === '' || undefined}>
                  <GoalCell
                    label={`${t(`followup.goals.field.${field}`)}, ${partner.label}`}
                    value={partner[field]}
                    save={(text) => client['organisation.update']({ id: partner.id, patch: { [field]: text } })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
