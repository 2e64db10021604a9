import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { Role } from '../../domain/roles.ts';
import { type PathNode, shortestPaths } from '../../network/path.ts';
import type { PathGraph } from '../../network/path-graph.ts';
import { parseRoles } from '../actors/roles.ts';
import { type Optional, parseArguments } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { decodeGlobalId, type GlobalId } from '../global-id.ts';
import { findNode } from '../nodes.ts';
import { parseReference } from '../references.ts';
import { linkReader, nodeOfRecord, type PathRecord } from './path-links.ts';
import { type Path, readablePath } from './path-steps.ts';

/** `from` and `to`: global ids, slugs or codes of Fabriques, territoires or organisations. Default of `roles`: all. */
export type PathArguments = PathLimits & { readonly from: string; readonly to: string } & Optional<{
    roles: readonly Role[];
  }>;

/** `maxLength`: maximum number of participations of a path. `first`: maximum number of paths. */
export type PathLimits = Optional<{ maxLength: number; first: number }>;

export const pathDefaults = { maxLength: 6, first: 5 } as const;

/** The largest `maxLength` and the largest `first`. */
export const pathMaximum = 100;

const limit = z.int().min(1, `Give 1 to ${pathMaximum}.`).max(pathMaximum, `Give 1 to ${pathMaximum}.`).nullish();
const limitsSchema = z.object({ maxLength: limit, first: limit });

/** The limits with their defaults. Errors: `BAD_USER_INPUT` for a limit out of range. */
export function parsePathLimits(args: PathLimits): { readonly maxLength: number; readonly first: number } {
  const { maxLength, first } = parseArguments(args, limitsSchema);
  return { maxLength: maxLength ?? pathDefaults.maxLength, first: first ?? pathDefaults.first };
}

/**
 * The first of the shortest paths between two nodes, ordered by the names of their nodes, then by role. None if nothing
 * connects the nodes.
 *
 * Errors: `PATH_TOO_LONG` when the shortest path is longer than `maxLength`, `BAD_USER_INPUT`.
 */
export async function paths(args: PathArguments, context: AnswerContext): Promise<Path[]> {
  const roles = parseRoles(args.roles);
  const { maxLength, first } = parsePathLimits(args);
  const graph = await context.pathGraph();
  const [from, to] = await Promise.all([
    findEnd(args.from, 'from', graph, context),
    findEnd(args.to, 'to', graph, context),
  ]);
  const found = await shortestPaths(from.node, to.node, linkReader(roles, graph, context.run));
  if (found === null) return [];
  if (found.length > maxLength) {
    throw new PublicError(
      'PATH_TOO_LONG',
      `maxLength: the shortest path has a length of ${found.length}. Give maxLength: ${found.length}.`,
    );
  }
  return found.first(first).map((path) => readablePath(path, from.record, context.loaders));
}

/** An end of the requested paths. Its record is null if it was not needed to find the node. */
interface End {
  readonly node: PathNode;
  readonly record: PathRecord | null;
}

const endTypes = ['Fabrique', 'Territoire', 'Organisation'] as const;

async function findEnd(text: string, argument: string, graph: PathGraph | null, context: AnswerContext): Promise<End> {
  const globalId = decodeGlobalId(text);
  // A global id names the node itself. Other texts, and ids of nothing, are read as references.
  const isEnd = (endTypes as readonly string[]).includes(globalId?.type ?? '');
  const named = globalId !== null && isEnd ? await endOf(globalId, graph, context) : null;
  return named ?? ((await endOf(await parseReference(text, argument, endTypes, context), graph, context)) as End);
}

/** Null if there is no such node, now or in a release. */
async function endOf(globalId: GlobalId, graph: PathGraph | null, context: AnswerContext): Promise<End | null> {
  const node = graph?.node(`${globalId.type}:${globalId.id}`);
  if (node !== undefined) return { node, record: null };
  const record = (await findNode(globalId, context)) as PathRecord | null;
  return record === null ? null : { node: nodeOfRecord(record), record };
}
