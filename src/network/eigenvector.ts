import { at, type Graph, uintAt } from './graph.ts';

export interface Eigenvector {
  /** By the number of the vertex. Null outside the component. */
  readonly values: readonly (number | null)[];
  /** Number of products of the matrix and a vector in the search: its work, for tests. */
  readonly iterations: number;
}

/** The search stops when a step of the power method would be shorter than this. Rounding errors are about 100 times smaller. */
const tolerance = 1e-14;
/** Default of the limit: vertices, and edges from each end, that all iterations visit together. A few seconds at most. */
const eigenvectorVisits = 200_000_000;
/** Iterations after which A x is computed again. In between it is updated, which adds a rounding error each time. */
const updates = 32;

/**
 * Weighted eigenvector centrality: the eigenvector of the largest eigenvalue of the weighted adjacency matrix A, of Euclidean
 * length 1, without negative values. It is unique only in a connected graph, so it is computed for one component, `members`;
 * other vertices get null. All values are null if the component has no edge.
 *
 * The power method on A + I needs about 1 / g iterations, where g is the relative gap between the two largest eigenvalues:
 * millions for a path of 1,000 vertices. (Without the shift by I it oscillates in two-mode networks, which have the eigenvalue
 * -t for each eigenvalue t.) The locally optimal conjugate gradient method needs about 1 / √g, here 1,700. Each iteration
 * maximises the Rayleigh quotient x·Ax over the span of x, of the step of the power method from x, and of the last step. That
 * span is the same for A and for A + I, so no shift is needed.
 *
 * It stops by the length of the step of the power method, |A x - t x| / t with t = x·Ax, at 1e-14. The error is then at most
 * about 1e-14 / g. If it does not stop within `visits`, all values are null: on paths of more than about 6,000 vertices. The
 * limit counts work, so the answer is the same on every machine.
 *
 * References: P. Bonacich, "Factoring and weighting approaches to status scores and clique identification", Journal of
 * Mathematical Sociology 2(1), 1972; A. V. Knyazev, "Toward the optimal preconditioned eigensolver: locally optimal block
 * preconditioned conjugate gradient method", SIAM Journal on Scientific Computing 23(2), 2001.
 */
export function eigenvectorOf(graph: Graph, members: readonly number[], visits = eigenvectorVisits): Eigenvector {
  const values = new Array<number | null>(graph.order).fill(null);
  if (members.length < 2) return { values, iterations: 0 };
  const limit = Math.floor(visits / (graph.order + graph.neighbours.length));
  const { vector, iterations } = search(graph, members, limit);
  if (vector !== null) for (const vertex of members) values[vertex] = at(vector, vertex);
  return { values, iterations };
}

/** All vectors stay 0 outside the component, because no edge leaves it. */
function search(
  graph: Graph,
  members: readonly number[],
  limit: number,
): { readonly vector: Float64Array | null; readonly iterations: number } {
  // x has length 1. `last` is the direction of the last step and `rest` that of the next step of the power method. Both have
  // length 1 and are orthogonal to x and to each other. `last` is 0 at first.
  const [x, last, rest] = [zeros(graph), zeros(graph), zeros(graph)];
  const [xProduct, lastProduct, restProduct] = [zeros(graph), zeros(graph), zeros(graph)];
  for (const vertex of members) x[vertex] = 1;
  for (let iterations = 0; iterations < limit; iterations += 1) {
    if (iterations % updates === 0) {
      scale(x, 1 / Math.sqrt(dot(x, x)));
      multiply(graph, x, xProduct);
    }
    const quotient = dot(x, xProduct);
    const length = residual(x, xProduct, quotient, last, rest);
    if (length <= tolerance * quotient) return { vector: powerStep(graph, x), iterations };
    scale(rest, 1 / length);
    multiply(graph, rest, restProduct);
    const [ofRest, ofBoth, ofLast] = products(rest, restProduct, last, lastProduct);
    const [toRest, toLast] = bestDirection(length, quotient - ofRest, ofBoth, quotient - ofLast);
    // x turns by an angle towards the direction d: x ← cos x + sin d, and the last step is cos d - sin x.
    const tangent = Math.sqrt(toRest ** 2 + toLast ** 2);
    const cos = 1 / Math.sqrt(1 + tangent ** 2);
    const sin = tangent * cos;
    turn(x, last, rest, toRest / tangent, toLast / tangent, cos, sin);
    turn(xProduct, lastProduct, restProduct, toRest / tangent, toLast / tangent, cos, sin);
  }
  return { vector: null, iterations: limit };
}

