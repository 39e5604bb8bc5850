import { useEffect } from 'react';
import { useApp } from '../data/app.tsx';
import { CallError } from '../platform/callError.ts';
import { useNotify } from '../ui/notify.ts';
import { useRunAction } from './useActions.ts';

/** Runs what the native menu asks for, and tells why a file given from outside was not opened. Shows nothing itself. */
export function AskedActions() {
  const { desktop, onEvent } = useApp();
  const runAction = useRunAction();
  const { notifyFailure } = useNotify();
  useEffect(() => {
    const tellRefusal = () =>
      desktop['file.takeRefusal']({}).then(
        (refusal) => refusal && notifyFailure(new CallError(refusal)),
        () => {},
      );
    // A file given at start may have been refused before this window was there to hear of it.
    void tellRefusal();
    return onEvent((event) => {
      if (event.type === 'action.asked') runAction(event.id);
      if (event.type === 'file.refused') void tellRefusal();
    });
  }, [desktop, onEvent, runAction, notifyFailure]);
  return null;
}
