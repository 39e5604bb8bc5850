import { Button, type ButtonProps } from '@mantine/core';
import type { MouseEventHandler, Ref } from 'react';
import classes from './LinkButton.module.css';

type Props = ButtonProps & {
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** The quiet action beside a heading: "Toevoegen", "Relatie leggen". */
export function LinkButton({ className, ...props }: Props) {
  const names = [classes.link, className].filter(Boolean).join(' ');
  return <Button variant="subtle" size="compact-sm" {...props} className={names} />;
}
