// What every random command is made of: dice, names, days, and ids of something or of nothing.
import type { CommandRoute } from '../../../shared/api/contract.ts';
import type { Model, ModelActor, ModelTie } from './model.ts';

/** Answers a whole number from 0 up to, not including, `below`. */
export type Pick = (below: number) => number;

/** Ids that the backend made in this command, by table, in the order in which it made them. */
export type Made = { readonly actor: string; readonly ids: (table: string) => readonly string[] };

export type Step = {
  readonly route: CommandRoute;
  readonly input: unknown;
  /** The code of a refusal, or the state that follows. */
  readonly expected: string | ((made: Made) => Model);
};

const names = ['Lister', 'Portaal', 'Altrecht', 'Geynwijs', 'Politie', 'Abrona'];
export const days = [null, '2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'];
export const unknownId = 'weg';

export const blank: ModelActor = {
  kind: 'organisation',
  label: '',
  notes: '',
  parentId: null,
  chairId: null,
  parties: [],
};

export function choose<T>(list: readonly T[], pick: Pick): T {
  return list[pick(list.length)] as T;
}

/** An id of a kind; now and then one of nothing. */
export function anyOf(model: Model, pick: Pick, ...kinds: readonly ModelActor['kind'][]): string {
  const ids = [...model.actors].filter(([, { kind }]) => kinds.includes(kind)).map(([id]) => id);
  return ids.length === 0 || pick(25) === 0 ? unknownId : choose(ids, pick);
}

export function label(pick: Pick): string {
  return `${choose(names, pick)} ${pick(1_000)}`;
}

export function isTurned({ validFrom, validUntil }: ModelTie): boolean {
  return validFrom !== null && validUntil !== null && validFrom >= validUntil;
}
