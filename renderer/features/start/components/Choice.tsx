import { Loader, UnstyledButton } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import classes from './StartScreen.module.css';

type ChoiceProps = {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
  readonly isBusy?: boolean;
  readonly onChoose: () => void;
};

/** One of the large ways to begin. */
export function Choice({ icon: Glyph, title, text, isBusy = false, onChoose }: ChoiceProps) {
  return (
    <UnstyledButton className={classes.choice} aria-busy={isBusy} onClick={onChoose}>
      <span className={classes.choiceIcon}>
        {isBusy ? <Loader size={22} /> : <Glyph size={24} stroke={1.5} aria-hidden />}
      </span>
      <span className={classes.choiceTitle}>{title}</span> <span className={classes.choiceText}>{text}</span>
    </UnstyledButton>
  );
}
