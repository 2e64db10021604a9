import { z } from 'zod';
import { DepartementIndex } from '../../search/departement-index.ts';
import { matchedText } from '../../search/matched.ts';
import { parseQuery, type SearchQuery } from '../../search/search-query.ts';
import { splitDepartements } from '../../search/written-name.ts';
import { departements as departementRows } from '../../store/statements/geography.ts';
import { termTypes } from '../../store/statements/search.ts';
import { type Optional, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import { Connection } from '../page/connection.ts';
import { type PageArguments, parsePage } from '../page/page.ts';
import { idOfParticipation } from '../participations/participation.ts';
import {
  type FoundType,
  noHits,
  type QueryInDepartements,
  type SearchContext,
  type SearchHit,
  searchHits,
} from './search-hits.ts';

/** `kinds`: types of nodes. Default: all, but participations only if no other node is found. */
export type SearchArguments = { readonly query: string } & PageArguments & Optional<{ kinds: readonly FoundType[] }>;

/** A node that a search found. */
export interface FoundNode {
  readonly node: SearchHit['node'];
  /** From 0 to 5, as docs/decisions/0007-search.md defines it. */
  readonly score: number;
  readonly query: SearchQuery;
}

const searchArguments = z.object({
  query: queryText,
  kinds: z.array(z.enum(termTypes)).min(1, 'Give one kind or more, or leave it out for all.').nullish(),
});

const searchCursor = z.tuple([z.int(), z.string(), z.string()]);

/** The nodes that have every word of a query, best first. Errors: `BAD_USER_INPUT`. */
export function search(args: SearchArguments, context: SearchContext & Pick<AnswerContext, 'limits'>) {
  const { query: text, kinds } = parseArguments(args, searchArguments);
  const query = parseQuery(text);
  const types = kinds == null ? null : [...new Set(kinds)].toSorted();
  const list = `search:${query?.words.join(' ') ?? ''}:${types?.join('+') ?? ''}`;
  const page = parsePage(args, list, searchCursor, context.limits);
  const hits = query === null ? noHits : searchHits(query, types, () => splitQuery(text, context.run), context);
  return new Connection({
    list,
    page,
    fetch: (limit) => hits.page(page.cursor, limit),
    cursorOf: ({ score, node }) => [score, keyOf(node), node.type],
    edgeOf: ({ node, score }): FoundNode => ({ node, score: score / 1000, query: query ?? noWords }),
    count: () => hits.count(),
  });
}

/** Whether a text may give a département: in parentheses, or a code at its end. */
const mayGiveDepartement = /\(|\s(?:\d{2,3}|2[AaBb])\s*$/;

/** Separates the départements from the words of a query. Null if there are none, or nothing else. */
async function splitQuery(text: string, run: AnswerContext['run']): Promise<QueryInDepartements | null> {
  if (!mayGiveDepartement.test(text)) return null;
  const known = new DepartementIndex(await run(departementRows, { codes: null, regions: null }));
  const { main, inParentheses, departements } = splitDepartements(text, known);
  const query = parseQuery([main, ...inParentheses].join(' '));
  return query === null || departements.length === 0 ? null : { query, departements };
}

function keyOf(node: SearchHit['node']): string {
  return node.type === 'Participation' ? idOfParticipation(node) : node.key;
}

const noWords: SearchQuery = { words: [], prefix: '' };

/** The text of a found node that matches most of the query. Of a Fabrique this reads its description. */
export async function matchedTextOf(
  { node, query }: FoundNode,
  { loaders }: Pick<AnswerContext, 'loaders'>,
): Promise<string> {
  if (node.type === 'Participation') {
    return matchedText({ type: 'Participation', mention: node.record.read().text }, query);
  }
  if (node.type !== 'Fabrique') return matchedText(node, query);
  return matchedText({ ...node, description: await loaders.descriptionOfFabrique.load(node.id) }, query);
}
