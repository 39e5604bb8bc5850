// Things in a row, each as near to where it wants to be as their widths allow.

/**
 * Places in ascending order, at least `gaps[i]` between i and i + 1, with the least sum of squared distances to `wanted`:
 * isotonic regression by pooling adjacent violators (Barlow et al., Statistical Inference under Order Restrictions, 1972).
 * @param gaps one less than `wanted`, 0 or more
 */
export function spreadOut(wanted: Float64Array, gaps: Float64Array): Float64Array<ArrayBuffer> {
  const count = wanted.length;
  const before = new Float64Array(count);
  for (let i = 1; i < count; i++) before[i] = before[i - 1]! + gaps[i - 1]!;
  const sums = new Float64Array(count);
  const sizes = new Int32Array(count);
  let pools = 0;
  for (let i = 0; i < count; i++) {
    sums[pools] = wanted[i]! - before[i]!;
    sizes[pools] = 1;
    pools++;
    while (pools > 1 && sums[pools - 2]! / sizes[pools - 2]! >= sums[pools - 1]! / sizes[pools - 1]!) {
      pools--;
      sums[pools - 1]! += sums[pools]!;
      sizes[pools - 1]! += sizes[pools]!;
    }
  }
  const places = new Float64Array(count);
  let node = 0;
  for (let pool = 0; pool < pools; pool++) {
    const middle = sums[pool]! / sizes[pool]!;
    for (let k = 0; k < sizes[pool]!; k++, node++) places[node] = middle + before[node]!;
  }
  return places;
}
