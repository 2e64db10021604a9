import { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import { roles as allRoles, type Role } from '../../domain/roles.ts';
import { comparable } from '../../network/pair.ts';
import type { FabriqueRecord, OrganisationRecord } from '../../store/statements/records.ts';
import type { Optional } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, pageSize, parsePage } from '../page/page.ts';
import { rankedPage } from '../page/ranking.ts';

/** An organisation that took part in Fabriques like one, but not in it. */
export interface FabriqueSuggestion {
  readonly node: OrganisationRecord;
  /** Sum of the Jaccard indexes of `similar`. */
  readonly score: number;
  /** Its Fabriques that share actors with the one, the most similar first, ties by id. */
  readonly similar: readonly SimilarOne[];
}

interface SimilarOne {
  readonly id: string;
  readonly jaccard: number;
}

/** Default: all roles. */
export type FabriqueSuggestionArguments = PageArguments & Optional<{ roles: readonly Role[] }>;

const suggestionCursor = z.tuple([z.number(), z.string(), z.string()]);

/**
 * Organisations that did not take part in a Fabrique, but in Fabriques that share actors with it. The score of an organisation is
 * the sum over these Fabriques of their Jaccard index with the one. Highest score first, ties by name.
 *
 * Reference: J. S. Breese, D. Heckerman and C. Kadie, "Empirical analysis of predictive algorithms for collaborative filtering",
 * UAI 1998.
 *
 * Errors: `BAD_USER_INPUT`.
 */
export function suggestionsForFabrique(
  { id }: FabriqueRecord,
  args: FabriqueSuggestionArguments,
  { loaders, limits }: Pick<AnswerContext, 'loaders' | 'limits'>,
) {
  const list = `fabrique.${id}.suggestions`;
  const page = parsePage(args, list, suggestionCursor, limits);
  const roles = allRoles.filter((role) => args.roles == null || args.roles.includes(role));
  const scored = async (): Promise<Scored[]> => scoresOf(await loaders.suggestionsForFabrique.load({ id, roles }));
  const positionOf = ({ score, key, organisationId }: Scored): [number, string, string] => [
    comparable(score),
    key,
    organisationId,
  ];
  return new Connection({
    list,
    page,
    fetch: async (limit) => {
      const ranked = rankedPage(await scored(), positionOf, 'DESC', page, limit);
      return Promise.all(
        ranked.map(async ({ row }) => ({
          row,
          // The statement returns ids of organisations only.
          node: (await loaders.actor.load(row.organisationId)) as OrganisationRecord,
        })),
      );
    },
    cursorOf: ({ row }) => positionOf(row),
    edgeOf: ({ row: { score, similar }, node }): FabriqueSuggestion => ({ node, score, similar }),
    count: async () => (await scored()).length,
  });
}

/** A similar Fabrique with its Jaccard index. */
export interface FabriqueSuggestionReason {
  readonly fabrique: FabriqueRecord;
  readonly jaccard: number;
}

/** The most similar of the Fabriques that suggest an organisation. Errors: `BAD_USER_INPUT`. */
export async function reasonsOfFabriqueSuggestion(
  { similar }: FabriqueSuggestion,
  args: Pick<PageArguments, 'first'>,
  { loaders, limits }: Pick<AnswerContext, 'loaders' | 'limits'>,
): Promise<FabriqueSuggestionReason[]> {
  const first = similar.slice(0, pageSize(args, limits));
  return Promise.all(first.map(async ({ id, jaccard }) => ({ fabrique: await loaders.fabrique.load(id), jaccard })));
}

interface Scored {
  readonly organisationId: string;
  readonly key: string;
  readonly score: number;
  readonly similar: readonly SimilarOne[];
}

type SuggestionRow = Awaited<ReturnType<AnswerContext['loaders']['suggestionsForFabrique']['load']>>[number];

function scoresOf(rows: readonly SuggestionRow[]): Scored[] {
  return [...groupBy(rows, ({ organisationId }) => organisationId)].map(([organisationId, own]) => {
    const similar = own
      .map(({ otherId, shared, total }) => ({ id: otherId, jaccard: shared / total }))
      .sort((one, other) => other.jaccard - one.jaccard || (one.id < other.id ? -1 : 1));
    return {
      organisationId,
      key: own[0]?.organisationKey ?? '',
      score: similar.reduce((sum, { jaccard }) => sum + jaccard, 0),
      similar,
    };
  });
}
