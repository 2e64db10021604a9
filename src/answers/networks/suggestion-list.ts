import { z } from 'zod';
import { PublicError } from '../../domain/error.ts';
import type { VertexId } from '../../network/network.ts';
import { comparable } from '../../network/pair.ts';
import { commonNeighboursOf, type Suggestion, suggestionsFor } from '../../network/suggestion.ts';
import type { FabriqueRecord } from '../../store/statements/records.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, pageSize, parsePage } from '../page/page.ts';
import { rankedPage } from '../page/ranking.ts';
import { ownId } from './network-answer.ts';
import type { NetworkNode } from './network-node.ts';

/** An actor that another one has never met, with what suggests it. */
export interface NetworkSuggestion {
  readonly node: NetworkNode;
  /** The resource-allocation index. */
  readonly score: number;
  readonly commonNeighbours: readonly VertexId[];
  /** The node that it is suggested to. */
  readonly to: NetworkNode;
}

/** A common neighbour, with the Fabriques that it shares with each of the two actors. */
export interface SuggestionReason {
  readonly node: NetworkNode;
  /** 1 / degree of the common neighbour: its part of the score. */
  readonly share: number;
  /** Of the suggested actor and the common neighbour. */
  readonly fabriqueIds: readonly VertexId[];
  /** Of the node that it is suggested to and the common neighbour. */
  readonly ownFabriqueIds: readonly VertexId[];
}

interface Ranked {
  readonly position: [score: number, key: string, id: string];
  readonly shown: NetworkSuggestion;
}

const suggestionCursor = z.tuple([z.number(), z.string(), z.string()]);

/**
 * Actors of a network that share neighbours with an actor, but have never been in a Fabrique with it, in any role, even outside
 * the filter of the network. Highest resource-allocation index first, ties by name.
 *
 * Errors: `BAD_USER_INPUT`, also for a two-mode network.
 */
export function suggestionsForNode(to: NetworkNode, args: PageArguments, { loaders }: Pick<AnswerContext, 'loaders'>) {
  const { vertex, answer } = to;
  if (answer.request.mode === 'TWO_MODE') {
    throw new PublicError(
      'BAD_USER_INPUT',
      'suggestions: In a TWO_MODE network, actors have no edges with each other. Request ONE_MODE.',
    );
  }
  const list = `network.node.${vertex.id}.suggestions`;
  const page = parsePage(args, list, suggestionCursor, answer.limits);
  const all = async (): Promise<Suggestion[]> => {
    const [{ cached }, metIds] = await Promise.all([answer.read(), loaders.metByActor.load(ownId(vertex.id))]);
    const met = new Set(metIds.flatMap((id) => [`Organisation:${id}`, `Territoire:${id}`]));
    return suggestionsFor(cached.index, vertex.id, met);
  };
  let found: Promise<Suggestion[]> | undefined;
  const suggestions = () => {
    found ??= all();
    return found;
  };
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const [{ cached, keys }, rows] = await Promise.all([answer.read(), suggestions()]);
      const positionOf = ({ id, score }: Suggestion): [number, string, string] => [
        comparable(score),
        keys.get(id) ?? '',
        id,
      ];
      const { index } = cached;
      return rankedPage(rows, positionOf, 'DESC', page, limit).map(
        ({ row }): Ranked => ({
          position: positionOf(row),
          shown: {
            node: { vertex: index.vertexOf(row.id), answer },
            score: row.score,
            commonNeighbours: commonNeighboursOf(index, vertex.id, row.id),
            to,
          },
        }),
      );
    },
    cursorOf: ({ position }) => position,
    edgeOf: ({ shown }) => shown,
    count: async () => (await suggestions()).length,
  });
}

/** Number of Fabriques in which the suggested actor took part with common neighbours. */
export async function fabriqueCountOfSuggestion(suggested: NetworkSuggestion): Promise<number> {
  return (await fabriqueIdsOf(suggested)).length;
}

/** The first of these Fabriques, the newest first. Errors: `BAD_USER_INPUT`. */
export async function fabriquesOfSuggestion(
  suggested: NetworkSuggestion,
  args: FirstArgument,
): Promise<FabriqueRecord[]> {
  const { answer } = suggested.node;
  const first = pageSize(args, answer.limits);
  return (await answer.fabriques(await fabriqueIdsOf(suggested))).slice(0, first);
}

/** The first of some Fabriques of a network, the newest first. Errors: `BAD_USER_INPUT`. */
export async function firstFabriques(
  { answer }: NetworkNode,
  ids: readonly string[],
  args: FirstArgument,
): Promise<FabriqueRecord[]> {
  const first = pageSize(args, answer.limits);
  return (await answer.fabriques(ids)).slice(0, first);
}

/** The first common neighbours, largest share of the score first, ties by name. Errors: `BAD_USER_INPUT`. */
export async function reasonsOfSuggestion(
  { node, commonNeighbours, to }: NetworkSuggestion,
  args: FirstArgument,
): Promise<SuggestionReason[]> {
  const { answer, vertex } = node;
  const first = pageSize(args, answer.limits);
  const { cached, keys } = await answer.read();
  const { index } = cached;
  const degree = (id: VertexId): number => cached.degrees(id).degree;
  return commonNeighbours
    .toSorted((one, other) => degree(one) - degree(other) || ((keys.get(one) ?? '') < (keys.get(other) ?? '') ? -1 : 1))
    .slice(0, first)
    .map((id) => ({
      node: { vertex: index.vertexOf(id), answer },
      share: 1 / degree(id),
      fabriqueIds: index.edgeBetween(vertex.id, id)?.fabriques ?? [],
      ownFabriqueIds: index.edgeBetween(to.vertex.id, id)?.fabriques ?? [],
    }));
}

type FirstArgument = Pick<PageArguments, 'first'>;

async function fabriqueIdsOf({ node, commonNeighbours }: NetworkSuggestion): Promise<VertexId[]> {
  const { index } = (await node.answer.read()).cached;
  const fabriques = commonNeighbours.flatMap((id) => index.edgeBetween(node.vertex.id, id)?.fabriques ?? []);
  return [...new Set(fabriques)];
}
