import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../data/app.tsx';
import { queryKeys } from '../../../data/queries.ts';
import { useDayShown } from '../../../data/shownDate.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import { ReportForm } from './ReportForm.tsx';

/** "Verslag voor het bestuur": what goes in, since when and what for. Opened by the dialog `boardReport`. */
export function ReportDialog() {
  const t = useT();
  const isAsked = useUi((state) => state.dialog?.name === 'boardReport');
  const close = () => useUi.getState().openDialog(null);
  return (
    <Modal opened={isAsked} onClose={close} title={t('report.title')} size={640}>
      {isAsked && <WithLastDay onDone={close} />}
    </Modal>
  );
}

function WithLastDay({ onDone }: { readonly onDone: () => void }) {
  const { client } = useApp();
  const day = useDayShown();
  const { data, error } = useQuery({
    queryKey: queryKeys.reportDays,
    queryFn: () => client['report.days']({}),
    gcTime: 0,
  });
  if (!data && error === null) return null;
  // A second report of the same day is held against the same former one.
  const lastDay = data?.find((each) => each < day) ?? null;
  return <ReportForm lastDay={lastDay} onDone={onDone} />;
}
