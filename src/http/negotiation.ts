import Negotiator from 'negotiator';

/** The media types of answers to GraphQL requests. */
export type GraphQLMediaType = 'application/json' | 'application/graphql-response+json';

/** In the order of preference for clients that accept several equally, such as with any wildcard. */
const graphqlMediaTypes: readonly GraphQLMediaType[] = ['application/json', 'application/graphql-response+json'];

type Header = string | string[] | undefined;

/**
 * The media type that a client prefers, by weight, then by precision, then by its order (RFC 9110, 12.5.1). Undefined if it
 * accepts none. All of them are in UTF-8, so a range with this charset matches, too.
 */
export function preferredMediaType<Type extends string>(
  accept: string | undefined,
  available: readonly Type[],
): Type | undefined {
  // Most clients send one type, or none: parsing that took a tenth of the time of a small request.
  if (accept === undefined || accept === '' || accept === '*/*') return available[0];
  if ((available as readonly string[]).includes(accept)) return accept as Type;
  const inUtf8 = [...available, ...available.map((type) => `${type};charset=utf-8`)];
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes(inUtf8);
  return available.find((type) => preferred === type || preferred === `${type};charset=utf-8`);
}

/** The media type of the answer to a GraphQL request. Undefined if the client accepts none. */
export function graphqlMediaType(accept: string | undefined): GraphQLMediaType | undefined {
  return preferredMediaType(accept, graphqlMediaTypes);
}

/** The first of these content codings that a client accepts. Undefined: it gets the content as it is. */
export function acceptedCoding<Coding extends string>(
  acceptEncoding: Header,
  available: readonly Coding[],
): Coding | undefined {
  // Without the header, a client accepts any coding (RFC 9110, 12.5.3). Most such clients cannot decode one.
  if (acceptEncoding === undefined) return undefined;
  const headers = { 'accept-encoding': String(acceptEncoding) };
  const accepted = new Negotiator({ headers }).encodings([...available]);
  return available.find((coding) => accepted.includes(coding));
}
