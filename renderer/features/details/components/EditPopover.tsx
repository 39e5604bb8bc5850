import { Popover } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import classes from './DetailsPanel.module.css';

type Props = {
  /** What is changed here; the name of the pencil and of what it opens. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A pencil that opens a few fields beside it. Lists that those fields open count as inside. */
export function EditPopover({ label, children }: Props) {
  const [isOpen, open] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  useOutsidePress(isOpen, [pencil, fields], () => open(false));
  return (
    <Popover
      opened={isOpen}
      position="bottom-end"
      width={320}
      trapFocus
      closeOnClickOutside={false}
      closeOnEscape={false}
      onChange={open}
    >
      <Popover.Target>
        <IconButton ref={pencil} icon={IconPencil} label={label} onClick={() => open(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} p={0}>
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape is for whatever has the focus inside */}
        <div
          ref={fields}
          className={classes.popover}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            event.preventDefault();
            open(false);
            pencil.current?.focus();
          }}
        >
          {children}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Runs when something else is pressed than these parts or a list that was opened from them. */
function useOutsidePress(
  isListening: boolean,
  parts: readonly RefObject<HTMLElement | null>[],
  onOutside: () => void,
): void {
  const latest = useRef({ parts, onOutside });
  useEffect(() => {
    latest.current = { parts, onOutside };
  });
  useEffect(() => {
    if (!isListening) return;
    const onPress = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || target.closest('[data-pick-list]')) return;
      if (!latest.current.parts.some((part) => part.current?.contains(target))) latest.current.onOutside();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [isListening]);
}
