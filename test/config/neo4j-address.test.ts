import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { faultOfNeo4jAddress } from '../../src/config/neo4j-address.ts';

describe('the address of a Neo4j', () => {
  test.each([
    'bolt://localhost:7687',
    'neo4j://localhost',
    'neo4j+s://x1y2z3.databases.neo4j.io',
    'bolt+ssc://10.0.0.7:17687',
    'bolt://[::1]:7687',
    'bolt://neo4j-0.neo4j:7687/',
    'bolt://neo4j_server:7687',
    'bolt://localhost:65535',
  ])('%s is taken', (address) => {
    expect(faultOfNeo4jAddress(address)).toBeNull();
  });

  test.each([
    ['bolt://localhost:7687/fabriques', /NEO4J_DATABASE/],
    ['bolt://localhost/fabriques', /NEO4J_DATABASE/],
    ['bolt://neo4j@localhost:7687', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['bolt://neo4j:hunter2@localhost:7687', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['bolt://neo4j:hunter2?/#@localhost:7687', /NEO4J_USERNAME and NEO4J_PASSWORD/],
    ['bolt://localhost:7687?policy=eu', /query/],
    ['neo4j://localhost:7687/?policy=eu', /query/],
    ['neo4j://localhost:7687#x', /query/],
    ['bolt://localhost:0', /port from 1 to 65535/],
    ['bolt://localhost:65536', /port from 1 to 65535/],
    ['bolt://localhost:bolt', /port from 1 to 65535/],
    ['bolt://localhost:', /port from 1 to 65535/],
    ['bolt://localhost:7687:7687', /port from 1 to 65535/],
    ['bolt://localhost:-1', /port from 1 to 65535/],
    ['bolt://', /such as/],
    ['bolt://:7687', /such as/],
    ['bolt://[::1:7687', /such as/],
    ['bolt://a b', /such as/],
    ['bolt://exa<mple', /such as/],
    ['http://localhost:7687', /such as/],
    ['localhost:7687', /such as/],
  ])('%s is refused in one sentence with an example, which does not repeat it', (NEO4J_URI, message) => {
    const read = () => readConfig({ NEO4J_URI, NEO4J_PASSWORD: 'secret' });
    expect(read).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }));
    expect(read).toThrow(/^NEO4J_URI: .*neo4j:\/\/localhost:7687\.$/);
    expect(read).not.toThrow(/hunter2/);
  });
});
