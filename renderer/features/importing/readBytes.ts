// A chosen file as bytes with its fingerprint.
import type { ListFile } from './importStore.ts';

/** Reads the whole file. Rejects when it is gone or may not be read. */
export async function readBytes(file: File): Promise<ListFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, hash: await sha256(bytes) };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
