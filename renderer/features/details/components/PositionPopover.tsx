import type { Position } from '../../../../shared/schema/position.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { EditPopover } from './EditPopover.tsx';
import { PositionFields } from './PositionFields.tsx';

/** A pencil that opens the fields of a function. */
export function PositionPopover({ position }: { readonly position: Position }) {
  const t = useT();
  const network = useNetwork();
  const name = network.actors.get(position.organisationId)?.label ?? '';
  return (
    <EditPopover label={t('details.positions.edit', { name })}>
      <PositionFields position={position} />
    </EditPopover>
  );
}
