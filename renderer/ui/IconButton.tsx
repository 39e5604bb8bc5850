import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { memo, type Ref } from 'react';
import { useLatest } from './useLatest.ts';

type IconButtonProps = {
  /** The tooltip and the accessible name. */
  readonly label: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A button that is an icon only: its word is the tooltip and the name. Disabled it still tells why it is there. */
export function IconButton({ onClick, ...looks }: IconButtonProps) {
  return <Face {...looks} onClick={useLatest(onClick)} />;
}

/** Drawn again only when it looks otherwise: a window has many, and what they do is made anew with every change. */
const Face = memo(function Face({ label, icon: Glyph, onClick, isDisabled = false, className, ref }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        {...(ref && { ref })}
        variant="subtle"
        color="gray"
        c="var(--kk-ink)"
        size={32}
        aria-label={label}
        // `disabled` would take away the tooltip and the place in the tab order while the label explains itself.
        aria-disabled={isDisabled}
        mod={{ disabled: isDisabled }}
        className={className}
        onClick={isDisabled ? undefined : onClick}
      >
        <Glyph size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
});
