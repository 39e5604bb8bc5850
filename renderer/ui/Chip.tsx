import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useT } from '../i18n/useT.ts';
import classes from './Chip.module.css';

type ChipProps = {
  /** What kind of thing it is: "Thema". Quiet. */
  readonly label?: string;
  /** Which one: "uitstroom". */
  readonly value: string;
  /** Shows a cross that takes it away. */
  readonly onRemove?: () => void;
};

/** A small pill for a filter that is on. */
export function Chip({ label, value, onRemove }: ChipProps) {
  const t = useT();
  return (
    <span className={classes.chip} data-removable={onRemove !== undefined || undefined}>
      {label && <span className={classes.label}>{label}</span>}
      <span className={classes.value}>{value}</span>
      {onRemove && (
        <UnstyledButton
          className={classes.remove}
          aria-label={t('common.removeFilter', { name: label ? `${label} ${value}` : value })}
          onClick={onRemove}
        >
          <IconX size={14} stroke={1.75} aria-hidden />
        </UnstyledButton>
      )}
    </span>
  );
}
