// From a mask to its surface: where it lies, and triangles round it in millimetres, for the view in 3D.

const MARGIN = 3; // voxels round the mask, so that the smoothed one is closed
const LEVEL = 0.5;

// `voxels` in the order of the file, `dims` its three lengths, `affine` rows from voxel to millimetres.
// Null for an empty mask; else its box and middle in millimetres, `points` (x, y, z, x, …) and `triangles`.
export function surfaceOf(voxels, dims, affine) {
  const box = boxOf(voxels, dims);
  if (!box) return null;
  const { field, size, origin } = smoothed(voxels, dims, box);
  const { points, triangles } = nets(field, size);
  const at = (i, j, k) => [0, 1, 2].map((row) => affine[row][0] * i + affine[row][1] * j + affine[row][2] * k + affine[row][3]);
  for (let p = 0; p < points.length; p += 3) {
    points.set(at(points[p] + origin[0], points[p + 1] + origin[1], points[p + 2] + origin[2]), p);
  }
  if (determinant(affine) < 0) for (let t = 0; t < triangles.length; t += 3) [triangles[t], triangles[t + 1]] = [triangles[t + 1], triangles[t]];
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => at(...[0, 1, 2].map((a) => (c >> a) & 1 ? box.high[a] + 0.5 : box.low[a] - 0.5)));
  const low = [0, 1, 2].map((a) => Math.min(...corners.map((corner) => corner[a])));
  const high = [0, 1, 2].map((a) => Math.max(...corners.map((corner) => corner[a])));
  return { points, triangles, low, high, middle: at(...box.middle) };
}

function boxOf(voxels, [ni, nj, nk]) {
  const low = [ni, nj, nk], high = [-1, -1, -1], sum = [0, 0, 0];
  let count = 0, at = 0;
  for (let k = 0; k < nk; k++) for (let j = 0; j < nj; j++) for (let i = 0; i < ni; i++) {
    if (!voxels[at++]) continue;
    count++;
    sum[0] += i; sum[1] += j; sum[2] += k;
    if (i < low[0]) low[0] = i;
    if (i > high[0]) high[0] = i;
    if (j < low[1]) low[1] = j;
    if (j > high[1]) high[1] = j;
    if (k < low[2]) low[2] = k;
    if (k > high[2]) high[2] = k;
  }
  return count ? { low, high, middle: sum.map((total) => total / count) } : null;
}

// The part of the mask with some margin, as numbers from 0 to 1: steps of whole voxels are no shape of an atrium.
function smoothed(voxels, [ni, nj, nk], { low, high }) {
  const origin = low.map((value) => value - MARGIN);
  const size = [0, 1, 2].map((a) => high[a] - low[a] + 1 + 2 * MARGIN);
  let field = new Float32Array(size[0] * size[1] * size[2]);
  for (let k = low[2]; k <= high[2]; k++) for (let j = low[1]; j <= high[1]; j++) for (let i = low[0]; i <= high[0]; i++) {
    if (voxels[(k * nj + j) * ni + i]) field[((k - origin[2]) * size[1] + j - origin[1]) * size[0] + i - origin[0]] = 1;
  }
  const steps = [1, size[0], size[0] * size[1]];
  for (let pass = 0; pass < 2; pass++) for (const step of steps) {
    const next = new Float32Array(field.length);
    for (let at = step; at < field.length - step; at++) next[at] = 0.25 * (field[at - step] + field[at + step]) + 0.5 * field[at];
    field = next;
  }
  return { field, size, origin };
}

// Naive surface nets (Gibson 1998): a vertex in each cell that the surface goes through, at the mean of where it crosses
// the cell's edges; a square round each edge that it crosses.
function nets(field, [ni, nj, nk]) {
  const steps = [1, ni, ni * nj], points = [], triangles = [], vertex = new Int32Array(field.length).fill(-1);
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => (c & 1) * steps[0] + ((c >> 1) & 1) * steps[1] + (c >> 2) * steps[2]);
  for (let k = 0; k < nk - 1; k++) for (let j = 0; j < nj - 1; j++) for (let i = 0; i < ni - 1; i++) {
    const at = (k * nj + j) * ni + i;
    let inside = 0;
    for (let c = 0; c < 8; c++) inside += field[at + corners[c]] > LEVEL;
    if (inside === 0 || inside === 8) continue;
    const sum = [0, 0, 0];
    let crossings = 0;
    for (let axis = 0; axis < 3; axis++) for (let c = 0; c < 8; c++) {
      if ((c >> axis) & 1) continue;
      const a = field[at + corners[c]], b = field[at + corners[c | (1 << axis)]];
      if (a > LEVEL === b > LEVEL) continue;
      crossings++;
      for (let d = 0; d < 3; d++) sum[d] += d === axis ? (LEVEL - a) / (b - a) : (c >> d) & 1;
    }
    vertex[at] = points.length / 3;
    points.push(i + sum[0] / crossings, j + sum[1] / crossings, k + sum[2] / crossings);
  }
  for (let k = 1; k < nk - 1; k++) for (let j = 1; j < nj - 1; j++) for (let i = 1; i < ni - 1; i++) {
    const at = (k * nj + j) * ni + i;
    for (let axis = 0; axis < 3; axis++) {
      const here = field[at] > LEVEL;
      if (here === field[at + steps[axis]] > LEVEL) continue;
      const u = steps[(axis + 1) % 3], v = steps[(axis + 2) % 3];
      const [a, b, c, d] = [vertex[at - u - v], vertex[at - v], vertex[at], vertex[at - u]];
      if (here) triangles.push(a, b, c, a, c, d);
      else triangles.push(a, c, b, a, d, c);
    }
  }
  return { points: Float32Array.from(points), triangles: Uint32Array.from(triangles) };
}

function determinant([a, b, c]) {
  return a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
}
