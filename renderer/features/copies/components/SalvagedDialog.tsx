import { Button, Modal } from '@mantine/core';
import type { SalvageReport } from '../../../../shared/api/desktop.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import classes from './Copies.module.css';

/** What the user knows of a file, and the tables that hold it. */
const parts = ['organisation', 'person', 'position', 'relation', 'contact_point', 'placement'] as const;

/** The account of a salvage: what was saved, what was lost, what was mended. */
export function SalvagedDialog() {
  const t = useT();
  const dialog = useUi((state) => state.dialog);
  const { openDialog } = useUi.getState();
  const report = dialog?.name === 'salvaged' ? dialog.report : null;
  const close = () => openDialog(null);
  return (
    <Modal opened={report !== null} onClose={close} title={t('copies.salvaged.title')} size="md">
      {report && <Account report={report} />}
      <div className={classes.foot}>
        <Button onClick={close}>{t('copies.salvaged.look')}</Button>
      </div>
    </Modal>
  );
}

function Account({ report }: { readonly report: SalvageReport }) {
  const t = useT();
  const { rebuilt, emptied, dropped } = report.mended;
  const lines = parts.map((part) => ({ part, found: report.tables.find(({ table }) => table === part) }));
  return (
    <>
      <p className={classes.intro}>{t(report.isWhole ? 'copies.salvaged.whole' : 'copies.salvaged.partly')}</p>
      <ul className={classes.account} data-numbers>
        {lines.map(({ part, found }) => (
          <li key={part}>
            <span>{t(`copies.part.${part}`)}</span>
            <span>{t('copies.salvaged.saved', { count: found?.saved ?? 0 })}</span>
            <span data-lost={found?.lost === 0 || !found ? undefined : true}>
              {lostText(found?.lost ?? (found ? null : 0), t)}
            </span>
          </li>
        ))}
      </ul>
      {rebuilt + emptied + dropped > 0 && (
        <p className={classes.intro}>{t('copies.salvaged.mended', { rebuilt, emptied, dropped })}</p>
      )}
      <p className={classes.intro}>{t('copies.salvaged.noHistory')}</p>
    </>
  );
}

function lostText(lost: number | null, t: ReturnType<typeof useT>): string {
  if (lost === 0) return '';
  return lost === null ? t('copies.salvaged.lostUnknown') : t('copies.salvaged.lost', { count: lost });
}
