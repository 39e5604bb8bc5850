export const leak = (list: readonly string[]): string => list[0];
