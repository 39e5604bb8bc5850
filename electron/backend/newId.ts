// UUID version 7 (RFC 9562 section 5.7): ids that sort by the moment they were made.
import { randomFillSync } from 'node:crypto';

/** A maker of ids; the milliseconds since 1970 come from `now`, so that tests can hold the clock. */
export function createIdMaker(now: () => number): () => string {
  // Asking the system for chance costs more than using it: one request serves many ids.
  const pool = new Uint8Array(4_096);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    const bytes = pool.slice(used, used + 16);
    used += 16;
    const view = new DataView(bytes.buffer);
    const milliseconds = now();
    view.setUint16(0, Math.floor(milliseconds / 2 ** 32));
    view.setUint32(2, milliseconds >>> 0);
    view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f));
    view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f));
    const hex = Buffer.from(bytes).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
