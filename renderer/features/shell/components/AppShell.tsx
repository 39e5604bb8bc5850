export function AppShell() {
  return null;
}
