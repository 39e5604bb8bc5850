// What a process has in use, apart from what it merely holds on to: resident size is no measure of a leak, since the engine
// and the allocator keep room for later and take more of it when the machine is busy.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate as breath } from 'node:timers/promises';

export type MemoryMoment = {
  /** How many commands were done by then. */
  readonly commands: number;
  /** Bytes of objects that are still referred to, and of what those hold outside the engine. */
  readonly heap: number;
  /** Bytes in the memory of the machine that are not the engine's: SQLite and every other native part, and the programs' own code. */
  readonly native: number;
  /** Bytes in the memory of the machine, all together. */
  readonly resident: number;
};

/** Collects everything unused, and says what is left. */
export async function memoryInUse(): Promise<Omit<MemoryMoment, 'commands'>> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  // What is native is let go of a turn after its object.
  await breath();
  collect();
  const { heapUsed, heapTotal, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, native: rss - heapTotal, resident: rss };
}

/** Bytes more per 100,000 commands, by the line of least squares through the second half of the moments. */
export function slopeOf(moments: readonly MemoryMoment[], part: 'heap' | 'native' | 'resident'): number {
  const late = moments.slice(Math.floor(moments.length / 2));
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(late.map(({ commands }) => commands)), mean(late.map((each) => each[part]))];
  const spread = late.reduce((sum, { commands }) => sum + (commands - x) ** 2, 0);
  return (late.reduce((sum, each) => sum + (each.commands - x) * (each[part] - y), 0) / spread) * 1e5;
}
