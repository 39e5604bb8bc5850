// A short fingerprint of what a gap rests on, to see whether a decision still stands on the same ground.

/** Two runs of 32-bit FNV-1a with different beginnings, as 16 hexadecimal digits. Lists must come sorted. Not for secrets. */
export function evidenceHash(evidence: readonly unknown[]): string {
  const text = JSON.stringify(evidence);
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv1a(text, start)).join('');
}

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
