import { z } from 'zod';
import { groupBy } from '../../domain/group-by.ts';
import type { OfficialPlace } from '../../domain/official-place.ts';
import { DepartementIndex } from '../../search/departement-index.ts';
import { spellings } from '../../search/look-up.ts';
import { NameMatcher } from '../../search/name-matcher.ts';
import { departements } from '../../store/statements/geography.ts';
import type { SearchableRecord } from '../../store/statements/records.ts';
import { candidates } from '../../store/statements/search.ts';
import { checkLength, parseArguments, queryText } from '../arguments.ts';
import type { AnswerContext } from '../context.ts';

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
  /** The official place of this name, if the graph does not have it. Null if the name is not that of a place, or the graph has it. */
  readonly absentPlace: OfficialPlace | null;
}

/** Candidates that are returned for each name. */
export const maximumCandidates = 5;

/** Nodes that are compared with each name. */
const maximumCompared = 20;

const resolveArguments = z.object({ names: z.array(queryText) });

/** What resolving reads with. */
type ResolveContext = Pick<AnswerContext, 'run' | 'limits' | 'officialPlaces' | 'vocabulary'>;

/** Candidates for each name, in the order of the names. Two statements for any number of names. Errors: `BAD_USER_INPUT`. */
export async function resolveNames(
  args: { readonly names: readonly string[] },
  context: ResolveContext,
): Promise<Resolution[]> {
  checkLength(args.names, context.limits.names, 'names', 'names');
  const { names } = parseArguments(args, resolveArguments);
  return names.length === 0 ? [] : readResolutions(names, context);
}

async function readResolutions(
  names: readonly string[],
  { run, officialPlaces, vocabulary }: ResolveContext,
): Promise<Resolution[]> {
  const departementRows = await run(departements, { codes: null, regions: null });
  const matcher = new NameMatcher<Node>(new DepartementIndex(departementRows), officialPlaces());
  const prepared = names.map((name) => matcher.prepare(name));
  const words = prepared.map((name) => name.words);
  const known = await vocabulary();
  const requests = words.map((own, index) => ({
    index,
    words: own.flatMap((text, word) => spellings(text, known).map((spelling) => ({ word, text: spelling }))),
  }));
  const rows = groupBy(await run(candidates, { requests, limit: maximumCompared }), ({ request }) => request);
  return prepared.map((name, index) => {
    const nodes = (rows.get(index) ?? []).map(({ node }) => nodeOf(node));
    return { name: names[index] ?? '', ...matcher.match(name, nodes, maximumCandidates) };
  });
}

interface Node {
  readonly node: SearchableRecord;
  readonly key: string;
  readonly departements: readonly string[] | null;
}

function nodeOf(node: SearchableRecord): Node {
  return { node, key: `${node.key}\t${node.type}`, departements: departementsOf(node) };
}

/** Codes of the départements in which a node lies. Null for nodes that have no location. */
function departementsOf(node: SearchableRecord): readonly string[] | null {
  if (node.type === 'Departement') return [node.code];
  return node.type === 'Territoire' ? node.departements : null;
}
