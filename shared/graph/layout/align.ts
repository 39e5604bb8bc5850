// Lays a new picture over the old one, so that whoever knew the old one finds their way.
/**
 * Turns, mirrors where that fits better, and shifts `positions` in place to where they lie nearest to `reference`
 * (least squares; orthogonal Procrustes in the plane). Distances stay the same: there is no scaling.
 * Nodes whose reference is NaN come along and do not count; without any reference nothing happens.
 */
export function alignTo(positions: Float64Array, reference: Float64Array): void {
  const known: number[] = [];
  for (let at = 0; at < positions.length; at += 2) {
    if (Number.isFinite(reference[at]) && Number.isFinite(reference[at + 1])) known.push(at);
  }
  if (known.length === 0) return;
  const from = meanOf(positions, known);
  const to = meanOf(reference, known);
  const plain = bestTurn(positions, reference, known, from, to, 1);
  const mirrored = bestTurn(positions, reference, known, from, to, -1);
  const turn = mirrored.fit > plain.fit * (1 + 1e-9) ? mirrored : plain;
  for (let at = 0; at < positions.length; at += 2) {
    const x = (positions[at]! - from.x) * turn.side;
    const y = positions[at + 1]! - from.y;
    positions[at] = to.x + x * turn.cos - y * turn.sin;
    positions[at + 1] = to.y + x * turn.sin + y * turn.cos;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Turn {
  readonly cos: number;
  readonly sin: number;
  /** -1 when x is mirrored first. */
  readonly side: 1 | -1;
  /** The larger, the nearer the two pictures come. */
  readonly fit: number;
}

function bestTurn(
  positions: Float64Array,
  reference: Float64Array,
  known: readonly number[],
  from: Point,
  to: Point,
  side: 1 | -1,
): Turn {
  let along = 0;
  let across = 0;
  for (const at of known) {
    const x = (positions[at]! - from.x) * side;
    const y = positions[at + 1]! - from.y;
    const wantedX = reference[at]! - to.x;
    const wantedY = reference[at + 1]! - to.y;
    along += x * wantedX + y * wantedY;
    across += x * wantedY - y * wantedX;
  }
  const fit = Math.hypot(along, across);
  if (fit === 0) return { cos: 1, sin: 0, side, fit };
  return { cos: along / fit, sin: across / fit, side, fit };
}

function meanOf(positions: Float64Array, known: readonly number[]): Point {
  let x = 0;
  let y = 0;
  for (const at of known) {
    x += positions[at]! / known.length;
    y += positions[at + 1]! / known.length;
  }
  return { x, y };
}
