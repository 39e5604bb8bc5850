import { Loader, Modal, UnstyledButton } from '@mantine/core';
import { exampleIds, type ExampleId } from '../../../../shared/api/desktop.ts';
import { exampleCatalogue } from '../../../../shared/examples/catalogue.ts';
import { useT } from '../../../i18n/useT.ts';
import { FailureText } from '../../../ui/FailureText.tsx';
import { type Opening, useOpening } from '../hooks/useOpening.ts';
import classes from './ExamplesDialog.module.css';

type ExamplesDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** All example networks, each with what it shows and how large it is. */
export function ExamplesDialog({ isOpen, onClose }: ExamplesDialogProps) {
  const t = useT();
  const opening = useOpening();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t('start.examples.title')} size="lg">
      <p className={classes.note}>{t('start.examples.note')}</p>
      {opening.failure && <FailureText failure={opening.failure} />}
      <ul className={classes.list}>
        {exampleIds.map((id) => (
          <ExampleRow key={id} id={id} opening={opening} />
        ))}
      </ul>
    </Modal>
  );
}

function ExampleRow({ id, opening }: { readonly id: ExampleId; readonly opening: Opening }) {
  const t = useT();
  const { name, organisations, persons, relations } = exampleCatalogue[id];
  const counts = [
    t('common.count.organisations', { count: organisations }),
    t('common.count.contacts', { count: persons }),
    t('common.count.relations', { count: relations }),
  ].join(' · ');
  const isBusy = opening.busy === id;
  return (
    <li>
      <UnstyledButton
        className={classes.row}
        aria-busy={isBusy}
        onClick={() => void opening.open(id, (desktop) => desktop['file.openExample']({ id }))}
      >
        <span className={classes.name}>
          {name}
          {isBusy && <Loader size={14} />}
        </span>{' '}
        <span className={classes.about}>{t(`start.examples.about.${id}`)}</span>{' '}
        <span className={classes.counts} data-numbers>
          {counts}
        </span>
      </UnstyledButton>
    </li>
  );
}
