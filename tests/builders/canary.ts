// Records with a canary in every text that their schema knows, also in fields that somebody adds later.
import type { z } from 'zod';

/** Stands in every text of a record made here; where it comes out, a field came out. */
export const canary = 'CANARY';

// Zod gives the parts of a schema under `_zod.def`; its public types name them per class.
type Def = {
  readonly type: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly element: z.ZodType;
  readonly innerType: z.ZodType;
  readonly options: readonly z.ZodType[];
  readonly values: readonly unknown[];
  readonly entries: Readonly<Record<string, unknown>>;
};

/** A value of a schema: every text is a canary that names its place, every list has one item, nothing is empty. */
export function withCanaries<S extends z.ZodType>(schema: S): z.output<S> {
  // Put together from the schema itself; that it has its shape is what the walk below is for.
  return filled(schema, '') as z.output<S>;
}

function filled(schema: z.ZodType, path: string): unknown {
  const def = schema._zod.def as unknown as Def;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([name, each]) => [name, filled(each, `${path}.${name}`)]),
      );
    case 'array':
      return [filled(def.element, `${path}[]`)];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return filled(def.innerType, path);
    case 'union':
      return filled(def.options[0] as z.ZodType, path);
    case 'literal':
      return def.values[0];
    case 'enum':
      return Object.values(def.entries)[0];
    case 'number':
    case 'int':
      return 1;
    case 'boolean':
      return true;
    default:
      return `${canary}${path}`;
  }
}
