import { z } from 'zod';
import { lookUpWords, spellings } from '../../search/look-up.ts';
import { vocabularyKeys } from '../../search/search-query.ts';
import { mostSimilar } from '../../search/similarity.ts';
import { parseName } from '../../search/written-name.ts';
import { departements } from '../../store/statements/geography.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import { candidates, vocabulary } from '../../store/statements/search.ts';
import { checkLength, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';
import type { Run } from '../run.ts';

/** A node that a name may refer to. */
export interface ResolutionCandidate {
  readonly node: SearchableRecord;
  /** From 0.5 to 1. */
  readonly score: number;
  /** The text of the node that is most similar to the name, exactly as in the data. */
  readonly matched: string;
}

export interface Resolution {
  /** The name as the client wrote it. */
  readonly name: string;
  /** Best first, at most `maximumCandidates`. Equal scores are ordered by name, then by type. */
  readonly candidates: readonly ResolutionCandidate[];
}

/** Candidates that are returned for each name. */
export const maximumCandidates = 5;

/** Nodes that are compared with each name. */
const maximumCompared = 20;

const resolveArguments = z.object({ names: z.array(queryText) });

/** Candidates for each name, in the order of the names. Three statements for any number of names. Errors: `BAD_USER_INPUT`. */
export async function resolveNames(
  args: { readonly names: readonly string[] },
  { run, limits }: Pick<AnswerContext, 'run' | 'limits'>,
): Promise<Resolution[]> {
  checkLength(args.names, limits.names, 'names', 'names');
  const { names } = parseArguments(args, resolveArguments);
  return names.length === 0 ? [] : readResolutions(names, run);
}

async function readResolutions(names: readonly string[], run: Run): Promise<Resolution[]> {
  const words = names.map(lookUpWords);
  const { prefix, heads, tails } = vocabularyKeys(words.flat(), null);
  const [allDepartements, near] = await Promise.all([
    run(departements, { codes: null, regions: null }),
    run(vocabulary, { prefix, start: null, heads: [...heads], tails: [...tails], limit: 0 }),
  ]);
  const spellingsOf = spellings(near.map(({ text }) => text));
  const requests = words.map((own, index) => ({
    index,
    words: own.flatMap((text, word) => spellingsOf(text).map((spelling) => ({ word, text: spelling }))),
  }));
  const rows = await run(candidates, { requests, limit: maximumCompared });
  return names.map((name, index) => {
    const nodes = rows
      .filter(({ request }) => request === index)
      .map(({ node }) => ({ node, key: `${node.key}\t${node.type}`, departements: departementsOf(node) }));
    return { name, candidates: mostSimilar(parseName(name, allDepartements), nodes, maximumCandidates) };
  });
}

/** Codes of the départements in which a node lies. Null for nodes that have no location. */
function departementsOf(node: SearchableRecord): readonly string[] | null {
  if (node.type === 'Departement') return [node.code];
  return node.type === 'Territoire' ? node.departements : null;
}
