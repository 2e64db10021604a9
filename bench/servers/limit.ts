import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { projectPath } from '../../src/project-root.ts';
import { driverParameters } from '../limit-parameters.ts';

/*
 * The bare limit of a server in Node over Neo4j: node:http, neo4j-driver, one statement by hand in one round trip, its
 * rows as JSON. No schema, no checks. POST /NAME with the parameters runs bench/limit/NAME.cypher.
 */

const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

const folder = projectPath('bench/limit');
const statements = new Map(
  readdirSync(folder).map((file) => [`/${file.replace('.cypher', '')}`, readFileSync(`${folder}/${file}`, 'utf8')]),
);

const server = createServer((request, response) => {
  answer(request).then(
    (body) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) });
      response.end(body);
    },
    (error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
});

async function answer(request: IncomingMessage): Promise<string> {
  const statement = statements.get(request.url ?? '');
  if (statement === undefined) throw new Error(`No statement stands for ${request.url}.`);
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, await parametersOf(request));
    return JSON.stringify(records.map((record) => record.toObject()));
  } finally {
    await session.close();
  }
}

async function parametersOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return driverParameters(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
