import type { ContactMoment } from '../../../../shared/schema/contactMoment.ts';
import { contactMomentKind } from '../../../../shared/schema/lists.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { momentKindChoices } from '../../../data/followUpWords.ts';
import { endChoices } from '../../../data/meetingChoices.ts';
import { Refusal } from '../../../data/refusal.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { DateField } from '../fields/DateField.tsx';
import { NoteField } from '../fields/NoteField.tsx';
import { LinkButton } from './LinkButton.tsx';

/** The fields of a contact moment, each saving by itself. */
export function ContactMomentFields({ moment }: { readonly moment: ContactMoment }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const { id } = moment;
  const update = (patch: Parameters<(typeof client)['contactMoment.update']>[0]['patch']) =>
    client['contactMoment.update']({ id, patch });
  return (
    <>
      <DateField
        label={t('followup.moment.date')}
        value={moment.onDate}
        save={async (onDate) => {
          if (onDate === null) throw new Refusal('forms.refused.date');
          await update({ onDate });
        }}
      />
      <ChoiceField
        label={t('followup.moment.kind')}
        isRequired
        choices={() => momentKindChoices(t)}
        chosen={momentKindChoices(t).filter(({ value }) => value === moment.kind)}
        save={([kind]) => update({ kind: contactMomentKind.parse(kind) })}
      />
      <ChoiceField
        label={t('followup.moment.with')}
        isMultiple
        choices={() => endChoices(network)}
        chosen={moment.actorIds.map((each) => ({ value: each, label: network.actors.get(each)?.label ?? each }))}
        save={async (ids) => {
          if (ids.length === 0) throw new Refusal('followup.moment.needsWho');
          await update({ actorIds: [...ids] });
        }}
      />
      <NoteField label={t('followup.moment.summary')} value={moment.summary} save={(summary) => update({ summary })} />
      <LinkButton
        c="var(--kk-danger)"
        onClick={() => void client['contactMoment.remove']({ ids: [id] }).catch(notifyFailure)}
      >
        {t('followup.section.remove')}
      </LinkButton>
    </>
  );
}
