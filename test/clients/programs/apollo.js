/** Runs Apollo Client, version 3 or 4: `node apollo.js 4 http://127.0.0.1:4000/graphql cache-types.json`. */
import { createHash } from 'node:crypto';
import { documentNamed, readCacheTypes, report, tooLarge, watchConsole, watchFetch } from './watch.js';

const [version, uri, cacheTypes] = process.argv.slice(2);
const { possibleTypes, withoutId } = readCacheTypes(cacheTypes);
const printed = watchConsole();
const load = (path) => import(`apollo-client-${version}/${path}`);
const { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } = await load('core/index.js');
const { relayStylePagination } = await load('utilities/index.js');
const { createPersistedQueryLink } = await load('link/persisted-queries/index.js');

const query = (name) => gql(documentNamed(name));
const newClient = (links = []) =>
  new ApolloClient({
    link: ApolloLink.from([...links, new HttpLink({ uri })]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        ...Object.fromEntries(withoutId.map((name) => [name, { merge: true }])),
        Query: { fields: { associations: relayStylePagination(['filter', 'orderBy']) } },
      },
    }),
  });

/** All pages: their names as they came, and the names of the merged list in the cache. */
async function pages(client, first, next) {
  const watched = client.watchQuery({ query: query('page'), variables: first });
  const came = [];
  let { data } = await watched.refetch();
  for (;;) {
    came.push(data.associations.edges.map(({ node }) => node.name));
    const variables = next(data.associations.pageInfo);
    if (variables === null) break;
    ({ data } = await watched.fetchMore({ variables }));
  }
  const merged = client.readQuery({ query: query('page'), variables: first });
  return { came, merged: merged.associations.edges.map(({ node }) => node.name) };
}
const forward = (client) =>
  pages(client, { first: 5 }, ({ hasNextPage, endCursor }) => (hasNextPage ? { first: 5, after: endCursor } : null));
const backward = (client) =>
  pages(client, { last: 5 }, ({ hasPreviousPage, startCursor }) =>
    hasPreviousPage ? { first: undefined, last: 5, before: startCursor } : null,
  );

/** The first error of a result or of an exception, in both versions. */
function shown(from) {
  // Version 3 keeps the answer of a status above 299 in `networkError`, and has no errors of GraphQL.
  const found = [from.errors, from.error?.errors, from.graphQLErrors, from.networkError?.result?.errors];
  const [error] = found.find((errors) => errors?.length > 0) ?? [];
  return { message: error?.message ?? String(from), code: error?.extensions?.code };
}
async function failure(client, name, variables = {}) {
  return client.query({ query: query(name), variables }).then(() => 'no error', shown);
}

const client = newClient();
const seen = { forward: await forward(client), backward: await backward(newClient()) };

const failed = await client.query({ query: query('failed-field'), errorPolicy: 'all' });
seen.failedField = { ...shown(failed), totalCount: failed.data.associations.totalCount };
seen.tooExpensive = await failure(client, 'too-expensive');
seen.invalid = await failure(client, 'invalid');
seen.tooLarge = await failure(client, 'actors', tooLarge);

// The same actors by another field: the cache merges them by their global ids.
const cachedIds = () => Object.keys(client.cache.extract()).filter((key) => key.startsWith('Organisation:'));
const cached = cachedIds();
const ids = cached.map((key) => client.cache.extract()[key].id);
await client.query({ query: query('actors'), variables: { ids } });
seen.cache = {
  merged: cachedIds().length === cached.length,
  byInterface: client.readFragment({
    id: cached[0],
    fragment: gql('fragment ByInterface on Actor { name kindLabel }'),
  })?.name,
};
// Objects without an id: the second query leaves what the first one has read.
async function readTwoParts(client) {
  await client.query({ query: gql('{ dataset { version limits { cost } } }') });
  await client.query({ query: gql('{ dataset { limits { depth } } }') });
}
await readTwoParts(client);
const both = client.readQuery({ query: gql('{ dataset { version limits { cost depth } } }') });
const { __typename: _, ...limits } = both?.dataset.limits ?? {};
seen.cache.withoutId = Object.keys(limits);
// Shows that the console is watched.
const shouldWarn = new ApolloClient({ link: new HttpLink({ uri }), cache: new InMemoryCache() });
const before = printed.length;
await readTwoParts(shouldWarn);
seen.cache.warns = printed.splice(before).some((line) => line.startsWith('warn'));

const persisted = async (useGETForHashedQueries) => {
  const { fetch, requests } = watchFetch();
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  const link = createPersistedQueryLink({ sha256, useGETForHashedQueries });
  const cached = new ApolloClient({ link: link.concat(new HttpLink({ uri, fetch })), cache: new InMemoryCache() });
  const name = `Persisted${version}${useGETForHashedQueries ? 'Get' : ''}`;
  const ask = () => cached.query({ query: gql(`query ${name} { dataset { version } }`), fetchPolicy: 'network-only' });
  await ask();
  const { data } = await ask();
  return { requests, answered: typeof data.dataset.version === 'string' };
};
seen.persisted = { get: await persisted(true), post: await persisted(false) };
report({ ...seen, printed });
