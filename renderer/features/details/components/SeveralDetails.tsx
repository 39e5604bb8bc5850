import { Button } from '@mantine/core';
import { IconArrowMerge, IconFileExport, IconMap2, IconTopologyStar, IconTrash } from '@tabler/icons-react';
import type { ActionId } from '../../../../shared/actions/ids.ts';
import type { Actor } from '../../../../shared/schema/snapshot.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { Avatar } from './Avatar.tsx';
import { DetailsHeader } from './DetailsHeader.tsx';
import classes from './DetailsPanel.module.css';
import { RecordList, RecordRow } from './RecordRow.tsx';
import { Section } from './Section.tsx';

/** More names than this are counted, not listed. */
const listed = 50;

/** Several selected: who, and what can be done with all of them. */
export function SeveralDetails({ actors }: { readonly actors: readonly Actor[] }) {
  const t = useT();
  const selectActor = useUi((state) => state.selectActor);
  const countOf = (kind: Actor['kind']) => actors.filter((actor) => actor.kind === kind).length;
  const counts = [
    { count: countOf('organisation'), key: 'common.count.organisations' },
    { count: countOf('person'), key: 'common.count.contacts' },
    { count: countOf('consultation'), key: 'meetings.consultations.count' },
    { count: countOf('agreement'), key: 'meetings.agreements.count' },
  ] as const;
  const parts = counts.map(({ count, key }) => (count > 0 ? t(key, { count }) : ''));
  return (
    <>
      <DetailsHeader
        name={t('details.several.title', { count: actors.length })}
        line={parts.filter(Boolean).join(' · ')}
        menu={[]}
      />
      <SharedActions isPair={actors.length === 2} canMerge={canMerge(actors)} />
      <Section title={t('details.several.who')}>
        <RecordList>
          {actors.slice(0, listed).map((actor) => (
            <RecordRow
              key={actor.id}
              lead={<Avatar actor={actor} />}
              title={actor.label}
              onOpen={() => selectActor(actor.id)}
            />
          ))}
        </RecordList>
        {actors.length > listed && (
          <p className={classes.quiet}>{t('details.several.more', { count: actors.length - listed })}</p>
        )}
      </Section>
    </>
  );
}

/** Two organisations, or two persons. */
function canMerge([first, second, ...more]: readonly Actor[]): boolean {
  if (!first || !second || more.length > 0 || first.kind !== second.kind) return false;
  return first.kind === 'organisation' || first.kind === 'person';
}

function SharedActions({ isPair, canMerge }: { readonly isPair: boolean; readonly canMerge: boolean }) {
  const t = useT();
  const run = useRunAction();
  const button = (id: ActionId, label: string, Glyph: typeof IconTrash, color?: string) => (
    <Button
      variant="default"
      justify="flex-start"
      {...(color && { c: color })}
      leftSection={<Glyph size={18} stroke={1.75} aria-hidden />}
      onClick={() => run(id)}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes.actions}>
      {isPair && button('addRelation', t('details.relations.add'), IconTopologyStar)}
      {canMerge && button('mergeSelected', t('actions.label.mergeSelected'), IconArrowMerge)}
      {button('exportContacts', t('actions.label.exportContacts'), IconFileExport)}
      {button('showMap', t('common.action.showOnMap'), IconMap2)}
      {button('removeSelected', t('common.action.remove'), IconTrash, 'var(--kk-danger)')}
    </div>
  );
}
