import { Button } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNetwork } from '../../../data/app.tsx';
import { DoorOpener } from '../../../data/DoorOpener.tsx';
import { partiesOfTypes } from '../../../data/doorTargets.ts';
import { useT } from '../../../i18n/useT.ts';

type GapDoorProps = { readonly partnerTypeId: string; readonly ownerId: string | null };

/** Who of us knows a party of the missed kind, here or next door; asked for, because it needs a look around. */
export function GapDoor({ partnerTypeId, ownerId }: GapDoorProps) {
  const t = useT();
  const network = useNetwork();
  const [isOpen, open] = useState(false);
  const targets = useMemo(() => [partiesOfTypes(network, [partnerTypeId])], [network, partnerTypeId]);
  if (isOpen) return <DoorOpener targets={targets} startId={ownerId} />;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<IconDoor size={18} stroke={1.75} aria-hidden />}
      onClick={() => open(true)}
    >
      {t('coverage.door.title')}
    </Button>
  );
}
