import { Button } from '@mantine/core';
import classes from './NotifyMessage.module.css';

/** One thing the user may do about a message, such as undoing what it tells. */
export type NotifyAction = { readonly label: string; readonly run: () => void };

type NotifyMessageProps = { readonly text: string; readonly action?: NotifyAction | undefined };

/** What stands inside a passing message. */
export function NotifyMessage({ text, action }: NotifyMessageProps) {
  return (
    <div className={classes.message}>
      <span className={classes.text}>{text}</span>
      {action && (
        <Button variant="subtle" size="compact-sm" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
