import { Menu } from '@mantine/core';
import { IconFileDescription, IconFileText, IconMessagePlus, IconMessages } from '@tabler/icons-react';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { LinkButton } from './LinkButton.tsx';

type Props = {
  readonly kind: 'consultation' | 'agreement';
  readonly onNew: () => void;
  readonly onKnown: () => void;
};

/** "Toevoegen": to one that is there, or a new one. When there is none yet it is a new one at once. */
export function AddMeetingMenu({ kind, onNew, onKnown }: Props) {
  const t = useT();
  const { consultations, agreements } = useNetwork();
  const isConsultation = kind === 'consultation';
  if ((isConsultation ? consultations : agreements).length === 0) {
    return <LinkButton onClick={onNew}>{t('common.action.add')}</LinkButton>;
  }
  const [New, Known] = isConsultation ? [IconMessagePlus, IconMessages] : [IconFileDescription, IconFileText];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <LinkButton>{t('common.action.add')}</LinkButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Known size={18} stroke={1.75} aria-hidden />} onClick={onKnown}>
          {t(isConsultation ? 'meetings.section.known' : 'meetings.section.knownAgreement')}
        </Menu.Item>
        <Menu.Item leftSection={<New size={18} stroke={1.75} aria-hidden />} onClick={onNew}>
          {t(isConsultation ? 'meetings.section.newConsultation' : 'meetings.section.newAgreement')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
