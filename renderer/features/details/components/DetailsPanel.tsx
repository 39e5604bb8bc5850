import { useNetwork, WithoutPlaces } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { AgreementDetails } from './AgreementDetails.tsx';
import { ConsultationDetails } from './ConsultationDetails.tsx';
import classes from './DetailsPanel.module.css';
import { NetworkDetails } from './NetworkDetails.tsx';
import { OrganisationDetails } from './OrganisationDetails.tsx';
import { PersonDetails } from './PersonDetails.tsx';
import { RelationDetails } from './RelationDetails.tsx';
import { SeveralDetails } from './SeveralDetails.tsx';

/** Whatever is selected, in detail. */
export function DetailsPanel() {
  return (
    <div className={classes.panel}>
      <WithoutPlaces>
        <Selected />
      </WithoutPlaces>
    </div>
  );
}

function Selected() {
  const network = useNetwork();
  const selection = useUi((state) => state.selection);
  if (selection.kind === 'relation') {
    const relation = network.relations.get(selection.id);
    return relation ? <RelationDetails key={relation.id} relation={relation} /> : <NetworkDetails />;
  }
  const actors = selection.kind === 'actors' ? selection.ids.flatMap((id) => network.actors.get(id) ?? []) : [];
  const [first] = actors;
  if (!first) return <NetworkDetails />;
  if (actors.length > 1) return <SeveralDetails actors={actors} />;
  // A key per record: a field never shows what was typed for another.
  if (first.kind === 'person') return <PersonDetails key={first.id} person={first} />;
  if (first.kind === 'consultation') return <ConsultationDetails key={first.id} consultation={first} />;
  if (first.kind === 'agreement') return <AgreementDetails key={first.id} agreement={first} />;
  return <OrganisationDetails key={first.id} organisation={first} />;
}
