import { PublicError } from '../domain/error.ts';
import type { SearchableRecord } from '../store/statements/records.ts';
import type { ReferredType } from '../store/statements/reference.ts';
import { maxTextLength } from './arguments.ts';
import type { AnswerContext } from './context.ts';
import { decodeGlobalId, type GlobalId } from './global-id.ts';
import { formerActor, formerFabrique } from './history/former.ts';
import type { Referred } from './loaders/reference-loaders.ts';
import { resolveNames } from './search/resolution.ts';

/** What the parser of a reference reads with. */
export type ReferenceContext = Pick<
  AnswerContext,
  'run' | 'loaders' | 'limits' | 'officialPlaces' | 'vocabulary' | 'history'
>;

/** Suggestions in the message of an error. */
const maximumSuggestions = 3;

/**
 * The node that a client named in `argument`: by its global id, its slug or its official code, present or former. All references
 * of a level are read in one statement.
 *
 * Errors: `BAD_USER_INPUT` for an id of another type, and when no node of these types has the text; it suggests similar ones, or says
 * in which release it was last seen.
 */
export async function parseReference<Type extends ReferredType>(
  text: string,
  argument: string,
  types: readonly Type[],
  context: ReferenceContext,
): Promise<GlobalId<Type>> {
  const globalId = decodeGlobalId(text);
  if (globalId !== null && !isOneOf(globalId.type, types)) {
    throw new PublicError(
      'BAD_USER_INPUT',
      `${argument}: this is an id of type ${globalId.type}. Give one of type ${types.join(' or ')}.`,
    );
  }
  // A lone surrogate is no text for a database.
  const found: readonly Referred[] = text.isWellFormed()
    ? await context.loaders.reference.load(globalId?.id ?? text)
    : [];
  const matching = found.filter((node): node is Referred & GlobalId<Type> => isOneOf(node.type, types));
  const node = matching.find(({ type }) => globalId === null || type === globalId.type);
  if (node !== undefined) return { type: node.type, id: node.id };
  throw new PublicError('BAD_USER_INPUT', await unknownText(globalId?.id ?? text, argument, types, context));
}

/** As `parseReference`, for each of several texts, in their order. Equal nodes are given once. */
export async function parseReferences<Type extends ReferredType>(
  texts: readonly string[],
  argument: string,
  types: readonly Type[],
  context: ReferenceContext,
): Promise<GlobalId<Type>[]> {
  const nodes = await Promise.all(texts.map((text) => parseReference(text, argument, types, context)));
  return [...new Map(nodes.map((node) => [`${node.type}:${node.id}`, node])).values()];
}

function isOneOf<Type extends string>(type: string, types: readonly Type[]): type is Type {
  return (types as readonly string[]).includes(type);
}

async function unknownText(
  text: string,
  argument: string,
  types: readonly ReferredType[],
  context: ReferenceContext,
): Promise<string> {
  const shown = JSON.stringify(text.slice(0, 80));
  const left = await lastSeenOfText(text, types, context);
  if (left !== null) {
    return `${argument}: ${shown} left the source page. The release ${left.version} of ${left.date} is the last one that has it.`;
  }
  const names = types.map((type) => nouns[type]).join(' or ');
  const similar = await similarNodes(text, types, context);
  const advice =
    similar.length > 0
      ? `Did you mean ${similar.map((node) => `${JSON.stringify(textOf(node))} (${nameOf(node)})`).join(', ')}?`
      : 'Find one with search(query:) or resolve(names:).';
  return `${argument}: no ${names} has the id, slug or code ${shown}. ${advice}`;
}

/** The last release that had a thing that left. Null if none of these types has it. */
async function lastSeenOfText(text: string, types: readonly ReferredType[], context: ReferenceContext) {
  for (const type of types) {
    if (type === 'Departement' || type === 'Region') continue;
    const former = await (type === 'Fabrique' ? formerFabrique(text, context) : formerActor(type, text, context));
    if (former !== null) return former.lastSeen;
  }
  return null;
}

const nouns: Record<ReferredType, string> = {
  Fabrique: 'Fabrique',
  Territoire: 'territoire',
  Organisation: 'organisation',
  Departement: 'département',
  Region: 'région',
};

async function similarNodes(
  text: string,
  types: readonly ReferredType[],
  context: ReferenceContext,
): Promise<SearchableRecord[]> {
  const name = text
    .slice(0, maxTextLength)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [resolution] = await resolveNames({ names: [name] }, context);
  return (resolution?.candidates ?? [])
    .map(({ node }) => node)
    .filter(({ type }) => isOneOf(type, types))
    .slice(0, maximumSuggestions);
}

/** What a client can give instead. */
function textOf(node: SearchableRecord): string {
  return 'slug' in node ? node.slug : node.code;
}

function nameOf(node: SearchableRecord): string {
  return 'title' in node ? node.title : node.name;
}
