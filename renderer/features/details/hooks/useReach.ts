import type { ContactPoint } from '../../../../shared/schema/contactPoint.ts';
import { useApp } from '../../../data/app.tsx';
import { useNotify } from '../../../ui/notify.ts';

/** Calls a number or writes to an address with the programs of this computer. */
export function useReach(): (point: ContactPoint) => void {
  const { desktop } = useApp();
  const { notifyFailure } = useNotify();
  return (point) => {
    desktop['shell.openExternal']({ url: reachUrl(point) }).catch(notifyFailure);
  };
}

/** `mailto:` or `tel:` with the number by which it is known everywhere, else its digits as typed. */
export function reachUrl({ kind, value, normalised }: ContactPoint): string {
  if (kind === 'email') return `mailto:${normalised ?? value}`;
  return `tel:${normalised ?? value.replace(/[^\d+]/g, '')}`;
}
