import { groupBy } from '../domain/group-by.ts';
import { type Role, roles } from '../domain/roles.ts';

/** A Fabrique or an actor, as a search for paths meets it. */
export interface PathNode {
  /** Unique among all nodes. */
  readonly id: string;
  readonly kind: 'FABRIQUE' | 'ACTOR';
  /** Its place in the order of names, unique among the nodes of its kind. */
  readonly key: string;
  /** About how many participations it has: what it costs to search on from it. */
  readonly degree: number;
}

/** A participation, from a node that a search has reached to the one at its other end. */
export interface PathLink {
  readonly from: string;
  readonly to: PathNode;
  readonly role: Role;
}

/** Nodes that follow each other, and the role of the participation between each two of them. */
export interface FoundPath {
  readonly nodes: readonly PathNode[];
  readonly roles: readonly Role[];
}

/** Reads the participations of nodes, which are all Fabriques or all actors. */
export type ReadLinks = (nodes: readonly PathNode[]) => Promise<readonly PathLink[]>;

export interface ShortestPaths {
  /** How many participations each of them has. */
  readonly length: number;
  /** The first of them: by the keys of their nodes, from the start on, then by role. */
  first(count: number): FoundPath[];
}

/**
 * All shortest paths between two nodes, or null where there is none, by a breadth-first search from both ends that meets
 * in the middle. Each step reads one whole level, on the side that is cheaper to read: a hub is searched on from only
 * when the other side has become as wide. Where both are cheap one step reads both: it is the number of steps that costs.
 *
 * Two participations that link the same nodes in two roles make two paths. There can be very many shortest paths, so they
 * are kept as the graph of their steps, from which only as many are made as are asked.
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

/** What is known from one end. */
interface Side {
  /** What stands at this end. */
  readonly kind: PathNode['kind'];
  readonly reached: Map<string, PathNode>;
  /** The participations by which each level was reached from the one before. */
  readonly levels: (readonly PathLink[])[];
  /** The nodes of the last level. */
  frontier: ReadonlyMap<string, PathNode>;
}

/** Participations that are read sooner than asked for twice. */
const cheap = 2_000;

/** From two actors, or from two Fabriques, a path has an even length: both sides can go on at once and not miss each other. */
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

/** Only the last levels can meet: what one side reached before, the other would have met before. */
function meetingOf(near: Side, far: Side): string[] {
  const [fewer, more] = near.frontier.size < far.frontier.size ? [near, far] : [far, near];
  return [...fewer.frontier.keys()].filter((id) => more.frontier.has(id));
}

/** Where shortest paths go on from a node, in their order. */
interface Step {
  readonly node: PathNode;
  readonly roles: readonly Role[];
}

function nextSteps(near: Side, far: Side, meeting: readonly string[]): Map<string, Step[]> {
  const forward = [
    ...linksThrough(near, meeting),
    // Read from the far end: turned round.
    ...linksThrough(far, meeting).map(({ from, to, role }) => ({ from: to.id, to: known(far, from), role })),
  ];
  const steps = [...groupBy(forward, ({ from }) => from)].map(([from, links]): [string, Step[]] => [
    from,
    [...groupBy(links, ({ to }) => to.id).values()].flatMap(stepOf).sort(byKey),
  ]);
  return new Map(steps);
}

/** The participations of one side that lead to the nodes where both sides meet. */
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
  if (node === undefined) throw new Error(`A participation was read from ${id}, which was not asked.`);
  return node;
}

function* pathsFrom(start: PathNode, next: ReadonlyMap<string, readonly Step[]>): Generator<FoundPath> {
  for (const steps of walksFrom(start.id, next)) {
    const nodes = [start, ...steps.map(({ node }) => node)];
    for (const chosen of rolesAlong(steps)) yield { nodes, roles: chosen };
  }
}

/** Every step leads to the far end, from which none goes on. */
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
