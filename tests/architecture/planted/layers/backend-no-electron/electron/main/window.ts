export function openWindow(): void {}
