// Options of the command line, read strictly: a misspelt one is wrong usage, never silently ignored.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './output.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Positionals and options; throws `UsageError` with a sentence. `count` is the number of positionals asked for. */
export function readOptions<O extends Options>(args: readonly string[], options: O, count: number, usage: string) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length !== count) throw new UsageError(`Gebruik: ${usage}`);
    return { values: parsed.values, positionals: parsed.positionals };
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError(`Gebruik: ${usage}`);
  }
}

/** A comma-separated option as a list. */
export function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}

/** A reference date `jjjj-mm-dd`, or null when none was given. */
export function dateOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new UsageError(`‘${value}’ is geen datum. Schrijf een datum als 2026-11-21.`);
}
