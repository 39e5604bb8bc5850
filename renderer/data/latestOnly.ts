/**
 * Sends one value at a time: while one is under way only the newest of what comes meanwhile is kept, and goes next. So a
 * slow receiver is never behind by more than one. Failures are the sender's to report.
 */
export function latestOnly<T>(send: (value: T) => Promise<unknown>): (value: T) => void {
  let isBusy = false;
  let next: { readonly value: T } | null = null;
  const run = (value: T): void => {
    isBusy = true;
    void send(value)
      .catch(() => {})
      .then(() => {
        isBusy = false;
        const waiting = next;
        next = null;
        if (waiting) run(waiting.value);
      });
  };
  return (value) => {
    if (isBusy) next = { value };
    else run(value);
  };
}
