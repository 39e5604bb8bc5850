// Walks the schemas of the contract: which texts and numbers a command takes and where they stand in its input.
import type { z } from 'zod';

/** A step into an input: a key of an object, an item of a list, or the branch of a union that was taken. */
type Step =
  | { readonly kind: 'key'; readonly name: string; readonly siblings: z.ZodType }
  | { readonly kind: 'item' }
  | { readonly kind: 'branch'; readonly option: z.ZodType };

export type Field = {
  /** Such as `organisation.contactPoints[].value`. */
  readonly path: string;
  /** A text that is cleaned at the edge, any other text such as an id, or a number. */
  readonly kind: 'text' | 'key' | 'number';
  readonly schema: z.ZodType;
  readonly steps: readonly Step[];
};

// Zod gives the parts of a schema under `_zod.def`; its public types name them per class.
type Def = {
  readonly type: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly element: z.ZodType;
  readonly innerType: z.ZodType;
  readonly options: readonly z.ZodType[];
  readonly in: z.ZodType;
  readonly out: z.ZodType;
  readonly valueType: z.ZodType;
  readonly values: readonly unknown[];
  readonly entries: Readonly<Record<string, unknown>>;
  readonly format?: string;
};

function defOf(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** Every text and number of a schema. */
export function fieldsOf(schema: z.ZodType, path = '', steps: readonly Step[] = []): readonly Field[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, each]) =>
        fieldsOf(each, path === '' ? name : `${path}.${name}`, [...steps, { kind: 'key', name, siblings: schema }]),
      );
    case 'array':
      return fieldsOf(def.element, `${path}[]`, [...steps, { kind: 'item' }]);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return fieldsOf(def.innerType, path, steps);
    case 'union':
      return def.options.flatMap((option) => fieldsOf(option, path, [...steps, { kind: 'branch', option }]));
    case 'pipe':
      return [{ path, kind: 'text', schema, steps }];
    case 'string':
      return [{ path, kind: 'key', schema, steps }];
    case 'number':
    case 'int':
      return [{ path, kind: 'number', schema, steps }];
    default:
      return [];
  }
}

/** The example with `value` at the field; what is not in the example and must be there is made up. */
export function inputWith(example: unknown, { steps }: Pick<Field, 'steps'>, value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const inside = { steps: rest };
  switch (step.kind) {
    case 'item':
      return [inputWith(Array.isArray(example) ? example[0] : undefined, inside, value)];
    case 'branch':
      return inputWith(step.option.safeParse(example).success ? example : sampleOf(step.option), inside, value);
    case 'key': {
      const own = isRecord(example) ? example : (sampleOf(step.siblings) as Readonly<Record<string, unknown>>);
      return { ...own, [step.name]: inputWith(own[step.name], inside, value) };
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The least that a schema takes; undefined where nothing will do. */
function sampleOf(schema: z.ZodType): unknown {
  if (schema.safeParse(undefined).success) return undefined;
  if (schema.safeParse(null).success) return null;
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).flatMap(([name, each]) => {
          const sample = sampleOf(each);
          return sample === undefined ? [] : [[name, sample]];
        }),
      );
    case 'array':
      return [[], [sampleOf(def.element)]].find((each) => schema.safeParse(each).success);
    case 'union':
      return sampleOf(def.options[0] as z.ZodType);
    case 'literal':
      return def.values[0];
    case 'enum':
      return Object.values(def.entries)[0];
    case 'number':
      return 1;
    case 'boolean':
      return false;
    default:
      return ['iets', '#336699', '2027-01-01', 'a'.repeat(64)].find((each) => schema.safeParse(each).success);
  }
}
