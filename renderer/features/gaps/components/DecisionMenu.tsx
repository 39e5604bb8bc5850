import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconBan, IconCheck, IconChevronDown, IconFlag, IconUserCheck } from '@tabler/icons-react';
import type { ListedGap } from '../../../../shared/gaps/types.ts';
import type { GapStatus } from '../../../../shared/schema/lists.ts';
import { useNetwork } from '../../../data/app.tsx';
import { useT } from '../../../i18n/useT.ts';
import { gapTitle } from '../gapWords.ts';
import type { AskedDecision } from './DecisionForm.tsx';

type DecisionMenuProps = {
  readonly gap: ListedGap;
  /** A decision that needs more words first. */
  readonly onAsk: (asked: AskedDecision) => void;
  readonly onDecide: (status: GapStatus) => void;
};

const glyph = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** Everything that can be decided about a gap. */
export function DecisionMenu({ gap, onAsk, onDecide }: DecisionMenuProps) {
  const t = useT();
  const network = useNetwork();
  const isDecided = gap.decision !== null && gap.decision.status !== 'new';
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
          {t(isDecided ? 'gaps.decide.change' : 'gaps.decide.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('gaps.decide.menu', { gap: gapTitle(gap, network, t) })}>
        <Menu.Item leftSection={<IconFlag {...glyph} />} onClick={() => onDecide('confirmed')}>
          {t('gaps.decide.confirmed')}
        </Menu.Item>
        <Menu.Item leftSection={<IconBan {...glyph} />} onClick={() => onAsk('not_applicable')}>
          {t('gaps.decide.notApplicable')}
        </Menu.Item>
        <Menu.Item leftSection={<IconUserCheck {...glyph} />} onClick={() => onAsk('action')}>
          {t('gaps.decide.action')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCheck {...glyph} />} onClick={() => onDecide('resolved')}>
          {t('gaps.decide.resolved')}
        </Menu.Item>
        {isDecided && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconArrowBackUp {...glyph} />} onClick={() => onDecide('new')}>
              {t('gaps.decide.backToNew')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
