import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql';

let loading: Promise<GraphQLSchema> | undefined;

/** The schema of the server, loaded once. After a failure, the next call tries again. */
export function loadSchema(): Promise<GraphQLSchema> {
  loading ??= introspect().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function introspect(): Promise<GraphQLSchema> {
  const query = getIntrospectionQuery({ inputValueDeprecation: true }).replace(/\s+/g, ' ');
  // A GET: the browser keeps the answer and asks only whether it is still the same.
  const response = await fetch(`${location.pathname}?${new URLSearchParams({ query })}`, {
    headers: { accept: 'application/json' },
  });
  const { data } = await response.json();
  return buildClientSchema(data);
}
