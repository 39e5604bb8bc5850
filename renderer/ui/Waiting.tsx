import { Button } from '@mantine/core';
import type { Failure } from '../../shared/api/result.ts';
import { FailureText } from './FailureText.tsx';
import classes from './Waiting.module.css';

type WaitingProps = {
  readonly text: string;
  /** Why the waiting is over without a result; null while it goes on. */
  readonly failure: Failure | null;
  readonly onRetry: () => void;
  /** Another way on when trying again does not help. */
  readonly wayOut?: { readonly label: string; readonly run: () => void };
};

/** A whole window that waits for something, or says why it does not come. */
export function Waiting({ text, failure, onRetry, wayOut }: WaitingProps) {
  return (
    <main className={classes.place}>
      {failure ? (
        <div className={classes.failure}>
          <FailureText failure={failure} onRetry={onRetry} />
          {wayOut && (
            <Button variant="subtle" onClick={wayOut.run}>
              {wayOut.label}
            </Button>
          )}
        </div>
      ) : (
        <p className={classes.text} role="status">
          {text}
        </p>
      )}
    </main>
  );
}
