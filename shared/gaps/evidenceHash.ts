// A short fingerprint of what a gap rests on, to see whether a decision still stands on the same ground.

/** 64-bit FNV-1a over the JSON of the evidence, as 16 hexadecimal digits. Lists must come sorted. Not for secrets. */
export function evidenceHash(evidence: readonly unknown[]): string {
  const prime = 0x100000001b3n;
  const mask = 0xffffffffffffffffn;
  let hash = 0xcbf29ce484222325n;
  const text = JSON.stringify(evidence);
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}
