import { IconExternalLink } from '@tabler/icons-react';
import type { Agreement } from '../../../../shared/schema/agreement.ts';
import { frequency } from '../../../../shared/schema/lists.ts';
import { allowedLink } from '../../../../shared/util/allowedLink.ts';
import type { AgreementChange } from '../../../data/changes.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { documentLink } from '../../../data/documentLink.ts';
import { agreementKindChoices, frequencyChoices } from '../../../data/meetingChoices.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { TextField } from '../fields/TextField.tsx';
import { LinkButton } from './LinkButton.tsx';
import { RecordOrigin } from './RecordOrigin.tsx';
import { RecordWords } from './RecordWords.tsx';
import { Section } from './Section.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly update: (patch: AgreementChange) => Promise<unknown>;
};

/** What is known of an agreement, each field saving by itself. */
export function AgreementFields({ agreement, update }: Props) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { kindId, link, validFrom, validUntil } = agreement;
  const kind = kindId === null ? undefined : network.agreementKinds.get(kindId);
  const often = frequencyChoices(t);
  return (
    <Section title={t('details.facts.title')} action={<OpenDocument link={link} />}>
      <div>
        <ChoiceField
          label={t('meetings.column.type')}
          choices={() => agreementKindChoices(network)}
          chosen={kind ? [{ value: kind.id, label: kind.label }] : []}
          save={([id]) => update({ kindId: id ?? null })}
          onCreate={async (label) => (await client['word.create']({ list: 'agreement_kind', word: { label } })).id}
        />
        <ChoiceField
          label={t('meetings.column.frequency')}
          choices={() => often}
          chosen={often.filter(({ value }) => value === agreement.frequency)}
          save={([id]) => update({ frequency: frequency.nullable().parse(id ?? null) })}
        />
        <TextField
          label={t('meetings.column.link')}
          type="url"
          value={link}
          save={async (text) => update({ link: documentLink(text) })}
        />
        <DateField label={t('details.relation.from')} value={validFrom} save={(date) => update({ validFrom: date })} />
        <DateField
          label={t('details.relation.until')}
          value={validUntil}
          save={(date) => update({ validUntil: date })}
        />
        <RecordWords record={agreement} update={update} />
        <RecordOrigin record={agreement} update={update} />
      </div>
    </Section>
  );
}

/** Opens the document outside the app; what came in by another road and is no allowed address opens nothing. */
function OpenDocument({ link }: { readonly link: string }) {
  const t = useT();
  const { desktop } = useApp();
  const { notifyFailure } = useNotify();
  const url = allowedLink(link);
  if (url === null) return null;
  return (
    <LinkButton
      leftSection={<IconExternalLink size={16} stroke={1.75} aria-hidden />}
      onClick={() => void desktop['shell.openExternal']({ url }).catch(notifyFailure)}
    >
      {t('meetings.document.open')}
    </LinkButton>
  );
}
