import { Button, Modal } from '@mantine/core';
import { IconFilePlus, IconMap2, IconTableImport } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { exampleIds } from '../../../../shared/api/desktop.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { useKeptFocus } from '../../../ui/useKeptFocus.ts';
import { useOpening } from '../hooks/useOpening.ts';
import { Choice } from './Choice.tsx';
import { ExamplesDialog } from './ExamplesDialog.tsx';
import { Mark } from './Mark.tsx';
import { NewNetworkForm } from './NewNetworkForm.tsx';
import { StartFoot } from './StartFoot.tsx';
import { RecentFiles } from './RecentFiles.tsx';
import classes from './StartScreen.module.css';

/**
 * What is seen before a network is open: three ways to begin, and the way back to earlier work.
 * `damaged` is shown under the refusal of a damaged file: the ways on from it.
 */
export function StartScreen({ damaged }: { readonly damaged?: ReactNode }) {
  const t = useT();
  const openDialog = useUi((state) => state.openDialog);
  const goTo = useUi((state) => state.goTo);
  const [isImporting, setImporting] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const opening = useOpening();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const stopImporting = () => setImporting(false);
  const example = () => opening.open('example', (desktop) => desktop['file.openExample']({ id: 'lekstroom' }));
  return (
    <main ref={main} tabIndex={-1} data-focus-catcher className={classes.screen}>
      <div className={classes.column}>
        <div className={classes.head}>
          <Mark />
          <h1 className={classes.title}>{t('shell.product')}</h1>
          <p className={classes.claim}>{t('start.claim')}</p>
        </div>
        <section className={classes.choices} aria-label={t('start.choices')}>
          <Choice
            icon={IconFilePlus}
            title={t('start.newNetwork.title')}
            text={t('start.newNetwork.text')}
            onChoose={() => openDialog({ name: 'newNetwork' })}
          />
          <Choice
            icon={IconTableImport}
            title={t('start.importList.title')}
            text={t('start.importList.text')}
            onChoose={() => setImporting(true)}
          />
          <Choice
            icon={IconMap2}
            title={t('start.openExample.title')}
            text={t('start.openExample.text')}
            isBusy={opening.busy === 'example'}
            onChoose={() => void example()}
          />
        </section>
        <Button className={classes.more} variant="subtle" onClick={() => setChoosing(true)}>
          {t('start.examples.more', { count: exampleIds.length })}
        </Button>
        {opening.failure && <FailureText failure={opening.failure} />}
        {opening.failure?.code === 'FILE_DAMAGED' && damaged}
        <RecentFiles opening={opening} />
      </div>
      <StartFoot />
      <ExamplesDialog isOpen={isChoosing} onClose={() => setChoosing(false)} />
      <Modal opened={isImporting} onClose={stopImporting} title={t('start.dialog.importTitle')} size="sm">
        <NewNetworkForm
          submitLabel={t('start.dialog.createAndImport')}
          onCancel={stopImporting}
          onMade={() => goTo('import')}
        />
      </Modal>
    </main>
  );
}
