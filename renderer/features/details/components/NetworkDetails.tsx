import { useApp, useNetwork } from '../../../data/app.tsx';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { NoteField } from '../fields/NoteField.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import classes from './DetailsPanel.module.css';
import { Section } from './Section.tsx';

/** Nothing selected: the network itself, and how to see more. */
export function NetworkDetails() {
  const t = useT();
  const { client } = useApp();
  const { snapshot, organisations, persons, relations } = useNetwork();
  const { network } = snapshot;
  const rename = async (name: string) => {
    if (name.trim() === '') throw new Refusal('forms.refused.name');
    await client['network.update']({ name });
  };
  const totals = [
    t('common.count.organisations', { count: organisations.length }),
    t('common.count.contacts', { count: persons.length }),
    t('common.count.relations', { count: relations.size }),
  ];
  return (
    <>
      <DetailsHeader name={network.name} rename={rename} line={totals.join(' · ')} menu={[]} />
      <p className={classes.quiet}>{t('details.network.hint')}</p>
      <Section title={t('details.network.title')}>
        <NoteField
          label={t('details.network.goal')}
          value={network.goal}
          placeholder={t('details.network.goalHint')}
          save={(goal) => client['network.update']({ goal })}
        />
      </Section>
    </>
  );
}
