// Ways to measure. CPU time is steadier than the clock on a machine that others use too.

/** Wall time of some work, in ms. */
export async function wallMs(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** CPU time, user and system, that this process and its threads spent on some work, in ms. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Median CPU time in ms of each of some works, run in turn, so that what else the machine does falls on all of them. The
 * first round, in which the engine compiles, does not count.
 */
export async function alternatingCpuMs(times: number, works: readonly (() => unknown)[]): Promise<readonly number[]> {
  const took = works.map((): number[] => []);
  for (let round = -1; round < times; round += 1) {
    for (const [index, work] of works.entries()) {
      const ms = await cpuMs(work);
      if (round >= 0) took[index]?.push(ms);
    }
  }
  return took.map((each) => quantile(each, 0.5));
}

/** The value below which a share `q` (0–1) of the values lies: nearest rank. Throws without values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const value = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))];
  if (value === undefined) throw new Error('a quantile of nothing');
  return value;
}

/** Runs some work once to warm up and then `times` times; answers each run's wall time in ms. */
export async function repeatMs(times: number, work: (run: number) => unknown): Promise<number[]> {
  await work(-1);
  const took: number[] = [];
  for (let run = 0; run < times; run += 1) took.push(await wallMs(() => work(run)));
  return took;
}
