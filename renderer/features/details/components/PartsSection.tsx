import type { Organisation } from '../../../../shared/schema/organisation.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Avatar } from './Avatar.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** The departments and teams of an organisation; nothing when it has none. */
export function PartsSection({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  const network = useNetwork();
  const selectActor = useUi((state) => state.selectActor);
  const parts = network.organisations.filter((other) => other.parentId === organisation.id);
  if (parts.length === 0) return null;
  return (
    <Section title={t('details.parts.title')} count={parts.length}>
      <RecordList>
        {parts.map((part) => (
          <RecordRow
            key={part.id}
            lead={<Avatar actor={part} />}
            title={part.label}
            detail={part.typeIds.map((id) => network.partnerTypes.get(id)?.label).join(', ')}
            onOpen={() => selectActor(part.id)}
          />
        ))}
      </RecordList>
    </Section>
  );
}
