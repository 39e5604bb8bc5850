// Who is tied to those who are well tied.
import { type Adjacency, nodeCount } from './adjacency.ts';
import { connectedComponents } from './components.ts';

/** Vectors kept at once; more take fewer restarts and more work each. */
const spaceSize = 10;
const maxRestarts = 300;
/** As a share of the eigenvalue. */
const residualAtMost = 1e-12;

/**
 * Eigenvector centrality: the leading eigenvector of the adjacency matrix, all values 0 or more, of length 1 (the sum of
 * squares, as networkx has it). Bonacich, J. Math. Sociol. 2 (1972). Only the component with the largest eigenvalue counts;
 * several that share it are mixed as the power method from an even start does. Without lines all are equal.
 * Found per component by restarted Lanczos (Golub & Van Loan, Matrix Computations, ch. 10), which also gets through where
 * the power method stalls.
 */
export function eigenvector(graph: Adjacency): Float64Array<ArrayBuffer> {
  const n = nodeCount(graph);
  if (graph.neighbours.length === 0) return new Float64Array(n).fill(n === 0 ? 0 : 1 / Math.sqrt(n));
  let best = 0;
  let leaders: Pair[] = [];
  for (const part of partsBySize(graph)) {
    // No eigenvalue exceeds the highest degree.
    if (part.highestDegree < best * (1 - 1e-10)) continue;
    const pair = leadingPair(part);
    if (pair.value > best * (1 + 1e-10)) leaders = [];
    else if (pair.value < best * (1 - 1e-10)) continue;
    best = Math.max(best, pair.value);
    leaders.push(pair);
  }
  const result = new Float64Array(n);
  let squares = 0;
  for (const { part, vector } of leaders) {
    let sum = 0;
    for (const value of vector) sum += value;
    for (let i = 0; i < vector.length; i++) result[part.nodes[i]!] = vector[i]! * sum;
    squares += sum * sum;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < n; i++) result[i]! /= length;
  return result;
}

type Part = Adjacency & { readonly nodes: Int32Array; readonly highestDegree: number };
type Pair = { readonly part: Part; readonly value: number; readonly vector: Float64Array };

/** The components with lines, as graphs of their own, the largest first. */
function partsBySize(graph: Adjacency): Part[] {
  const { offsets, neighbours } = graph;
  const { count, of, sizes } = connectedComponents(graph);
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Int32Array(count);
  const numberOf = new Int32Array(of.length);
  for (let i = 0; i < of.length; i++) {
    const part = of[i]!;
    numberOf[i] = filled[part]!;
    members[part]![filled[part]!++] = i;
  }
  const withLines = members.filter((nodes) => nodes.length > 1).sort((a, b) => b.length - a.length);
  return withLines.map((nodes) => {
    const partOffsets = new Int32Array(nodes.length + 1);
    for (let i = 0; i < nodes.length; i++) {
      partOffsets[i + 1] = partOffsets[i]! + offsets[nodes[i]! + 1]! - offsets[nodes[i]!]!;
    }
    const partNeighbours = new Int32Array(partOffsets[nodes.length]!);
    let used = 0;
    let highestDegree = 0;
    for (const node of nodes) {
      for (let e = offsets[node]!; e < offsets[node + 1]!; e++) partNeighbours[used++] = numberOf[neighbours[e]!]!;
      highestDegree = Math.max(highestDegree, offsets[node + 1]! - offsets[node]!);
    }
    return { nodes, offsets: partOffsets, neighbours: partNeighbours, highestDegree };
  });
}

/** The largest eigenvalue of a connected graph and its eigenvector of length 1. */
function leadingPair(part: Part): Pair {
  const n = part.nodes.length;
  const size = Math.min(spaceSize, n);
  const basis = Array.from({ length: size }, () => new Float64Array(n));
  const image = new Float64Array(n);
  let vector = new Float64Array(n).fill(1 / Math.sqrt(n));
  let value = 0;
  for (let restart = 0; restart < maxRestarts; restart++) {
    multiply(part, vector, image);
    value = dot(vector, image);
    let residual = 0;
    for (let i = 0; i < n; i++) residual += (image[i]! - value * vector[i]!) ** 2;
    if (Math.sqrt(residual) <= residualAtMost * value) break;
    vector = bestInSpace(part, vector, basis, image);
  }
  return { part, value, vector };
}

/** The best approximation within the space of `start`, A·start, A²·start, …; `image` holds A·start. */
function bestInSpace(
  part: Part,
  start: Float64Array,
  basis: readonly Float64Array[],
  image: Float64Array,
): Float64Array<ArrayBuffer> {
  const diagonal: number[] = [];
  const beside: number[] = [];
  basis[0]!.set(start);
  for (let j = 0; j < basis.length; j++) {
    if (j > 0) multiply(part, basis[j]!, image);
    diagonal.push(dot(basis[j]!, image));
    if (j + 1 === basis.length) break;
    // Against all earlier vectors and not just two: rounding would bring them back.
    for (let k = j; k >= 0; k--) subtract(image, basis[k]!, dot(basis[k]!, image));
    const length = Math.sqrt(dot(image, image));
    if (length < 1e-14 * part.highestDegree) break;
    beside.push(length);
    const next = basis[j + 1]!;
    for (let i = 0; i < next.length; i++) next[i] = image[i]! / length;
  }
  const mix = leadingOfTridiagonal(diagonal, beside);
  const vector = new Float64Array(start.length);
  for (let j = 0; j < mix.length; j++) subtract(vector, basis[j]!, -mix[j]!);
  const length = Math.sqrt(dot(vector, vector));
  // The leading eigenvector of a connected graph has one sign; rounding may leave specks of the other.
  for (let i = 0; i < vector.length; i++) vector[i] = Math.abs(vector[i]!) / length;
  return vector;
}

/**
 * The leading eigenvector of a small symmetric tridiagonal matrix: squared again and again, the matrix turns into
 * the projection on it.
 */
function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const size = diagonal.length;
  let shift = 0;
  for (let i = 0; i < size; i++)
    shift = Math.max(shift, Math.abs(diagonal[i]!) + (beside[i] ?? 0) + (beside[i - 1] ?? 0));
  let power = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    power[i * size + i] = diagonal[i]! + shift;
    if (i + 1 < size) power[i * size + i + 1] = power[(i + 1) * size + i] = beside[i]!;
  }
  for (let round = 0; round < 40; round++) {
    const square = new Float64Array(size * size);
    let largest = 0;
    for (let i = 0; i < size; i++) {
      for (let j = i; j < size; j++) {
        let sum = 0;
        for (let k = 0; k < size; k++) sum += power[i * size + k]! * power[j * size + k]!;
        square[i * size + j] = square[j * size + i] = sum;
        largest = Math.max(largest, Math.abs(sum));
      }
    }
    let change = 0;
    for (let i = 0; i < square.length; i++) {
      square[i]! /= largest;
      change = Math.max(change, Math.abs(square[i]! - power[i]!));
    }
    power = square;
    if (change < 1e-15) break;
  }
  let column = 0;
  for (let i = 1; i < size; i++) if (power[i * size + i]! > power[column * size + column]!) column = i;
  return power.slice(column * size, (column + 1) * size);
}

function multiply({ offsets, neighbours }: Adjacency, vector: Float64Array, image: Float64Array): void {
  for (let i = 0; i < vector.length; i++) {
    let sum = 0;
    const end = offsets[i + 1]!;
    for (let e = offsets[i]!; e < end; e++) sum += vector[neighbours[e]!]!;
    image[i] = sum;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function subtract(from: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= times * vector[i]!;
}
