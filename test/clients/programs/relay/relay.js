/** Runs Relay without React, after relay-compiler: `node relay.js http://127.0.0.1:4000/graphql`. */
import relay from 'relay-runtime';
import { report, tooLarge, watchConsole } from '../watch.js';
import actors from './__generated__/documentsActorsQuery.graphql.js';
import backwardQuery from './__generated__/documentsBackwardQuery.graphql.js';
import both from './__generated__/documentsBothQuery.graphql.js';
import cost from './__generated__/documentsCostQuery.graphql.js';
import depth from './__generated__/documentsDepthQuery.graphql.js';
import failedField from './__generated__/documentsFailedFieldQuery.graphql.js';
import forwardQuery from './__generated__/documentsForwardQuery.graphql.js';
import tooExpensive from './__generated__/documentsTooExpensiveQuery.graphql.js';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = relay;
const [url] = process.argv.slice(2);
const printed = watchConsole();

const answers = [];
const network = Network.create(async ({ text }, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  const answer = await response.json();
  answers.push(answer);
  return answer;
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });
const ask = (query, variables = {}) => fetchQuery(environment, query, variables).toPromise();
const records = () => environment.getStore().getSource().getRecordIDs();

/** All pages. Relay appends each to the connection in its store, and gives the whole. */
async function pages(query, next) {
  const came = [];
  let merged = [];
  for (let variables = { count: 5 }; variables !== null; ) {
    const { associations } = await ask(query, variables);
    const all = associations.edges.map(({ node }) => node.name);
    came.push(all.filter((name) => !merged.includes(name)));
    merged = all;
    variables = next(associations.pageInfo);
  }
  return { came, merged };
}

/** Relay throws an error for an answer without data; `source` is the answer. */
const shown = (errors) => ({ message: errors[0].message, code: errors[0].extensions.code });
const failure = (query, variables) =>
  ask(query, variables).then(
    () => 'no error',
    (error) => shown(error.source.errors),
  );

const seen = {
  forward: await pages(forwardQuery, ({ hasNextPage, endCursor }) =>
    hasNextPage ? { count: 5, cursor: endCursor } : null,
  ),
  backward: await pages(backwardQuery, ({ hasPreviousPage, startCursor }) =>
    hasPreviousPage ? { count: 5, cursor: startCursor } : null,
  ),
};
const { associations } = await ask(failedField);
// Beside data, Relay leaves errors to the network function.
seen.failedField = { ...shown(answers.at(-1).errors), totalCount: associations.totalCount };
seen.tooExpensive = await failure(tooExpensive);
const text = 'query Invalid { nope }';
seen.invalid = await failure({ ...failedField, params: { ...failedField.params, text, cacheID: 'invalid' } });
seen.tooLarge = await failure(actors, tooLarge);

const ids = records().filter((id) => environment.getStore().getSource().get(id).__typename === 'Organisation');
const { nodes } = await ask(actors, { ids });
const again = records().filter((id) => environment.getStore().getSource().get(id).__typename === 'Organisation');
seen.cache = { merged: again.length === ids.length, byInterface: nodes[0].name };
// Objects without an id: the second query leaves what the first one has read.
await ask(cost);
await ask(depth);
const { data } = environment.lookup(createOperationDescriptor(both, {}).fragment);
seen.cache.withoutId = Object.keys(data.dataset.limits);
report({ ...seen, printed });
