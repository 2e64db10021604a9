// @neo4j/graphql behind Yoga: what its documentation shows, with what it offers for speed. It runs from its own packages.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { telemetryDisabled: true });
const schema = await new Neo4jGraphQL({
  typeDefs: readFileSync(new URL('type-definitions.graphql', import.meta.url), 'utf8'),
  driver,
  features: {
    // A page in the order of a text needs it.
    filters: { String: { GT: true } },
    // A smaller schema.
    excludeDeprecatedFields: {
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
      mutationOperations: true,
    },
  },
}).getSchema();

const yoga = createYoga({
  schema,
  // Without a name, each session would first ask for the user's home database.
  context: { sessionConfig: { database: 'neo4j' } },
  graphiql: false,
  landingPage: false,
  batching: false,
  cors: false,
  logging: false,
});
const server = createServer(yoga).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
