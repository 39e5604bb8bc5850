// New records from few words: every field of a schema with what it is when nothing is said.
import { z } from 'zod';

type Shape = { readonly [name: string]: z.ZodType };
type Absent<S extends Shape> = { readonly [K in keyof S]?: z.output<S[K]> };
type WithAbsent<S extends Shape, A extends Absent<S>> = {
  [K in keyof S]: K extends keyof A ? z.ZodDefault<S[K]> : S[K];
};

/** An object schema in which a field named in `absent` may be left out and then has that value. */
export function withAbsent<S extends Shape, A extends Absent<S>>(shape: S, absent: A): z.ZodObject<WithAbsent<S, A>> {
  const entries = Object.entries(shape).map(([key, field]) => [
    key,
    // A copy each time: two records must never share one list.
    key in absent ? field.default(() => structuredCloneOf(absent[key])) : field,
  ]);
  return z.object(Object.fromEntries(entries) as WithAbsent<S, A>);
}

function structuredCloneOf(value: unknown): never {
  return (Array.isArray(value) ? [...value] : value) as never;
}
