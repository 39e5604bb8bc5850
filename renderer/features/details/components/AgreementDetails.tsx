import { memo } from 'react';
import type { Agreement } from '../../../../shared/schema/agreement.ts';
import type { AgreementChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { AgreementFields } from './AgreementFields.tsx';
import { Avatar } from './Avatar.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { FreshnessNotice } from './FreshnessNotice.tsx';
import { IssuesSection } from './IssuesSection.tsx';
import { PartiesSection } from './PartiesSection.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RelationsSection } from './RelationsSection.tsx';

/** Everything about one agreement: between whom, where it is written down, what is known of it. */
export const AgreementDetails = memo(function AgreementDetails({ agreement }: { readonly agreement: Agreement }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const update = (patch: AgreementChange) => client['agreement.update']({ id: agreement.id, patch });
  const rename = async (name: string) => {
    if (name.trim() === '') throw new Refusal('meetings.form.needsTitle');
    await update({ name });
  };
  const kind = agreement.kindId === null ? undefined : network.agreementKinds.get(agreement.kindId)?.label;
  return (
    <>
      <DetailsHeader
        lead={<Avatar actor={agreement} size="large" />}
        name={agreement.name}
        rename={rename}
        line={kind ?? t('lists.actorKind.agreement')}
        menu={['showMap', 'exportContacts', 'removeSelected']}
      />
      <FreshnessNotice confirmedOn={agreement.confirmedOn} onConfirm={(confirmedOn) => update({ confirmedOn })} />
      <PartiesSection agreement={agreement} update={update} />
      <IssuesSection subject={{ kind: 'actor', id: agreement.id }} />
      {network.relationsOf.has(agreement.id) && <RelationsSection actor={agreement} />}
      <AgreementFields agreement={agreement} update={update} />
      <RecordHistory table="actor" id={agreement.id} />
    </>
  );
});
