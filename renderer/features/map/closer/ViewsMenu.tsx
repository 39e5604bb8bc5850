// Weergaven: the saved views of the map, each with its picture, and a name for the one that is shown now.
import { Button, Popover, TextInput } from '@mantine/core';
import { IconBookmarks, IconChevronDown } from '@tabler/icons-react';
import { memo, useState, type FormEvent } from 'react';
import type { SavedView, ViewDefinition } from '../../../../shared/schema/savedView.ts';
import type { CanvasFeed, MapElements } from '../../../canvas/index.ts';
import { useNetwork } from '../../../data/app.tsx';
import { openViewsMenu, useViewsMenu } from '../../../data/savedViews.ts';
import { useT } from '../../../i18n/useT.ts';
import { useLatest } from '../../../ui/useLatest.ts';
import { useSavedViews, viewNow, type SavedViews } from './useSavedViews.ts';
import { ViewRow } from './ViewRow.tsx';
import styles from './views.module.css';

type Props = {
  readonly feed: CanvasFeed | null;
  readonly elements: MapElements;
  readonly isReadOnly: boolean;
};

export function ViewsMenu({ feed, elements, isReadOnly }: Props) {
  const { views } = useNetwork().snapshot;
  const now = useLatest(() => viewNow(feed, elements));
  return <Views views={views} now={now} isReadOnly={isReadOnly} />;
}

type ViewsProps = {
  readonly views: readonly SavedView[];
  /** What would be kept of the map as it is. */
  readonly now: () => ViewDefinition;
  readonly isReadOnly: boolean;
};

const Views = memo(function Views({ views, now, isReadOnly }: ViewsProps) {
  const t = useT();
  const isOpen = useViewsMenu((state) => state.isOpen);
  const saved = useSavedViews(views, now);
  return (
    <Popover opened={isOpen} onChange={openViewsMenu} position="bottom-end" width={400} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          radius="xl"
          className={styles['button']}
          title={t('closer.views.name')}
          leftSection={<IconBookmarks size={14} stroke={1.75} aria-hidden />}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => openViewsMenu(!isOpen)}
        >
          <span className={styles['word']}>{t('closer.views.name')}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t('closer.views.name')}>
        {saved.views.length === 0 && <p className={styles['empty']}>{t('closer.views.empty')}</p>}
        <ul className={styles['list']}>
          {saved.views.map((view, i) => (
            <ViewRow
              key={view.id}
              view={view}
              saved={saved}
              isReadOnly={isReadOnly}
              isFirst={i === 0}
              isLast={i === saved.views.length - 1}
            />
          ))}
        </ul>
        {!isReadOnly && <SaveForm saved={saved} />}
      </Popover.Dropdown>
    </Popover>
  );
});

function SaveForm({ saved }: { readonly saved: SavedViews }) {
  const t = useT();
  const [name, setName] = useState('');
  const isKnown = saved.named(name) !== undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    await saved.save(name.trim());
    setName('');
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void submit(event)}>
      <TextInput
        className={styles['field']}
        aria-label={t('closer.views.field')}
        placeholder={t('closer.views.field')}
        value={name}
        maxLength={120}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t(isKnown ? 'closer.views.replace' : 'closer.views.save')}
      </Button>
    </form>
  );
}
