export function parse(): void {}
