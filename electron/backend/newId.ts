// UUID version 7 (RFC 9562 section 5.7): ids that sort by the moment they were made, also within one millisecond.
import { randomFillSync } from 'node:crypto';

/** Largest value of the 12 bits that count within a millisecond (section 6.2, method 1). */
const lastCount = 0xfff;

/** A maker of ids; the milliseconds since 1970 come from `now`, so that tests can hold the clock. */
export function createIdMaker(now: () => number): () => string {
  const randomBytes = createRandomPool();
  let time = 0;
  let count = 0;
  return () => {
    const moment = now();
    // Ids in order keep what is written at once together on the disk; a clock that goes back does not break the order.
    if (moment > time) {
      time = moment;
      count = 0;
    } else if (count < lastCount) count += 1;
    else {
      time += 1;
      count = 0;
    }
    const hexTime = time.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random.writeUInt8(0x80 | (random.readUInt8(0) & 0x3f), 0);
    const tail = random.toString('hex');
    const counted = (0x7000 | count).toString(16);
    return `${hexTime.slice(0, 8)}-${hexTime.slice(8)}-${counted}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}

/** Random bytes in small pieces: asking the system for chance costs more than using it, so one request serves many ids. */
function createRandomPool(): (size: number) => Buffer {
  const pool = Buffer.alloc(4_096);
  let used = pool.length;
  return (size) => {
    if (used + size > pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  };
}
