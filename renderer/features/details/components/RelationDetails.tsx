import { IconArrowsExchange } from '@tabler/icons-react';
import { memo } from 'react';
import type { Relation } from '../../../../shared/schema/relation.ts';
import { useApp, useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useNotify } from '../../../ui/notify.ts';
import { Avatar } from './Avatar.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import { IssuesSection } from './IssuesSection.tsx';
import { LinkButton } from './LinkButton.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { RelationFields } from './RelationFields.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { Section } from './Section.tsx';

/** Everything about one relation: its two ends and all its fields. */
export const RelationDetails = memo(function RelationDetails({ relation }: { readonly relation: Relation }) {
  const t = useT();
  const { client } = useApp();
  const network = useNetwork();
  const { notifyFailure } = useNotify();
  const selectActor = useUi((state) => state.selectActor);
  const type = network.relationTypes.get(relation.typeId);
  const ends = [relation.fromId, relation.toId].flatMap((id) => network.actors.get(id) ?? []);
  const turn = () =>
    client['relation.update']({ id: relation.id, patch: { fromId: relation.toId, toId: relation.fromId } });
  return (
    <>
      <DetailsHeader
        name={ends.map((end) => end.label).join(' – ')}
        line={type?.label}
        menu={['showMap', 'removeSelected']}
      />
      <Section
        title={t('details.relation.ends')}
        action={
          type && !type.isSymmetric ? (
            <LinkButton
              leftSection={<IconArrowsExchange size={16} stroke={1.75} aria-hidden />}
              onClick={() => void turn().catch(notifyFailure)}
            >
              {t('details.relation.turn')}
            </LinkButton>
          ) : null
        }
      >
        <RecordList>
          {ends.map((end, index) => (
            <RecordRow
              key={end.id}
              lead={<Avatar actor={end} />}
              title={end.label}
              detail={type && !type.isSymmetric ? (index === 0 ? type.label : type.reverseLabel) : ''}
              onOpen={() => selectActor(end.id)}
            />
          ))}
        </RecordList>
      </Section>
      <IssuesSection subject={{ kind: 'relation', id: relation.id }} />
      <Section title={t('details.facts.title')}>
        <RelationFields relation={relation} />
      </Section>
      <RecordHistory table="relation" id={relation.id} />
    </>
  );
});
