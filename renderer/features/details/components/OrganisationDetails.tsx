import { memo } from 'react';
import type { Organisation } from '../../../../shared/schema/organisation.ts';
import type { OrganisationChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { domainOf, type NetworkIndex } from '../../../data/networkIndex.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { AgreementsSection } from './AgreementsSection.tsx';
import { ContactMomentsSection } from './ContactMomentsSection.tsx';
import { ContactsSection } from './ContactsSection.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { FreshnessNotice } from './FreshnessNotice.tsx';
import { GoalsFields } from './GoalsFields.tsx';
import { IssuesSection } from './IssuesSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { OrganisationFields } from './OrganisationFields.tsx';
import { ParticipationSection } from './ParticipationSection.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PictureField } from './PictureField.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RelationsSection } from './RelationsSection.tsx';

/** Everything about one organisation: who works there, who it knows, what is known of it. */
export const OrganisationDetails = memo(function OrganisationDetails({
  organisation,
}: {
  readonly organisation: Organisation;
}) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update = (patch: OrganisationChange) => client['organisation.update']({ id: organisation.id, patch });
  const rename = async (name: string) => {
    if (name.trim() === '') throw new Refusal('forms.refused.name');
    await update({ name });
  };
  return (
    <>
      <DetailsHeader
        lead={<PictureField actor={organisation} />}
        name={organisation.name}
        rename={rename}
        line={organisationLine(network, organisation) || t('details.organisation.noType')}
        menu={['showMap', 'exportContacts', 'whatIf', 'removeSelected']}
      />
      <MissingSection actor={organisation} update={update} />
      <FreshnessNotice confirmedOn={organisation.confirmedOn} onConfirm={(confirmedOn) => update({ confirmedOn })} />
      <ContactsSection organisation={organisation} />
      <RelationsSection actor={organisation} />
      <IssuesSection subject={{ kind: 'actor', id: organisation.id }} />
      <ContactMomentsSection actor={organisation} />
      <ParticipationSection actor={organisation} />
      <AgreementsSection actor={organisation} />
      <PartsSection organisation={organisation} />
      <GoalsFields organisation={organisation} update={update} />
      <OrganisationFields organisation={organisation} update={update} />
      <RecordHistory table="actor" id={organisation.id} />
    </>
  );
});

/** "Beschermd wonen · Wonen en opvang · Nieuwegein". */
function organisationLine(network: NetworkIndex, organisation: Organisation): string {
  const types = organisation.typeIds.map((id) => network.partnerTypes.get(id)?.label);
  const [area, ...others] = organisation.areaIds.map((id) => network.areas.get(id)?.name);
  const place = others.length > 0 ? `${area} +${others.length}` : area;
  return [types.filter(Boolean).join(', '), domainOf(network, organisation)?.label, place].filter(Boolean).join(' · ');
}
