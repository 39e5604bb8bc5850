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
