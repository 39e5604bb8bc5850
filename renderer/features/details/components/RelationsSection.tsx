import { IconArrowsMaximize } from '@tabler/icons-react';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { relationLines, type RelationLine } from '../reading.ts';
import { Avatar } from './Avatar.tsx';
import classes from './DetailsPanel.module.css';
import { EditPopover } from './EditPopover.tsx';
import { IntensityBar } from './IntensityBar.tsx';
import { LinkButton } from './LinkButton.tsx';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { RelationFields } from './RelationFields.tsx';
import { Section } from './Section.tsx';

/** Whom an actor knows, how that reads from here and how intensive it is. */
export function RelationsSection({ actor }: { readonly actor: Actor }) {
  const t = useT();
  const network = useNetwork();
  const openDialog = useUi((state) => state.openDialog);
  const lines = relationLines(network, actor.id);
  return (
    <Section
      title={t('details.relations.title')}
      count={lines.length}
      action={
        <LinkButton onClick={() => openDialog({ name: 'addRelation', fromId: actor.id })}>
          {t('details.relations.add')}
        </LinkButton>
      }
    >
      <RecordList>
        {lines.map((line) => (
          <RelationRow key={line.relation.id} line={line} />
        ))}
      </RecordList>
    </Section>
  );
}

function RelationRow({ line: { relation, other, reading } }: { readonly line: RelationLine }) {
  const t = useT();
  const selectActor = useUi((state) => state.selectActor);
  const status = relation.status === 'existing' ? '' : t(`lists.relationStatus.${relation.status}`).toLocaleLowerCase();
  const bottleneck = relation.isBottleneck ? t('details.relations.bottleneck') : '';
  return (
    <RecordRow
      lead={<Avatar actor={other} size="dot" />}
      title={other.label}
      detail={[reading, status, bottleneck].filter(Boolean).join(' · ')}
      onOpen={() => selectActor(other.id)}
      mark={<IntensityBar intensity={relation.intensity} />}
      showsActionsOnHover
    >
      <RelationPopover line={{ relation, other, reading }} />
    </RecordRow>
  );
}

function RelationPopover({ line: { relation, other } }: { readonly line: RelationLine }) {
  const t = useT();
  const select = useUi((state) => state.select);
  return (
    <EditPopover label={t('details.relations.edit', { name: other.label })}>
      <RelationFields relation={relation} isShort />
      <LinkButton
        className={classes.more}
        leftSection={<IconArrowsMaximize size={16} stroke={1.75} aria-hidden />}
        onClick={() => select({ kind: 'relation', id: relation.id })}
      >
        {t('details.relations.openAll')}
      </LinkButton>
    </EditPopover>
  );
}
