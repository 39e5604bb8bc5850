// The reference date (peildatum): the day as of which the whole window shows the network.
import type { NetworkSnapshot } from '../../shared/schema/snapshot.ts';
import { useNetworkIfOpen } from './app.tsx';
import { today } from './dates.ts';
import { useUi } from './uiStore.ts';

/** What the user chose in this window, else what the file keeps; null = everything, as it is now. */
export function shownDateOf(chosen: string | null, snapshot: NetworkSnapshot): string | null {
  return chosen ?? snapshot.network.referenceDate;
}

/** The reference date of this window; null when none is chosen. */
export function useShownDate(): string | null {
  const chosen = useUi((state) => state.onDate);
  const network = useNetworkIfOpen();
  return network ? shownDateOf(chosen, network.snapshot) : chosen;
}

/** The day that counts when one is needed, such as on the map: the reference date, else today. */
export function useDayShown(): string {
  return useShownDate() ?? today();
}

/** The days on which something in the network begins or ends, oldest first. */
export function turningDays({ actors, positions, relations, participations }: NetworkSnapshot): readonly string[] {
  const days = [...actors, ...positions, ...relations, ...participations].flatMap(({ validFrom, validUntil }) => [
    ...(validFrom === null ? [] : [validFrom]),
    ...(validUntil === null ? [] : [validUntil]),
  ]);
  return [...new Set(days)].toSorted();
}
