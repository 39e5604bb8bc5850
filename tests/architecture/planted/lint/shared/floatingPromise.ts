// expect typescript(no-floating-promises)
export function leak(work: () => Promise<void>): void {
  work();
}
