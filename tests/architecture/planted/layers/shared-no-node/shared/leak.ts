export async function read(): Promise<unknown> {
  return import('node:fs');
}
