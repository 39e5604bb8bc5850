// Random networks: copied, restored, and equal to the last row.
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layReady, writeVerifiedCopy } from '../../electron/backend/db/copies.ts';
import { openCopy } from '../../electron/backend/db/copyContents.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { dumpOf, randomNetwork } from './networks.ts';

/** Copies a random network to a file, puts that copy in place of another, opens it, and compares. @returns what differs */
export function roundTrip(seed: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-rond-'));
  const [copy, place] = [join(folder, 'kopie.ketenkaart'), join(folder, 'plaats.ketenkaart')];
  const network = randomNetwork(seed);
  const other = randomNetwork(seed + 1);
  try {
    writeVerifiedCopy(network.db, copy);
    writeVerifiedCopy(other.db, place);
    renameSync(layReady(copy, place), place);
    const before = dumpOf(network.db);
    const kept = openCopy(copy);
    const isKept = dumpOf(kept) === before;
    kept.close();
    const { db } = openNetworkFile(place, null);
    const isRestored = dumpOf(db) === before;
    db.close();
    return [
      ...(isKept ? [] : [`copy of network ${seed} differs`]),
      ...(isRestored ? [] : [`restored network ${seed} differs`]),
    ];
  } finally {
    network.close();
    other.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
