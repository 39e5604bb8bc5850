// Beside the filters: around whom the map looks and how far, and what becomes of the rest.
import { Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconEye, IconEyeOff, IconMinus, IconPlus, IconX } from '@tabler/icons-react';
import { isFiltering } from '../../../data/filtering.ts';
import { changeLook, useMapLook } from '../../../data/mapLook.ts';
import type { NetworkIndex } from '../../../data/networkIndex.ts';
import { useUi } from '../../../data/uiStore.ts';
import { useT } from '../../../i18n/useT.ts';
import styles from './closer.module.css';
import { knownFocus, type MapCloser } from './useCloser.ts';

type Props = { readonly network: NetworkIndex; readonly closer: MapCloser };

const mostSteps = 6;

export function CloserChips({ network, closer }: Props) {
  const isFiltered = useUi((state) => isFiltering(state.filters));
  const focus = knownFocus(
    network,
    useMapLook((look) => look.focus),
  );
  return (
    <>
      {focus && <FocusChip network={network} focus={focus} />}
      {(focus || isFiltered) && closer.outside > 0 && <OthersChip count={closer.outside} />}
    </>
  );
}

function FocusChip({
  network,
  focus,
}: Pick<Props, 'network'> & { readonly focus: NonNullable<ReturnType<typeof knownFocus>> }) {
  const t = useT();
  const { actorIds, steps } = focus;
  const first = network.actors.get(actorIds[0] ?? '')?.label ?? '';
  const name = actorIds.length > 1 ? t('closer.focus.more', { name: first, count: actorIds.length - 1 }) : first;
  const step = (to: number) => changeLook({ focus: { ...focus, steps: to } });
  return (
    <span className={styles['chip']} role="group" aria-label={t('closer.focus.name')}>
      <ChipButton label={t('closer.focus.less')} isDisabled={steps <= 1} onClick={() => step(steps - 1)}>
        <IconMinus size={14} stroke={1.75} aria-hidden />
      </ChipButton>
      <span className={styles['words']} aria-live="polite">
        {t('closer.focus.chip', { count: steps, name })}
      </span>
      <ChipButton label={t('closer.focus.further')} isDisabled={steps >= mostSteps} onClick={() => step(steps + 1)}>
        <IconPlus size={14} stroke={1.75} aria-hidden />
      </ChipButton>
      <ChipButton label={t('closer.focus.stop')} onClick={() => changeLook({ focus: null })}>
        <IconX size={14} stroke={1.75} aria-hidden />
      </ChipButton>
    </span>
  );
}

type ChipButtonProps = {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
};

function ChipButton({ label, isDisabled = false, onClick, children }: ChipButtonProps) {
  return (
    <UnstyledButton
      className={styles['chipButton']}
      aria-label={label}
      title={label}
      // Not `disabled`: the focus would be lost at the last step.
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </UnstyledButton>
  );
}

/** How many are left out, and at a click whether they are hidden or dimmed. */
function OthersChip({ count }: { readonly count: number }) {
  const t = useT();
  const isDimmed = useMapLook((look) => look.others === 'dim');
  const Glyph = isDimmed ? IconEyeOff : IconEye;
  const name = t(isDimmed ? 'closer.others.hideAll' : 'closer.others.dimAll');
  return (
    <Tooltip label={name}>
      <UnstyledButton
        className={`${styles['chip']} ${styles['others']}`}
        onClick={() => changeLook({ others: isDimmed ? 'hide' : 'dim' })}
      >
        <Glyph size={16} stroke={1.75} aria-hidden />
        {t(isDimmed ? 'closer.others.dimmed' : 'closer.others.hidden', { count })}
        <VisuallyHidden>{name}</VisuallyHidden>
      </UnstyledButton>
    </Tooltip>
  );
}
