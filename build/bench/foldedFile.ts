// The made-up networks of `networks.ts` as files, with municipalities and places: what the map has to fold.
import { join } from 'node:path';
import { createNetworkFile } from '../../electron/backend/db/networkFile.ts';
import { openNetworkFile } from '../../electron/backend/db/open.ts';
import { createRandom } from '../../shared/graph/random.ts';
import { sortKey } from '../../shared/text/fold.ts';
import { makeNetwork, networkSizes, type NetworkSize } from './networks.ts';

/** Every municipality is a square of the plane in which its own stand; px. */
const side = 1_600;

export function makeFoldedFile(folder: string, size: NetworkSize): string {
  const path = join(folder, `${size}.ketenkaart`);
  createNetworkFile(path, `Meetnetwerk ${size}`);
  const { db } = openNetworkFile(path, null);
  const network = makeNetwork(size);
  const random = createRandom(1);
  const areas = db.prepare<[], string>("SELECT id FROM area WHERE kind = 'municipality' ORDER BY id").pluck().all();
  const columns = Math.ceil(Math.sqrt(networkSizes[size].municipalities));
  const actor = db.prepare(
    "INSERT INTO actor(id, kind, label, sort_key, presence, notes, created_on) VALUES(?, ?, ?, ?, 'present', '', '2026-11-21')",
  );
  const organisation = db.prepare('INSERT INTO organisation(actor_id) VALUES(?)');
  const person = db.prepare(
    "INSERT INTO person(actor_id, given_name, prefix, family_name, recorded_on) VALUES(?, '', '', ?, '2026-11-21')",
  );
  const area = db.prepare('INSERT INTO actor_area(actor_id, area_id) VALUES(?, ?)');
  const place = db.prepare("INSERT INTO placement(view_id, actor_id, x, y, is_pinned) VALUES('main', ?, ?, ?, 0)");
  const position = db.prepare(
    "INSERT INTO position(id, person_id, organisation_id, role_text, is_primary) VALUES(?, ?, ?, 'medewerker', 1)",
  );
  const relation = db.prepare(
    "INSERT INTO relation(id, from_id, to_id, type_id, status, intensity, is_bottleneck) VALUES(?, ?, ?, 'werkcontact', 'existing', 2, 0)",
  );
  db.transaction(() => {
    for (const { id, kind, label, municipality } of network.nodes) {
      actor.run(id, kind, label, sortKey(label));
      if (kind === 'person') person.run(id, label);
      else {
        organisation.run(id);
        area.run(id, areas[municipality % areas.length]);
      }
      const [column, row] = [municipality % columns, Math.floor(municipality / columns)];
      place.run(id, side * (column + 0.9 * random()), side * (row + 0.9 * random()));
    }
    const kindOf = new Map(network.nodes.map(({ id, kind }) => [id, kind]));
    const employed = new Set<string>();
    for (const [i, { from, to }] of network.edges.entries()) {
      const isJob = kindOf.get(from) === 'person' && kindOf.get(to) === 'organisation' && !employed.has(from);
      if (isJob) position.run(`f${i}`, employed.add(from) && from, to);
      else relation.run(`r${i}`, from, to);
    }
  })();
  db.close();
  return path;
}
