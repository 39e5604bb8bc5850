import { useEffect } from 'react';
import type { ErrorCode } from '../../../../shared/errors/codes.ts';
import { useRunAction } from '../../../actions/useActions.ts';
import { useT } from '../../../i18n/useT.ts';
import { offerRemedy } from '../../../ui/notify.ts';

/** Trouble with the file itself, after which the work must be able to go elsewhere. */
const fileTrouble: readonly ErrorCode[] = ['READ_ONLY', 'FILE_MOVED', 'FILE_AWAY', 'FILE_CHANGED_ELSEWHERE'];

/** Puts "Opslaan als" on the failures that ask for it. */
export function useRemedies(): void {
  const t = useT();
  const run = useRunAction();
  const label = t('actions.label.saveNetworkAs');
  useEffect(() => {
    const remedy = { label, run: () => run('saveNetworkAs') };
    const stops = fileTrouble.map((code) => offerRemedy(code, remedy));
    return () => {
      for (const stop of stops) stop();
    };
  }, [label, run]);
}
