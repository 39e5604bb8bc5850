// What of Lang niet gesproken is in sight; after how many months it is long is kept on this machine.
import { create } from 'zustand';

export const unspokenParts = ['partners', 'contacts', 'areas'] as const;
export type UnspokenPart = (typeof unspokenParts)[number];

/** Months after which contact is long ago. */
export const monthChoices = [1, 2, 3, 6, 9, 12, 24] as const;

type State = {
  readonly part: UnspokenPart;
  readonly months: number;
  readonly isOnlyLong: boolean;
  readonly show: (part: UnspokenPart) => void;
  readonly setMonths: (months: number) => void;
  readonly setOnlyLong: (isOnlyLong: boolean) => void;
};

const key = 'ketenkaart.unspoken.months';

export const useUnspoken = create<State>()((set) => ({
  part: 'partners',
  months: keptMonths(localStorage.getItem(key)),
  isOnlyLong: true,
  show: (part) => set({ part }),
  setMonths: (months) => {
    localStorage.setItem(key, String(months));
    set({ months });
  },
  setOnlyLong: (isOnlyLong) => set({ isOnlyLong }),
}));

/** The months in what was kept; half a year when that is none of the choices. */
export function keptMonths(text: string | null): number {
  return monthChoices.find((months) => String(months) === text) ?? 6;
}
