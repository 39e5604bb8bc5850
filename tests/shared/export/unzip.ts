// Reads the parts of a zip file by its central directory, to see what really stands in an XLSX.
import { inflateRawSync } from 'node:zlib';

/** The parts by name, as text. Enough for small files written in one go; not for zip64. */
export function unzipText(bytes: Uint8Array): ReadonlyMap<string, string> {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const parts = new Map<string, string>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
    const name = data.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    parts.set(name, readPart(data, data.readUInt32LE(at + 42), data.readUInt32LE(at + 20), data.readUInt16LE(at + 10)));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return parts;
}

function readPart(data: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + data.readUInt16LE(header + 26) + data.readUInt16LE(header + 28);
  const packed = data.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}
