import { Modal } from '@mantine/core';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { useTakeover } from '../hooks/useTakeover.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { PlanView } from './PlanView.tsx';
import { TakenReport } from './TakenReport.tsx';

/** "Overnemen uit een ander bestand": choosing, comparing, and what was done. */
export function TakeoverDialog() {
  const t = useT();
  const isOpen = useUi((state) => state.dialog?.name === 'takeover');
  const openDialog = useUi((state) => state.openDialog);
  return (
    <Modal opened={isOpen} onClose={() => openDialog(null)} title={t('takeover.title')} size={860}>
      <div tabIndex={-1} data-autofocus data-focus-catcher>
        {isOpen && <TakeoverBody onClose={() => openDialog(null)} />}
      </div>
    </Modal>
  );
}

function TakeoverBody({ onClose }: { readonly onClose: () => void }) {
  const flow = useTakeover();
  if (flow.result && flow.plan) return <TakenReport plan={flow.plan} result={flow.result} onClose={onClose} />;
  if (flow.plan) return <PlanView flow={flow} plan={flow.plan} />;
  return <ChooseFile flow={flow} />;
}
