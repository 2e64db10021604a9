/** Runs urql with its normalised cache: `node urql.js http://127.0.0.1:4000/graphql cache-types.json`. */
import { createClient, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { documentNamed, readCacheTypes, report, tooLarge, watchConsole, watchFetch } from './watch.js';

const [url, cacheTypes] = process.argv.slice(2);
const { schema, withoutId } = readCacheTypes(cacheTypes);
const printed = watchConsole();

const plain = createClient({ url, exchanges: [fetchExchange] });

const newClient = () =>
  createClient({
    url,
    exchanges: [
      cacheExchange({
        schema,
        keys: Object.fromEntries(withoutId.map((name) => [name, () => null])),
        resolvers: { Query: { associations: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
const ask = (client, name, variables = {}, context = {}) =>
  client.query(documentNamed(name), variables, context).toPromise();

/** All pages; then the merged list, from the cache alone. */
async function pages(client, first, next) {
  const came = [];
  let names = [];
  for (let variables = first; variables !== null; ) {
    const { data } = await ask(client, 'page', variables);
    const all = data.associations.edges.map(({ node }) => node.name);
    came.push(all.filter((name) => !names.includes(name)));
    names = all;
    variables = next(data.associations.pageInfo);
  }
  const { data } = await ask(client, 'page', first, { requestPolicy: 'cache-only' });
  return { came, merged: data.associations.edges.map(({ node }) => node.name) };
}

const shown = ({ error }) => {
  const [first] = error.graphQLErrors;
  return { message: first?.message ?? error.message, code: first?.extensions.code };
};

const client = newClient();
const seen = {
  forward: await pages(client, { first: 5 }, ({ hasNextPage, endCursor }) =>
    hasNextPage ? { first: 5, after: endCursor } : null,
  ),
  backward: await pages(newClient(), { last: 5 }, ({ hasPreviousPage, startCursor }) =>
    hasPreviousPage ? { last: 5, before: startCursor } : null,
  ),
};

const failed = await ask(client, 'failed-field');
seen.failedField = { ...shown(failed), totalCount: failed.data.associations.totalCount };
seen.tooExpensive = shown(await ask(client, 'too-expensive'));
seen.invalid = shown(await ask(plain, 'invalid'));
seen.tooLarge = shown(await ask(client, 'actors', tooLarge));

// The same actors by another field: the cache has them under their global ids.
const list = await ask(client, 'page', { first: 5 }, { requestPolicy: 'cache-only' });
const ids = list.data.associations.edges.map(({ node }) => node.id);
await ask(client, 'actors', { ids });
const again = await ask(client, 'actors', { ids }, { requestPolicy: 'cache-only' });
seen.cache = { merged: again.data.nodes.length === ids.length, byInterface: again.data.nodes[0].name };
// Objects without an id: the second query leaves what the first one has read.
async function readTwoParts(client) {
  await client.query('{ dataset { version limits { cost } } }', {}).toPromise();
  await client.query('{ dataset { limits { depth } } }', {}).toPromise();
}
await readTwoParts(client);
const cacheOnly = { requestPolicy: 'cache-only' };
const both = await client.query('{ dataset { version limits { cost depth } } }', {}, cacheOnly).toPromise();
seen.cache.withoutId = Object.keys(both.data?.dataset.limits ?? {});
// Shows that the console is watched.
const before = printed.length;
await readTwoParts(createClient({ url, exchanges: [cacheExchange(), fetchExchange] }));
seen.cache.warns = printed.splice(before).some((line) => line.startsWith('warn'));

const persisted = async (preferGetForPersistedQueries) => {
  const { fetch, requests } = watchFetch();
  const exchanges = [persistedExchange({ preferGetForPersistedQueries }), fetchExchange];
  const hashing = createClient({ url, fetch, exchanges });
  const query = `query Urql${preferGetForPersistedQueries ? 'Get' : ''} { dataset { version } }`;
  await hashing.query(query, {}).toPromise();
  const { data } = await hashing.query(query, {}).toPromise();
  return { requests, answered: typeof data?.dataset.version === 'string' };
};
seen.persisted = { get: await persisted(true), post: await persisted(false) };
report({ ...seen, printed });
