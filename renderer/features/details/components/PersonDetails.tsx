import { memo } from 'react';
import type { Person } from '../../../../shared/schema/person.ts';
import type { PersonChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { primaryPosition, roleLabel, type NetworkIndex } from '../../../data/networkIndex.ts';
import { namePatch } from '../../../data/personName.ts';
import { useT } from '../../../i18n/useT.ts';
import { ContactPointsField } from '../fields/ContactPointsField.tsx';
import { AgreementsSection } from './AgreementsSection.tsx';
import { ContactMomentsSection } from './ContactMomentsSection.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { FreshnessNotice } from './FreshnessNotice.tsx';
import { IssuesSection } from './IssuesSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { ParticipationSection } from './ParticipationSection.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PictureField } from './PictureField.tsx';
import { PositionsSection } from './PositionsSection.tsx';
import { ReachButtons } from './ReachButtons.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RelationsSection } from './RelationsSection.tsx';
import { Section } from './Section.tsx';

/** Everything about one contact person: how to reach them, their functions, whom they know, what is known of them. */
export const PersonDetails = memo(function PersonDetails({ person }: { readonly person: Person }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update = (patch: PersonChange) => client['person.update']({ id: person.id, patch });
  return (
    <>
      <DetailsHeader
        lead={<PictureField actor={person} />}
        name={person.label}
        rename={async (name) => update(namePatch(name))}
        line={personLine(network, person) || t('details.person.noPosition')}
        menu={['showMap', 'exportContacts', 'whatIf', 'handOver', 'removeSelected']}
      />
      <MissingSection actor={person} update={update} />
      <FreshnessNotice
        confirmedOn={person.confirmedOn}
        reviewBy={person.reviewBy}
        onConfirm={(confirmedOn) => update({ confirmedOn })}
      />
      <Section
        title={t('details.reach.title')}
        action={
          <span>
            <ReachButtons name={person.label} points={person.contactPoints} />
          </span>
        }
      >
        <ContactPointsField points={person.contactPoints} save={(points) => update({ contactPoints: points })} />
      </Section>
      <PositionsSection person={person} />
      <RelationsSection actor={person} />
      <IssuesSection subject={{ kind: 'actor', id: person.id }} />
      <ContactMomentsSection actor={person} />
      <ParticipationSection actor={person} />
      <AgreementsSection actor={person} />
      <PersonFields person={person} update={update} />
      <RecordHistory table="actor" id={person.id} />
    </>
  );
});

/** "wijkagent · Politie Nieuwegein". */
function personLine(network: NetworkIndex, person: Person): string {
  const position = primaryPosition(network, person.id);
  if (!position) return '';
  return [roleLabel(network, position), network.actors.get(position.organisationId)?.label].filter(Boolean).join(' · ');
}
