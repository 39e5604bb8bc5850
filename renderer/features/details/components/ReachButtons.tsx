import { IconMail, IconPhone } from '@tabler/icons-react';
import type { ContactPoint } from '../../../../shared/schema/contactPoint.ts';
import { mainPoint } from '../../../data/contactPoints.ts';
import { useT } from '../../../i18n/useT.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useReach } from '../hooks/useReach.ts';

type Props = { readonly name: string; readonly points: readonly ContactPoint[] };

/** Call and mail somebody; disabled, and saying so, when there is no number or address. */
export function ReachButtons({ name, points }: Props) {
  const t = useT();
  const reach = useReach();
  const phone = mainPoint(points, 'mobile') ?? mainPoint(points, 'phone');
  const email = mainPoint(points, 'email');
  return (
    <>
      <IconButton
        icon={IconPhone}
        label={phone ? t('details.reach.call', { name, value: phone.value }) : t('details.reach.noPhone', { name })}
        isDisabled={phone === null}
        onClick={() => phone && reach(phone)}
      />
      <IconButton
        icon={IconMail}
        label={email ? t('details.reach.mail', { name, value: email.value }) : t('details.reach.noEmail', { name })}
        isDisabled={email === null}
        onClick={() => email && reach(email)}
      />
    </>
  );
}
