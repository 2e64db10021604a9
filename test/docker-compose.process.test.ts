import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../src/config/config.ts';
import { configVariables } from '../src/config/variables.ts';
import { projectPath } from '../src/project-root.ts';
import { neo4jVersion } from './neo4j/jars.ts';

const textOf = (file: string) => readFileSync(projectPath(file), 'utf8');

const serviceSchema = z.looseObject({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  mem_limit: z.string(),
});
const healthCheckSchema = z.object({
  test: z.array(z.string()).min(2),
  interval: z.string(),
  timeout: z.string(),
  retries: z.number(),
  start_period: z.string(),
});
const composeSchema = z.object({
  name: z.string(),
  services: z.object({
    neo4j: serviceSchema.extend({ healthcheck: healthCheckSchema }),
    // The health check is in the Dockerfile.
    server: serviceSchema.extend({ build: z.literal('.') }),
  }),
  volumes: z.record(z.string(), z.unknown()),
});

/** A tag of one release: at least three numbers, never `latest`. */
const pinned = /:\d+\.\d+\.\d+(-[\w.-]+)?$/;

describe('docker-compose.yml', () => {
  // The schema requires the health check and the memory limits.
  const { services, volumes } = composeSchema.parse(parse(textOf('docker-compose.yml')));
  const { neo4j, server } = services;

  test.each(Object.entries(services))('pins the image of %s', (_, { image }) => {
    expect(image).toMatch(pinned);
  });

  test('uses the Neo4j version of the tests, with a data volume', () => {
    expect(neo4j.image).toBe(`neo4j:${neo4jVersion}-community`);
    expect(neo4j['volumes']).toContain('neo4j-data:/data');
    expect(Object.keys(volumes)).toContain('neo4j-data');
  });

  test('names the version of the server', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(textOf('package.json')));
    expect(server.image).toBe(`fabriques-graph:${version}`);
  });

  test('requires the password from the environment', () => {
    const required = /\$\{NEO4J_PASSWORD:\?[^}]+\}$/;
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(required);
    expect(server.environment['NEO4J_PASSWORD']).toMatch(required);
  });

  test('passes only known variables to the server, with valid values', () => {
    const known: string[] = configVariables.map(({ name }) => name);
    expect(Object.keys(server.environment).filter((name) => !known.includes(name))).toEqual([]);

    const values = Object.entries(server.environment).map(([name, value]) => [name, substituted(value)]);
    expect(readConfig(Object.fromEntries(values))).toMatchObject({
      host: '0.0.0.0',
      port: 4000,
      neo4j: { uri: 'bolt://neo4j:7687', username: 'neo4j', password: 'substituted', database: 'neo4j' },
      seedOnStart: true,
    });
  });

  test('starts the server when the database answers, with a read-only file system', () => {
    expect(server['depends_on']).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(server['read_only']).toBe(true);
  });
});

/** Substitutes variables like Compose: with the default, if the file has one. */
function substituted(value: string): string {
  return value.replace(/\$\{\w+(?::-([^}]*)|:\?[^}]*)?\}/g, (_, fallback?: string) => fallback ?? 'substituted');
}