/** rest ← the part of A x - quotient x that is orthogonal to x and to `last`. Gives its length. Each loop is one pass over memory. */
function residual(
  x: Float64Array,
  xProduct: Float64Array,
  quotient: number,
  last: Float64Array,
  rest: Float64Array,
): number {
  let [ofX, ofLast] = [0, 0];
  for (let vertex = 0; vertex < x.length; vertex += 1) {
    const value = at(xProduct, vertex) - quotient * at(x, vertex);
    rest[vertex] = value;
    ofX += value * at(x, vertex);
    ofLast += value * at(last, vertex);
  }
  let square = 0;
  for (let vertex = 0; vertex < x.length; vertex += 1) {
    const value = at(rest, vertex) - ofX * at(x, vertex) - ofLast * at(last, vertex);
    rest[vertex] = value;
    square += value * value;
  }
  return Math.sqrt(square);
}

/** The products rest · A rest, rest · A last and last · A last. */
function products(
  rest: Float64Array,
  restProduct: Float64Array,
  last: Float64Array,
  lastProduct: Float64Array,
): [number, number, number] {
  let [ofRest, ofBoth, ofLast] = [0, 0, 0];
  for (let vertex = 0; vertex < rest.length; vertex += 1) {
    ofRest += at(rest, vertex) * at(restProduct, vertex);
    ofBoth += at(rest, vertex) * at(lastProduct, vertex);
    ofLast += at(last, vertex) * at(lastProduct, vertex);
  }
  return [ofRest, ofBoth, ofLast];
}

/**
 * The multiples of the second and third vectors to add to the first one for the highest Rayleigh quotient. In this basis A is the
 * quotient plus the matrix [0 l 0; l -a b; 0 b -c]. The highest eigenvalue of that matrix is the largest root v of
 * v = l² (v + c) / ((v + a)(v + c) - b²). It lies above those of its lower right part, at a distance of l at most.
 */
function bestDirection(l: number, a: number, b: number, c: number): [number, number] {
  const lowerRight = Math.sqrt(((a - c) / 2) ** 2 + b * b) - (a + c) / 2;
  let low = Math.max(0, lowerRight);
  let high = low + l;
  for (let halving = 0; halving < 100; halving += 1) {
    const middle = (low + high) / 2;
    const isAbove = middle * ((middle + a) * (middle + c) - b * b) > l * l * (middle + c);
    if (isAbove) high = middle;
    else low = middle;
  }
  const toSecond = high / l;
  return [toSecond, (b * toSecond) / (high + c)];
}

function turn(
  x: Float64Array,
  last: Float64Array,
  rest: Float64Array,
  ofRest: number,
  ofLast: number,
  cos: number,
  sin: number,
): void {
  for (let vertex = 0; vertex < x.length; vertex += 1) {
    const from = at(x, vertex);
    const direction = ofRest * at(rest, vertex) + ofLast * at(last, vertex);
    x[vertex] = cos * from + sin * direction;
    last[vertex] = cos * direction - sin * from;
  }
}

/** One step of the power method. Small values that rounding has made negative become positive. */
function powerStep(graph: Graph, x: Float64Array): Float64Array {
  const next = zeros(graph);
  multiply(graph, x.map(Math.abs), next);
  scale(next, 1 / Math.sqrt(dot(next, next)));
  return next;
}

/** product ← A x */
function multiply({ starts, neighbours, weights }: Graph, x: Float64Array, product: Float64Array): void {
  for (let vertex = 0; vertex < x.length; vertex += 1) {
    const end = uintAt(starts, vertex + 1);
    let sum = 0;
    for (let index = uintAt(starts, vertex); index < end; index += 1) {
      sum += at(weights, index) * at(x, uintAt(neighbours, index));
    }
    product[vertex] = sum;
  }
}

function zeros({ order }: Graph): Float64Array {
  return new Float64Array(order);
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let vertex = 0; vertex < x.length; vertex += 1) sum += at(x, vertex) * at(y, vertex);
  return sum;
}

function scale(x: Float64Array, factor: number): void {
  for (let vertex = 0; vertex < x.length; vertex += 1) x[vertex] = at(x, vertex) * factor;
}
