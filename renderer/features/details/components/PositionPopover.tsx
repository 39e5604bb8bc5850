import { Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Position } from '../../../../shared/schema/position.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PositionFields } from './PositionFields.tsx';
import classes from './DetailsPanel.module.css';

/** A pencil that opens the fields of a function. */
export function PositionPopover({ position }: { readonly position: Position }) {
  const t = useT();
  const network = useNetwork();
  const [isOpen, open] = useState(false);
  const organisation = network.actors.get(position.organisationId)?.label ?? '';
  const label = t('details.positions.edit', { name: organisation });
  return (
    <Popover opened={isOpen} onChange={open} position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <IconButton icon={IconPencil} label={label} onClick={() => open(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.popover}>
        <PositionFields position={position} />
      </Popover.Dropdown>
    </Popover>
  );
}
