import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { expect } from 'vitest';
import { projectPath } from '../../src/project-root.ts';
import { type Client, type GraphQLRequest, openClient, type Reply } from './client.ts';
import { operations } from './random-operation.ts';
import type { Known } from './random-value.ts';
import { expectAnswered } from './refusal.ts';
import type { Served } from './served.ts';

/** `FUZZ_SEED=7 npm run test:faults` generates other operations. Those of 22 once ended a server. */
const seed = Number(process.env['FUZZ_SEED'] || 22);
/** The time limits of requests without and with an analysis, plus one second, in milliseconds. */
const endedWithinMs = { lookUp: 6_000, analysis: 61_000 };
const concurrency = 4;

/** Sends `count` random operations. Each must be refused or answered in time, and the server must survive all of them. */
export async function fuzz({ url, isAlive, child }: Served, count: number): Promise<void> {
  const schema = buildSchema(readFileSync(projectPath('schema.graphql'), 'utf8'));
  const reader = openClient(url);
  const known = await knownOf(reader);
  reader.close();
  const requests = fc.sample(operations(schema, known), { seed, numRuns: count });
  // A connection of its own: drawing the operations takes longer than the server keeps an idle one open.
  const client = openClient(url);
  const faults: string[] = [];
  const statuses: Record<number, number> = {};
  const queue = requests.entries();
  const work = async () => {
    for (const [number, request] of queue) {
      if (!isAlive() || faults.length >= 5) return;
      const reply = await client.post(request).catch((error: unknown) => String(error));
      if (typeof reply !== 'string') statuses[reply.status] = (statuses[reply.status] ?? 0) + 1;
      const fault = typeof reply === 'string' ? reply : faultOf(request, reply);
      if (fault !== undefined) faults.push(`seed ${seed}, operation ${number}: ${fault}\n${JSON.stringify(request)}`);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  client.close();
  // If the server has ended, its standard error says why.
  if (!isAlive()) {
    const { stdout, stderr } = await child.ended;
    // The log is on the standard output; what ends Node is not.
    faults.push((stdout + stderr).slice(-2_000));
  }
  expect(faults).toEqual([]);
  expect(isAlive()).toBe(true);
  // If nearly all operations were refused, they would test nothing.
  expect(statuses[200] ?? 0).toBeGreaterThan(count / 4);
}

function faultOf({ query }: GraphQLRequest, { status, headers, body, ms }: Reply): string | undefined {
  const limitMs = /\bnetwork\b/.test(query) ? endedWithinMs.analysis : endedWithinMs.lookUp;
  if (ms > limitMs) return `${status} after ${Math.round(ms)} ms`;
  if (body.includes('INTERNAL_SERVER_ERROR')) return `${status} ${body.slice(0, 500)}`;
  if (status === 503 && headers['retry-after'] === undefined) return `503 without Retry-After: ${body.slice(0, 300)}`;
  if (status === 200 || status === 503 || (status >= 400 && status < 500)) return undefined;
  return `${status} ${body.slice(0, 500)}`;
}

/** Ids, slugs, codes and cursors of the data, so that most operations find something. */
async function knownOf(client: Client): Promise<Known> {
  const query = `{
    fabriques(first: 10) { edges { cursor node { id slug } } }
    territoires(first: 10) { edges { cursor node { id slug code } } }
    organisations(first: 10) { edges { cursor node { id slug } } }
    departements { code id }
    regions { code id }
  }`;
  const data = expectAnswered(await client.post({ query })) as Record<
    'fabriques' | 'territoires' | 'organisations',
    Edges
  > &
    Record<'departements' | 'regions', { code: string; id: string }[]>;
  const edges = [data.fabriques, data.territoires, data.organisations].flatMap((connection) => connection.edges);
  return {
    id: [...edges.map(({ node }) => node.id), ...data.departements.slice(0, 3).map(({ id }) => id)],
    slug: edges.map(({ node }) => node.slug),
    code: data.territoires.edges.flatMap(({ node }) => node.code ?? []),
    after: edges.map(({ cursor }) => cursor),
    before: edges.map(({ cursor }) => cursor),
    departement: data.departements.map(({ code }) => code),
    region: data.regions.map(({ code }) => code),
    names: ['Métropole', 'communauté de communes', 'Agence', 'Saint-Joseph (974)'],
  };
}

interface Edges {
  readonly edges: readonly { cursor: string; node: { id: string; slug: string; code?: string | null } }[];
}
