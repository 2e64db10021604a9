/** Runs graphql-request: `node graphql-request.js http://127.0.0.1:4000/graphql`. */
import { GraphQLClient } from 'graphql-request';
import { documentNamed, report, tooLarge, watchConsole } from './watch.js';

const printed = watchConsole();
const client = new GraphQLClient(process.argv[2], { errorPolicy: 'none' });
const ask = (name, variables = {}) => client.request(documentNamed(name), variables);

async function pages(first, next) {
  const came = [];
  for (let variables = first; variables !== null; ) {
    const { associations } = await ask('page', variables);
    came.push(associations.edges.map(({ node }) => node.name));
    variables = next(associations.pageInfo);
  }
  return { came };
}
const shown = ({ response }) => ({
  message: response.errors[0].message,
  code: response.errors[0].extensions.code,
});
const failure = (name, variables) => ask(name, variables).then(() => 'no error', shown);

const seen = {
  forward: await pages({ first: 5 }, ({ hasNextPage, endCursor }) =>
    hasNextPage ? { first: 5, after: endCursor } : null,
  ),
  backward: await pages({ last: 5 }, ({ hasPreviousPage, startCursor }) =>
    hasPreviousPage ? { last: 5, before: startCursor } : null,
  ),
};
seen.failedField = await ask('failed-field').catch((error) => ({
  ...shown(error),
  totalCount: error.response.data.associations.totalCount,
}));
seen.tooExpensive = await failure('too-expensive');
seen.invalid = await failure('invalid');
seen.tooLarge = await failure('actors', tooLarge);
report({ ...seen, printed });
