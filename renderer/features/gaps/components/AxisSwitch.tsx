import { SegmentedControl } from '@mantine/core';
import { type CoverageAxis, coverageAxes } from '../../../../shared/gaps/types.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';

/** By what the coverage is looked at; the same until the file is closed. */
export function AxisSwitch({ axis }: { readonly axis: CoverageAxis }) {
  const t = useT();
  const { lookBy } = useUi.getState();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('coverage.axis.name')}
      value={axis}
      onChange={lookBy}
      data={coverageAxes.map((value) => ({ value, label: t(`coverage.axis.${value}`) }))}
    />
  );
}
