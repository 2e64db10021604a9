import { groupBy } from '../domain/group-by.ts';
import { type Role, roles } from '../domain/roles.ts';

/** A Fabrique or an actor in a search for paths. */
export interface PathNode {
  /** Unique among all nodes. */
  readonly id: string;
  readonly kind: 'FABRIQUE' | 'ACTOR';
  /** Sort key in the order of names, unique among the nodes of its kind. */
  readonly key: string;
  /** Approximate number of its participations: the cost of extending the search from it. */
  readonly degree: number;
}

/** A participation, from a node that the search has reached to its other end. */
export interface PathLink {
  readonly from: string;
  readonly to: PathNode;
  readonly role: Role;
}

/** The nodes of a path in order, and the role of the participation between each node and the next. */
export interface FoundPath {
  readonly nodes: readonly PathNode[];
  readonly roles: readonly Role[];
}

/** Reads all participations of these nodes. */
export type ReadLinks = (nodes: readonly PathNode[]) => Promise<readonly PathLink[]>;

export interface ShortestPaths {
  /** Number of participations along each path. */
  readonly length: number;
  /** The first `count` paths, ordered by the keys of their nodes from the start, then by role. */
  first(count: number): FoundPath[];
}

/**
 * All shortest paths between two nodes, or null if there is none, by a bidirectional breadth-first search. Each step reads one
 * level, on the side where that is cheaper: a hub is expanded only when the other side has become as wide. If both sides are
 * cheap, one step reads both, because each step costs a round trip.
 *
 * Two participations that link the same nodes in two roles give two paths. There can be very many shortest paths, so they are
 * stored as a graph of steps, and only the requested number is enumerated.
 */
export async function shortestPaths(from: PathNode, to: PathNode, read: ReadLinks): Promise<ShortestPaths | null> {
  const near = startAt(from);
  const far = startAt(to);
  let meeting = meetingOf(near, far);
  while (meeting.length === 0) {
    if (near.frontier.size === 0 || far.frontier.size === 0) return null;
    const sides = areAlike(near, far) && costOf(near) + costOf(far) <= cheap ? [near, far] : [cheaperOf(near, far)];
    const links = await read(sides.flatMap(({ frontier }) => [...frontier.values()]));
    for (const side of sides) extend(side, linksFrom(side, links));
    meeting = meetingOf(near, far);
  }
  const next = nextSteps(near, far, meeting);
  return { length: near.levels.length + far.levels.length, first: (count) => take(count, pathsFrom(from, next)) };
}

/** The state of the search from one end. */
interface Side {
  /** The kind of the node at this end. */
  readonly kind: PathNode['kind'];
  readonly reached: Map<string, PathNode>;
  /** The participations that led from each level to the next. */
  readonly levels: (readonly PathLink[])[];
  /** The nodes of the last level. */
  frontier: ReadonlyMap<string, PathNode>;
}

/** Number of participations that are cheaper to read at once than in two round trips. */
const cheap = 2_000;

/** Two nodes of the same kind have paths of even length only. So both sides can be extended at once without crossing. */
function areAlike(near: Side, far: Side): boolean {
  return near.kind === far.kind && near.levels.length === far.levels.length;
}

function cheaperOf(near: Side, far: Side): Side {
  return costOf(near) <= costOf(far) ? near : far;
}

function linksFrom({ frontier }: Side, links: readonly PathLink[]): PathLink[] {
  return links.filter(({ from }) => frontier.has(from));
}

function startAt(node: PathNode): Side {
  return { kind: node.kind, reached: new Map([[node.id, node]]), levels: [], frontier: new Map([[node.id, node]]) };
}

function extend(side: Side, links: readonly PathLink[]): void {
  const fresh = links.filter(({ to }) => !side.reached.has(to.id));
  side.frontier = new Map(fresh.map(({ to }) => [to.id, to]));
  side.levels.push(fresh);
  for (const [id, node] of side.frontier) side.reached.set(id, node);
}

function costOf({ frontier }: Side): number {
  let cost = 0;
  for (const { degree } of frontier.values()) cost += degree;
  return cost;
}

/** The nodes that both sides have reached. Only the last levels can meet: an earlier meeting would have ended the search. */
function meetingOf(near: Side, far: Side): string[] {
  const [fewer, more] = near.frontier.size < far.frontier.size ? [near, far] : [far, near];
  return [...fewer.frontier.keys()].filter((id) => more.frontier.has(id));
}

/** A next node on shortest paths, and the roles of the participations that lead to it. */
interface Step {
  readonly node: PathNode;
  readonly roles: readonly Role[];
}

function nextSteps(near: Side, far: Side, meeting: readonly string[]): Map<string, Step[]> {
  const forward = [
    ...linksThrough(near, meeting),
    // These were read from the far end, so they are reversed.
    ...linksThrough(far, meeting).map(({ from, to, role }) => ({ from: to.id, to: known(far, from), role })),
  ];
  const steps = [...groupBy(forward, ({ from }) => from)].map(([from, links]): [string, Step[]] => [
    from,
    [...groupBy(links, ({ to }) => to.id).values()].flatMap(stepOf).sort(byKey),
  ]);
  return new Map(steps);
}

/** The participations of one side that lie on a path to a meeting node. */
function linksThrough(side: Side, meeting: readonly string[]): PathLink[] {
  const leading = new Set(meeting);
  return side.levels.toReversed().flatMap((level) => {
    const links = level.filter(({ to }) => leading.has(to.id));
    for (const { from } of links) leading.add(from);
    return links;
  });
}

function stepOf(links: readonly PathLink[]): Step[] {
  return links.slice(0, 1).map(({ to }) => ({
    node: to,
    roles: roles.filter((role) => links.some((link) => link.role === role)),
  }));
}

function byKey(one: Step, other: Step): number {
  return one.node.key < other.node.key ? -1 : 1;
}

function known({ reached }: Side, id: string): PathNode {
  const node = reached.get(id);
  if (node === undefined) throw new Error(`A participation was read from ${id}, which was not requested.`);
  return node;
}

function* pathsFrom(start: PathNode, next: ReadonlyMap<string, readonly Step[]>): Generator<FoundPath> {
  for (const steps of walksFrom(start.id, next)) {
    const nodes = [start, ...steps.map(({ node }) => node)];
    for (const chosen of rolesAlong(steps)) yield { nodes, roles: chosen };
  }
}

/** Every walk ends at the far end, the only node without a next step. */
function* walksFrom(id: string, next: ReadonlyMap<string, readonly Step[]>): Generator<Step[]> {
  const steps = next.get(id);
  if (steps === undefined) yield [];
  for (const step of steps ?? []) {
    for (const rest of walksFrom(step.node.id, next)) yield [step, ...rest];
  }
}

function* rolesAlong([step, ...rest]: readonly Step[]): Generator<Role[]> {
  if (step === undefined) yield [];
  for (const role of step?.roles ?? []) {
    for (const others of rolesAlong(rest)) yield [role, ...others];
  }
}

function take<Value>(count: number, values: Iterable<Value>): Value[] {
  const taken: Value[] = [];
  for (const value of values) {
    if (taken.length === count) break;
    taken.push(value);
  }
  return taken;
}
